using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Techniques that the sources state, and those worth hunting for after claims like these.</summary>
static class TechniqueFinder
{
    static readonly Regex Id = Pattern.Cased(@"\bT[01]\d{3}(?:\.\d{3})?\b");
    static readonly Regex Word = Pattern.Cased(@"[\p{L}\p{N}][^\s,;.()]*");

    /// <summary>The longest technique name has as many words.</summary>
    const int NameWordsMax = 8;

    /// <param name="clauses">Only clauses that state something about the incident.</param>
    public static IEnumerable<TechniqueMention> Stated(DisclosureSource source, IReadOnlyList<Stretch> clauses)
    {
        foreach (var clause in clauses)
        {
            var words = clause.In(source.Text);
            foreach (Match match in Id.Matches(words))
            {
                if (AttackNames.ById.TryGetValue(match.Value, out var name))
                    yield return Mention(
                        source,
                        clause.Start + match.Index,
                        match.Length,
                        match.Value,
                        name,
                        "the source gives its id"
                    );
            }
            foreach (var (at, id) in Named(words))
            {
                if (StatusReader.Read(words, at.Start) == ClaimStatus.Affirmed)
                    yield return Mention(
                        source,
                        clause.Start + at.Start,
                        at.Length,
                        id,
                        AttackNames.ById[id],
                        "the source names it"
                    );
            }
        }
    }

    static IEnumerable<(Stretch At, string Id)> Named(string words)
    {
        var found = Word.Matches(words);
        for (var first = 0; first < found.Count; first++)
        {
            for (var last = Math.Min(found.Count, first + NameWordsMax) - 1; last > first; last--)
            {
                var at = new Stretch(found[first].Index, found[last].Index + found[last].Length);
                if (AttackNames.IdByTellingName.TryGetValue(at.In(words), out var id))
                    yield return (at, id);
            }
        }
    }

    public static IEnumerable<TechniqueMention> Hypotheses(IReadOnlyList<Claim> claims) =>
        HypothesisRules
            .All.Where(rule => claims.Any(rule.Fits))
            .Select(rule => new TechniqueMention(
                rule.Technique,
                AttackNames.ById[rule.Technique],
                TechniqueBasis.Hypothesis,
                rule.Reason,
                null
            ));

    static TechniqueMention Mention(
        DisclosureSource source,
        int start,
        int length,
        string id,
        string name,
        string reason
    ) => new(id, name, TechniqueBasis.Stated, reason, TextSpan.Cut(source.Id, source.Text, start, start + length));
}

/// <summary>A line of Data/hypotheses.txt.</summary>
sealed record HypothesisRules(string Topic, string[] Statuses, Regex? Subject, string Technique, string Reason)
{
    public static IReadOnlyList<HypothesisRules> All { get; } = [.. DataFile.Lines("hypotheses.txt").Select(Read)];

    public bool Fits(Claim claim) =>
        DisclosureWords.Key(claim.Topic) == Topic
        && Statuses.Contains(DisclosureWords.Key(claim.Status))
        && (Subject is null || Subject.IsMatch(claim.Subject));

    static HypothesisRules Read(string line)
    {
        var parts = line.Split(" : ");
        var claim = parts[0].Split(' ');
        var subject = claim[2] == "any" ? null : Pattern.Of(claim[2]);
        return new HypothesisRules(claim[0], claim[1].Split('/'), subject, parts[1], parts[2]);
    }
}
