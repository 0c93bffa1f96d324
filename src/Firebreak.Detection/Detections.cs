namespace Firebreak.Detection;

/// <summary>What was found, and how the relationships were used.</summary>
/// <param name="Findings">By time, then id; only within the window.</param>
/// <param name="Corroborated">Ids of leads that corroborate each other: together they are proof.</param>
/// <param name="Uses">For every watched relationship, by id.</param>
/// <param name="Doubts">Where behaviour cannot be told: too little history, or more events than could be held.</param>
public sealed record Detections(
    IReadOnlyList<Finding> Findings,
    IReadOnlySet<string> Corroborated,
    IReadOnlyDictionary<string, UseHistory> Uses,
    IReadOnlyList<BehaviourDoubt> Doubts
);

/// <summary>A doubt about one relationship's behaviour and the stretch of time it makes mute.</summary>
public sealed record BehaviourDoubt(string Relationship, Period Period, Doubt Doubt);
