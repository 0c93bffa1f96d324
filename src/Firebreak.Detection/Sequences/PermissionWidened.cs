namespace Firebreak.Detection;

/// <summary>A permission or owner added by nobody known, followed by requests or resources this identity never asked for.</summary>
static class PermissionWidened
{
    static readonly TimeSpan UsedWithin = TimeSpan.FromDays(14);

    internal static IEnumerable<Lead> Find(Subject subject, IReadOnlyList<Lead> found)
    {
        var keys = OwnKeys.Of(subject.Relationship);
        var operations = found
            .Where(lead => lead.Finding is { Aspect: Aspect.Operation, Kind: FindingKind.FirstSeen })
            .ToArray();
        foreach (var granted in subject.Touches)
        {
            if (
                granted
                    is not {
                        Act: AuditAct.PermissionGranted or AuditAct.Consented or AuditAct.OwnerAdded,
                        Succeeded: true,
                        Role: Role.ActedUpon
                    }
                || subject.Surroundings.Admins.Knows(granted.Principal, granted.Time, keys)
                || !subject.Surroundings.Admins.CanTellAt(granted.Time)
            )
                continue;
            var used = operations.FirstOrDefault(lead =>
                lead.Finding.Time >= granted.Time && lead.Finding.Time <= granted.Time + UsedWithin
            );
            if (used is not null)
                yield return Judged(subject, granted, used.Finding);
        }
    }

    static Lead Judged(Subject subject, Touch granted, Finding used)
    {
        var foreign = ForeignUse.After(subject, granted with { Credential = Symbol.None }, UsedWithin);
        var where = foreign is [var first, ..]
            ? $", from {subject.Surroundings.Origins.Spoken(first)}, where it never came from"
            : "";
        var draft = new LeadDraft(
            FindingKind.Sequence,
            Aspect.Configuration,
            "firebreak.permission_widened",
            $"\"{subject.NameOf(granted.Operation)}\" on {Spoken.Minute(granted.Time)} by {subject.NameOf(granted.Principal)}, who was never "
                + $"seen administering, and new requests from {Spoken.Minute(used.Time)} on{where}",
            [granted, .. foreign]
        )
        {
            Attack = ["T1098.003"],
            Chance = 2e-3,
            Estimated = false,
            // A new administrator and a new feature of the vendor look the same.
            Standing = Standing.Release,
        };
        return foreign.Count > 0 ? subject.Proof(draft) : subject.Lead(draft);
    }
}
