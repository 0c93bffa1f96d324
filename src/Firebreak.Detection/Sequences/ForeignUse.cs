namespace Firebreak.Detection;

/// <summary>Uses of a principal from where it never came before a certain moment.</summary>
static class ForeignUse
{
    /// <param name="change">The moment; when it names a credential, only uses with that credential (or with none logged) count.</param>
    internal static IReadOnlyList<Touch> After(Subject subject, Touch change, TimeSpan within)
    {
        var origins = subject.Surroundings.Origins;
        var expected = new Expectations(subject.Vendor);
        var known = new HashSet<ulong>();
        var uses = new List<Touch>();
        foreach (var touch in subject.Touches)
        {
            if (touch.Time > change.Time + within || uses.Count >= DetectionLimits.EvidenceMax)
                break;
            if (touch.Role != Role.Acted || !touch.Succeeded || touch.Category == LogCategory.EntraAudit)
                continue;
            var origin = origins.Of(in touch);
            if (touch.Time < change.Time)
                known.Add(origin);
            else if (
                origin != 0
                && !known.Contains(origin)
                && !subject.PeerOrigins.Contains(origin)
                && !expected.CoversOrigin(in touch, origins.AsnOf(in touch))
                && UsesCredential(touch, change)
            )
                uses.Add(touch);
        }
        return uses;
    }

    static bool UsesCredential(Touch touch, Touch change) =>
        change.Credential.IsNone || touch.Credential.IsNone || touch.Credential == change.Credential;
}
