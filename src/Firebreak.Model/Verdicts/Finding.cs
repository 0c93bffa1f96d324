namespace Firebreak.Model;

/// <summary>Can it reasonably be benign?</summary>
public enum Grade : byte
{
    /// <summary>Unusual, not damning: asks a person to look.</summary>
    Lead = 1,

    /// <summary>Cannot reasonably be benign.</summary>
    Conclusive = 2,
}

/// <summary>Which means found it. Printed and stored: append, never renumber.</summary>
public enum FindingKind : byte
{
    Rule = 1,
    Indicator = 2,
    FirstSeen = 3,
    Volume = 4,
    Sequence = 5,
    Dormancy = 6,
}

/// <summary>Which side of the behaviour is unusual. Two leads corroborate each other only when their aspects differ:
/// a new network and a new country are one fact, a new network and a new operation are two.</summary>
public enum Aspect : byte
{
    Origin = 1,
    Operation = 2,
    Volume = 3,
    Credential = 4,
    Client = 5,
    Timing = 6,
    Configuration = 7,
}

/// <summary>Something in the events that a person should look at.</summary>
public sealed record Finding
{
    /// <summary>Stable: derived from what found it, the relationship and the first piece of evidence.</summary>
    public required string Id { get; init; }
    public required Grade Grade { get; init; }
    public required FindingKind Kind { get; init; }
    public required Aspect Aspect { get; init; }
    public required Instant Time { get; init; }

    /// <summary>The id of the relationship it speaks of.</summary>
    public required string Relationship { get; init; }

    /// <summary>ATT&amp;CK technique ids.</summary>
    public IReadOnlyList<string> Attack { get; init; } = [];

    /// <summary>Why, in one sentence with its numbers.</summary>
    public required string Sentence { get; init; }

    /// <summary>The rule or detector that found it.</summary>
    public required string RuleId { get; init; }

    /// <summary>How likely something this unusual is under the relationship's own history; null where nothing was estimated.</summary>
    public double? Chance { get; init; }
    public required NonEmpty<EvidencePlace> Evidence { get; init; }
}
