using Firebreak.Detection;

namespace Firebreak.Hunt;

/// <summary>Everything an assessment is made from. Same request, same answer.</summary>
public sealed record AssessmentRequest
{
    /// <summary>The documents of the disclosure.</summary>
    public required IReadOnlyList<InputFile> Documents { get; init; }

    /// <summary>Estate exports and hand-written files; empty when none is at hand.</summary>
    public IReadOnlyList<InputFile> EstateFiles { get; init; } = [];
    public required IReadOnlyList<InputFile> LogFiles { get; init; }

    /// <summary>The vendor, when the person names it; else the one the disclosure is about.</summary>
    public string Vendor { get; init; } = "";
    public Instant? Since { get; init; }
    public Instant? Until { get; init; }
    public int LookBackDays { get; init; } = WindowPlan.LookBackDaysDefault;
    public required RuleSet Rules { get; init; }
    public IReadOnlyList<InputFile> IndicatorFiles { get; init; } = [];

    /// <summary>Leads that a named person explained in the case.</summary>
    public IReadOnlyList<Dismissal> Dismissals { get; init; } = [];

    /// <summary>How many files are read side by side. Never changes the answer.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Name and version of the program, for the provenance.</summary>
    public required string Program { get; init; }
}

/// <summary>How far a hunt has come.</summary>
/// <param name="Stage">What is being done, for a person.</param>
/// <param name="Done">Bytes read so far.</param>
/// <param name="Total">Bytes to read; 0 when unknown.</param>
public readonly record struct HuntProgress(string Stage, long Done, long Total);
