namespace Firebreak.Disclosures;

/// <summary>Finds what one voice affirms and another denies, or what one source changed from another.</summary>
static class ConflictFinder
{
    public static IReadOnlyList<ClaimConflict> Find(IReadOnlyList<Claim> claims)
    {
        var conflicts = new List<ClaimConflict>();
        foreach (var topic in claims.Select(c => c.Topic).Distinct().Order())
        {
            var about = claims.Where(c => c.Topic == topic).ToList();
            foreach (var affirmed in about.Where(c => c.Status == ClaimStatus.Affirmed))
            {
                if (about.Find(c => c.Status == ClaimStatus.Denied && Opposes(affirmed, c)) is { } denied)
                    conflicts.Add(Conflict(topic, affirmed, denied));
            }
        }
        return [.. conflicts.DistinctBy(c => c.Text)];
    }

    static bool Opposes(Claim affirmed, Claim denied) =>
        affirmed.SaidBy != denied.SaidBy || affirmed.Span.Source != denied.Span.Source;

    static ClaimConflict Conflict(ClaimTopic topic, Claim affirmed, Claim denied) =>
        new(
            topic,
            $"{DisclosureWords.Spoken(topic)}: {Voice(affirmed)} affirms it, {Voice(denied)} denies it",
            NonEmpty.Of(affirmed.Span, denied.Span)
        );

    static string Voice(Claim claim) => $"{DisclosureWords.Spoken(claim.SaidBy)} ({claim.Span.Source})";
}
