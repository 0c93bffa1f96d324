namespace Firebreak.Detection;

/// <summary>A resource never asked for, or a kind of request never made, by this identity (T1526, T1530).</summary>
static class NewOperation
{
    const double Prior = 0.003;

    // Releases bring their new requests in batches; each further one in a batch is about as likely as not.
    const double BatchGoesOn = 0.7;

    internal static IEnumerable<Lead> Find(Subject subject) =>
        Find(subject, static touch => IsSignIn(touch.Category) ? touch.Target : Symbol.None, "resource")
            .Concat(Find(subject, static touch => IsSignIn(touch.Category) ? Symbol.None : touch.Operation, "request"));

    static bool IsSignIn(LogCategory category) =>
        category is LogCategory.EntraServicePrincipalSignIns or LogCategory.EntraUserSignIns;

    static IEnumerable<Lead> Find(Subject subject, Func<Touch, Symbol> nameOf, string what)
    {
        ulong ValueOf(in Touch touch) => touch.Role == Role.Acted && touch.Succeeded ? nameOf(touch).Id : 0;
        foreach (var novelty in NoveltyScan.Of(subject, ValueOf, Prior))
        {
            var draft = Draft(subject, novelty, nameOf, what);
            foreach (var lead in NoveltyLeads.Of(subject, novelty, draft))
                yield return lead;
        }
    }

    static LeadDraft Draft(Subject subject, Novelty novelty, Func<Touch, Symbol> nameOf, string what)
    {
        var names = novelty.First.Select(nameOf).Distinct().Take(3).Select(subject.NameOf);
        var more = novelty.Values.Count > 3 ? $" and {novelty.Values.Count - 3} more" : "";
        return new LeadDraft(
            FindingKind.FirstSeen,
            Aspect.Operation,
            "firebreak.new_operation",
            $"{Spoken.Count(novelty.Values.Count, $"{what} never made or asked for", $"{what}s never made or asked for")} before in "
                + $"{Spoken.Number(novelty.EventsBefore)} events since {Spoken.Day(novelty.Since)}: {string.Join(", ", names)}{more}",
            novelty.First
        )
        {
            Attack = ["T1526"],
            Chance = novelty.Chance * Math.Pow(BatchGoesOn, novelty.NewOnFirstDay - 1),
            Standing = Standing.Release,
            Key = what,
        };
    }
}
