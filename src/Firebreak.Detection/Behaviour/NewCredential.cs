namespace Firebreak.Detection;

/// <summary>Use of a key that nobody is known to have issued. A rotation that the audit log shows, by somebody who
/// administers, is expected; so is one in the vendor's own tenant, whose audit log is not ours.</summary>
static class NewCredential
{
    const double Prior = 0.003;

    internal static IEnumerable<Lead> Find(Subject subject)
    {
        // Only where keys are issued here can a key without an issue be strange.
        var issuedHere =
            subject.Relationship.Credentials.Count > 0
            || subject.Touches.Any(touch => touch.Role == Role.ActedUpon && touch.Act == AuditAct.CredentialChanged);
        if (!issuedHere)
            return [];
        var explained = Explained(subject);
        ulong ValueOf(in Touch touch) =>
            touch.Role != Role.Acted || !touch.Succeeded || touch.Credential.IsNone ? 0
            : explained.Contains(touch.Credential) ? NoveltyScan.Familiar
            : touch.Credential.Id;
        return NoveltyScan
            .Of(subject, ValueOf, Prior)
            .Where(novelty => subject.Surroundings.Admins.CanTellAt(novelty.First[0].Time))
            .SelectMany(novelty => NoveltyLeads.Of(subject, novelty, Draft(novelty, subject)));
    }

    static HashSet<Symbol> Explained(Subject subject)
    {
        var keys = OwnKeys.Of(subject.Relationship);
        var issued = subject.Touches.Where(touch =>
            touch is { Role: Role.ActedUpon, Act: AuditAct.CredentialChanged }
            && subject.Surroundings.Admins.Knows(touch.Principal, touch.Time, keys)
        );
        // Keys the estate lists as issued before anything that was read.
        var listed = subject.Relationship.Credentials.Where(credential =>
            credential.Created is { } created && subject.Touches is [var first, ..] && created < first.Time
        );
        return
        [
            .. issued.Select(touch => touch.Credential),
            .. listed.Select(credential => Symbol.OfId(credential.Id)),
        ];
    }

    static LeadDraft Draft(Novelty novelty, Subject subject) =>
        new(
            FindingKind.FirstSeen,
            Aspect.Credential,
            "firebreak.new_credential",
            $"first use of key {subject.NameOf(novelty.First[0].Credential)} in {Spoken.Number(novelty.EventsBefore + 1)} events since "
                + $"{Spoken.Day(novelty.Since)}, and no known administrator issued it",
            novelty.First
        )
        {
            Attack = ["T1098.001"],
            Chance = novelty.Chance,
        };
}
