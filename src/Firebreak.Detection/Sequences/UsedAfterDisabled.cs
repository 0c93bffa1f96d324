namespace Firebreak.Detection;

/// <summary>A principal used after it was switched off, later than any token issued before can live.</summary>
static class UsedAfterDisabled
{
    /// <summary>Access tokens live 60 to 90 minutes unless configured otherwise (Microsoft identity platform, access tokens).</summary>
    static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(90);

    internal static IEnumerable<Lead> Find(Subject subject)
    {
        Touch? disabled = null;
        var uses = new List<Touch>();
        foreach (var touch in subject.Touches)
        {
            if (
                touch.Role.HasFlag(Role.ActedUpon)
                && touch is { Act: AuditAct.Disabled or AuditAct.Enabled, Succeeded: true }
            )
            {
                if (disabled is { } before && uses.Count > 0)
                    yield return Proof(subject, before, uses);
                uses = [];
                disabled = touch.Act == AuditAct.Disabled ? disabled ?? touch : null;
            }
            else if (disabled is { } off && IsUse(touch) && touch.Time > off.Time + TokenLife)
                uses.Add(touch);
        }
        if (disabled is { } last && uses.Count > 0)
            yield return Proof(subject, last, uses);
    }

    static bool IsUse(Touch touch) => touch.Role is Role.Acted or Role.OnBehalf && touch.Outcome == Outcome.Success;

    static Lead Proof(Subject subject, Touch disabled, IReadOnlyList<Touch> uses) =>
        subject.Proof(
            new LeadDraft(
                FindingKind.Sequence,
                Aspect.Credential,
                "firebreak.used_after_disabled",
                $"used {Spoken.Count(uses.Count, "time", "times")} from {Spoken.Minute(uses[0].Time)} on, after it was disabled on "
                    + $"{Spoken.Minute(disabled.Time)} and not enabled again",
                [.. uses.Take(DetectionLimits.EvidenceMax - 1), disabled]
            )
            {
                Attack = ["T1078.004"],
            }
        );
}
