namespace Firebreak.Detection;

/// <summary>A credential added by nobody known (or by the application itself) and then used from a network the principal never
/// came from before: it cannot reasonably be benign (T1098.001).</summary>
static class CredentialPlanted
{
    static readonly TimeSpan UsedWithin = TimeSpan.FromDays(30);

    internal static IEnumerable<Lead> Find(Subject subject)
    {
        var keys = OwnKeys.Of(subject.Relationship);
        foreach (var added in subject.Touches)
        {
            if (added is not { Act: AuditAct.CredentialChanged, Outcome: not Outcome.Failure })
                continue;
            if (!added.Role.HasFlag(Role.ActedUpon) && !keys.Contains(added.Target))
                continue;
            if (subject.Surroundings.Admins.Knows(added.Principal, added.Time, keys))
                continue;
            if (ForeignUse.After(subject, added, UsedWithin) is [_, ..] uses)
                yield return Judged(subject, added, uses);
        }
    }

    static Lead Judged(Subject subject, Touch added, IReadOnlyList<Touch> uses)
    {
        var who = added.Principal.IsNone ? "somebody unnamed" : subject.NameOf(added.Principal);
        var from = subject.Surroundings.Origins.Spoken(uses[0]);
        var draft = new LeadDraft(
            FindingKind.Sequence,
            Aspect.Credential,
            "firebreak.credential_planted",
            $"credential added on {Spoken.Minute(added.Time)} by {who}, who was never seen administering, and the principal "
                + $"used from {from} on {Spoken.Minute(uses[0].Time)}, where it never came from before",
            [added, .. uses]
        )
        {
            Attack = ["T1098.001", "T1078.004"],
            Chance = 1e-4,
            Estimated = false,
        };
        var certain = subject.Surroundings.Admins.CanTellAt(added.Time) && !added.Principal.IsNone;
        return certain ? subject.Proof(draft) : subject.Lead(draft);
    }
}
