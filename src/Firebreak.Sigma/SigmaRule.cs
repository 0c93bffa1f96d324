using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>
/// One detection rule (Sigma specification 2.1.0), read and understood: its values, modifiers and condition are already
/// known to be good, so that <see cref="SigmaMatcher.Compile"/> cannot fail.
/// </summary>
public sealed record SigmaRule
{
    internal SigmaRule(Clause condition) => Condition = condition;

    public required string Title { get; init; }

    /// <summary>As written, usually a UUID; null when the rule has none.</summary>
    public string? Id { get; init; }

    /// <summary>Short machine name by which correlations refer to the rule.</summary>
    public string? Name { get; init; }

    public SigmaStatus? Status { get; init; }

    public SigmaLevel? Level { get; init; }

    public string? Description { get; init; }

    public string? Author { get; init; }

    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Tags with their namespace, for example <c>attack.t1078.004</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Fields that an analyst should be shown (the specification's <c>fields</c>), not the fields needed.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    public ImmutableArray<string> FalsePositives { get; init; } = [];

    public required SigmaLogSource LogSource { get; init; }

    /// <summary>The condition as written; alternatives of a list are joined by <c>or</c>.</summary>
    public required string ConditionText { get; init; }

    /// <summary>
    /// Every other attribute, flattened: <c>firebreak: { grade: conclusive }</c> is <c>firebreak.grade</c> with one value,
    /// a list of maps gives one list per key. Scalars are kept as written.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Custom { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Line of the document's first attribute in the text it was read from.</summary>
    public int Line { get; init; }

    /// <summary>The condition with every name replaced by what it stands for.</summary>
    internal Clause Condition { get; }
}

/// <summary>Which log the rule is about. A part that is null says nothing.</summary>
public sealed record SigmaLogSource(string? Product, string? Category, string? Service)
{
    /// <summary>What has to be switched on for the log to hold the events, in words.</summary>
    public string? Definition { get; init; }
}

public enum SigmaStatus
{
    Unsupported,
    Deprecated,
    Experimental,
    Test,
    Stable,
}

public enum SigmaLevel
{
    Informational,
    Low,
    Medium,
    High,
    Critical,
}
