namespace Firebreak.Disclosures;

/// <summary>Picks up to three sentences of the sources that answer a customer's first questions: what was entered, what was not, what was taken.</summary>
static class Tldr
{
    const int Bullets = 3;
    const int SentenceLengthMax = 420;

    static readonly ClaimTopic[] Order =
    [
        ClaimTopic.DownstreamRisk,
        ClaimTopic.ScopeAffected,
        ClaimTopic.Exfiltration,
        ClaimTopic.ScopeUnaffected,
        ClaimTopic.Ransomware,
        ClaimTopic.Operations,
        ClaimTopic.Vector,
        ClaimTopic.PeopleAffected,
        ClaimTopic.Extortion,
        ClaimTopic.Materiality,
        ClaimTopic.Containment,
        ClaimTopic.LawEnforcement,
    ];

    public static IReadOnlyList<TextSpan> Of(
        IReadOnlyList<ClaimCandidate> claims,
        IReadOnlyDictionary<string, string> texts
    )
    {
        var spans = new List<TextSpan>();
        var byWeight = claims
            .Where(c => Order.Contains(c.Claim.Topic) && c.Sentence.Whole.Length <= SentenceLengthMax)
            .OrderBy(c => Array.IndexOf(Order, c.Claim.Topic))
            .ThenBy(c => c.Claim.SaidBy == Speaker.Company ? 0 : 1)
            .GroupBy(c => c.Claim.Topic)
            .Select(group => group.First());
        foreach (var candidate in byWeight)
        {
            var source = candidate.Claim.Span.Source;
            var at = candidate.Sentence.Whole;
            if (spans.Count < Bullets && !spans.Exists(s => s.Source == source && s.Start == at.Start))
                spans.Add(TextSpan.Cut(source, texts[source], at.Start, at.End));
        }
        return spans;
    }
}
