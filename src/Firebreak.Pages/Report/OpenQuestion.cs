using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>A doubt with the relationships it keeps from an answer; the same doubt stands once, however many spans repeat it.</summary>
/// <param name="Relationships">Ids; empty when the map itself is in doubt.</param>
sealed record OpenQuestion(Doubt Doubt, IReadOnlyList<string> Relationships, bool InFocus)
{
    /// <summary>What decides the verdict first (map, then focus), the look-back after.</summary>
    public static IReadOnlyList<OpenQuestion> Gather(Assessment assessment)
    {
        var map = assessment.MapDoubts.Select(doubt => new OpenQuestion(doubt, [], InFocus: true));
        var spans =
            from verdict in assessment.Relationships
            from span in verdict.Spans
            where span.Verdict is Verdict.CannotTell
            from doubt in ((Verdict.CannotTell)span.Verdict).Doubts
            select (doubt, verdict.Relationship.Id, span.InFocus);
        var asked = spans
            .GroupBy(s => (s.doubt.Sentence, s.doubt.Settle))
            .Select(g => new OpenQuestion(g.First().doubt, [.. g.Select(s => s.Id).Distinct()], g.Any(s => s.InFocus)));
        return
        [
            .. map.DistinctBy(q => (q.Doubt.Sentence, q.Doubt.Settle)).Concat(asked).OrderByDescending(q => q.InFocus),
        ];
    }
}

/// <summary>A gap with the short name under which picture, table and sentences refer to it: "G1".</summary>
sealed record NumberedGap(int Number, Gap Gap)
{
    public string Name => $"G{Number}";
    public string Id => $"gap-{Number}";

    /// <summary>By source as searched, then by time; gaps that only a doubt names come after.</summary>
    public static IReadOnlyList<NumberedGap> Of(Assessment assessment, IReadOnlyList<OpenQuestion> questions)
    {
        var read = assessment.Searched.Sources.SelectMany(s => s.Gaps.OrderBy(g => g.Period.From));
        var doubted = questions.Select(q => q.Doubt).OfType<Doubt.LogGap>().Select(doubt => doubt.Gap);
        return [.. read.Concat(doubted).Distinct().Select((gap, index) => new NumberedGap(index + 1, gap))];
    }
}
