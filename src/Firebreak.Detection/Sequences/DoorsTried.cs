namespace Firebreak.Detection;

/// <summary>Sign-ins refused at places this identity never worked from (an expired or wrong secret, a location policy), and soon
/// after them a success from a place it never worked from either (T1110.004).</summary>
/// <remarks>Refusals alone are guesses of strangers; a vendor who fumbles a new secret does it from where he always is.</remarks>
static class DoorsTried
{
    const int RefusalsMin = 2;
    const double ChanceOfRefusals = 0.005;
    static readonly TimeSpan LetInWithin = TimeSpan.FromDays(4);

    internal static IEnumerable<Lead> Find(Subject subject)
    {
        var known = new HashSet<IpAddress>();
        var near = new HashSet<Network>();
        var refused = new List<Touch>();
        foreach (var touch in subject.Touches)
        {
            if (touch.Role != Role.Acted || touch.Source.IsNone || touch.Category == LogCategory.EntraAudit)
                continue;
            refused.RemoveAll(old => touch.Time - old.Time > LetInWithin);
            if (!touch.Succeeded)
            {
                var strange = !near.Contains(Network.Around(touch.Source)) && !IsVendors(subject, touch, known.Count);
                if (strange && touch.Category == LogCategory.EntraServicePrincipalSignIns)
                    refused.Add(touch);
                continue;
            }
            near.Add(Network.Around(touch.Source));
            if (!known.Add(touch.Source) || refused.Count < RefusalsMin)
                continue;
            yield return Draft(subject, touch, refused);
            refused.Clear();
        }
    }

    /// <summary>Before the identity has shown where it works, the networks of its vendor are its own; without any known, nobody is a stranger.</summary>
    static bool IsVendors(Subject subject, Touch touch, int known)
    {
        var origins = subject.Surroundings.Origins;
        return new Expectations(subject.Vendor).CoversOrigin(in touch, origins.AsnOf(in touch))
            || (known == 0 && (subject.PeerOrigins.Count == 0 || subject.PeerOrigins.Contains(origins.Of(in touch))));
    }

    static Lead Draft(Subject subject, Touch success, List<Touch> refused) =>
        subject.Lead(
            new LeadDraft(
                FindingKind.Sequence,
                Aspect.Credential,
                "firebreak.doors_tried",
                $"{Spoken.Count(refused.Count, "sign-in", "sign-ins")} refused from {Spoken.Minute(refused[0].Time)} on at places it never "
                    + $"worked from, then let in at {Spoken.Minute(success.Time)} from {subject.Surroundings.Origins.Spoken(success)}, also new",
                [.. refused.Take(DetectionLimits.EvidenceMax - 1), success]
            )
            {
                Attack = ["T1110.004", "T1078.004"],
                Chance = ChanceOfRefusals,
                Estimated = false,
            }
        );
}
