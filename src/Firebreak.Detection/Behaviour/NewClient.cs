namespace Firebreak.Detection;

/// <summary>A program that this identity was never used with; versions of a known one are the same program.</summary>
static class NewClient
{
    const double Prior = 0.003;

    internal static IEnumerable<Lead> Find(Subject subject) =>
        Find(subject, Role.Acted).Concat(Find(subject, Role.OnBehalf));

    static IEnumerable<Lead> Find(Subject subject, Role role)
    {
        var expected = new Expectations(subject.Vendor);
        var families = new Dictionary<Symbol, (ulong Value, string Name)>();
        ulong ValueOf(in Touch touch)
        {
            if (
                touch.Role != role
                || !touch.Succeeded
                || touch.Client.IsNone
                || touch.Category == LogCategory.EntraAudit
            )
                return 0;
            if (!families.TryGetValue(touch.Client, out var family))
            {
                var name = subject.NameOf(touch.Client);
                var known = ClientFamily.Of(name);
                families[touch.Client] = family = (
                    expected.CoversClient(name) ? NoveltyScan.Familiar : Symbol.Of(known).Id,
                    known
                );
            }
            return family.Value;
        }

        foreach (var novelty in NoveltyScan.Of(subject, ValueOf, Prior))
        {
            // The vendor rewrote its program: the old one is gone, and an intruder cannot switch it off.
            if (novelty.Replaces)
                continue;
            foreach (var lead in NoveltyLeads.Of(subject, novelty, Draft(subject, novelty, role)))
                yield return lead;
        }
    }

    static LeadDraft Draft(Subject subject, Novelty novelty, Role role) =>
        new(
            FindingKind.FirstSeen,
            Aspect.Client,
            "firebreak.new_client",
            $"first use with the program \"{ClientFamily.Of(subject.NameOf(novelty.First[0].Client))}\" in "
                + $"{Spoken.Number(novelty.EventsBefore + 1)} events since {Spoken.Day(novelty.Since)}, while the usual one goes on",
            novelty.First
        )
        {
            Attack = ["T1550.001"],
            Chance = novelty.Chance,
            Standing = Standing.Release,
            Key = role.ToString(),
        };
}
