namespace Firebreak.Simulation;

/// <summary>How an intruder uses a relationship, as a data file describes it (docs/attack-shapes.md). Times count from the moment at
/// which the abuse begins.</summary>
public sealed record AttackShape
{
    public required string Id { get; init; }

    /// <summary>"development" or "heldout", by the folder it lies in.</summary>
    public required string Set { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>ATT&amp;CK technique ids.</summary>
    public required IReadOnlyList<string> Attack { get; init; }
    public required ShapeTarget Suits { get; init; }

    /// <summary>The disclosure names an address that the intruder worked from.</summary>
    public bool NamesIndicator { get; init; }
    public required IReadOnlyList<AttackStep> Steps { get; init; }

    /// <summary>The longest it can take from beginning to end.</summary>
    public TimeSpan LengthMax => Steps.Max(step => step.At.High + step.Over.High);
}

/// <summary>Which relationships a shape can be planted on.</summary>
/// <param name="Kinds">Any of these.</param>
/// <param name="Rhythms">Any of these; empty means whatever it has.</param>
/// <param name="Permissions">Holds one of these; empty means whatever it has.</param>
public sealed record ShapeTarget(
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Rhythms,
    IReadOnlyList<string> Permissions
);

/// <summary>One thing the intruder does, or that is done about it. Which fields count depends on <see cref="Do"/>.</summary>
public sealed record AttackStep
{
    public required string Do { get; init; }
    public required SpanRange At { get; init; }
    public SpanRange Over { get; init; }
    public string Pacing { get; init; } = "even";
    public string Network { get; init; } = "hosting";
    public int Addresses { get; init; } = 1;
    public string Credential { get; init; } = "stolen";
    public string Agent { get; init; } = "same";
    public string Resource { get; init; } = "usual";
    public string Outcome { get; init; } = "success";
    public string Token { get; init; } = "own";
    public NumberRange? Count { get; init; }

    /// <summary>"usual", "new", or requests such as "GET /users/{user}/messages".</summary>
    public IReadOnlyList<string> Operations { get; init; } = ["usual"];
    public NumberRange? TimesDailyVolume { get; init; }
    public NumberRange? Megabytes { get; init; }
    public string By { get; init; } = "stolen_admin";
    public string Kind { get; init; } = "secret";
    public string Name { get; init; } = "";
    public IReadOnlyList<string> Permissions { get; init; } = [];
}

/// <summary>A length of time, or the two ends between which the seed draws one.</summary>
public readonly record struct SpanRange(TimeSpan Low, TimeSpan High)
{
    internal TimeSpan Draw(Dice dice) => Low + dice.Span(High - Low);
}

/// <summary>A number, or the two ends between which the seed draws one.</summary>
public readonly record struct NumberRange(double Low, double High)
{
    internal double Draw(Dice dice) => Low + dice.Unit() * (High - Low);
}
