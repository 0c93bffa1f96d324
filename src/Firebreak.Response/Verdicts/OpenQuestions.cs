namespace Firebreak.Response;

/// <summary>Everything that keeps the answer open in the time that decides it, each once, with what would settle it and whose it is.</summary>
public static class OpenQuestions
{
    /// <summary>Pairs of whose question it is (empty for the map) and the doubt; relationships in their order, the map last.</summary>
    public static IReadOnlyList<(string Who, Doubt Doubt)> Of(Assessment assessment) =>
        [
            .. from verdict in assessment.Relationships
            from span in verdict.Spans
            where span.InFocus && span.Verdict is Verdict.CannotTell
            from doubt in ((Verdict.CannotTell)span.Verdict).Doubts
            group doubt by (verdict.Relationship.Principal.Name, doubt.Sentence, doubt.Settle) into same
            select (same.Key.Name, same.First()),
            .. assessment.MapDoubts.Select(doubt => ("", doubt)),
        ];
}
