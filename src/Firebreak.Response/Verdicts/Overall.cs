namespace Firebreak.Response;

/// <summary>The answer over all relationships and the map: the worst of them, and why.</summary>
public static class Overall
{
    const int ReasonsPerRelationship = 2;

    public static (VerdictWord Word, IReadOnlyList<string> Because, IReadOnlyList<Doubt> MapDoubts) Of(
        Vendor vendor,
        IReadOnlyList<RelationshipVerdict> relationships,
        Estate estate
    )
    {
        var map = Response.MapDoubts.Of(vendor, estate);
        var mapWord = map.Count > 0 ? VerdictWord.CannotTell : VerdictWord.NoEvidence;
        var word = relationships.Select(r => r.Word).Append(mapWord).Max();
        string[] because = [.. Reasons(relationships), .. map.Select(doubt => doubt.Sentence)];
        return (word, because.Length > 0 ? because : [Nothing(vendor.Name, relationships)], map);
    }

    static string Nothing(string vendor, IReadOnlyList<RelationshipVerdict> relationships) =>
        relationships.Count == 0
            ? $"the estate was imported and holds no relationship with {vendor}"
            : $"all {relationships.Count} relationships with {vendor} were searched over logs that cover the time, and nothing was found";

    /// <summary>The gravest reasons, gravest relationship first; a reason that several share is said once.</summary>
    static IEnumerable<string> Reasons(IReadOnlyList<RelationshipVerdict> relationships) =>
        relationships
            .SelectMany(verdict =>
                ReasonsOf(verdict).Select(reason => (verdict.Word, reason, verdict.Relationship.Principal.Name))
            )
            .GroupBy(said => (said.Word, said.reason), said => said.Name)
            .Select(same => $"{Spoken([.. same])}: {same.Key.reason}");

    static IEnumerable<string> ReasonsOf(RelationshipVerdict verdict) =>
        verdict
            .Spans.Where(span => span.InFocus && span.Verdict.Word == verdict.Word)
            .SelectMany(span => ReasonsOf(span.Verdict))
            .Distinct()
            .Take(ReasonsPerRelationship);

    /// <summary>"A", "A and B", "A and 4 more".</summary>
    internal static string Spoken(IReadOnlyList<string> names) =>
        names.Count switch
        {
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => $"{names[0]} and {names.Count - 1} more",
        };

    /// <summary>Why this verdict, one sentence each; a "no evidence" needs none.</summary>
    public static IEnumerable<string> ReasonsOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Abused abused => abused.Findings.Select(finding => finding.Sentence),
            Verdict.CannotTell unsure => unsure.Doubts.Select(doubt => doubt.Sentence),
            _ => [],
        };
}
