using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>A hole in the logs, as a data file describes it (docs/attack-shapes.md).</summary>
public sealed record LogGap
{
    public required string Id { get; init; }

    /// <summary>"development" or "heldout", by the folder it lies in.</summary>
    public required string Set { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<LogCategory> Categories { get; init; }

    /// <summary>One of <see cref="GapForms"/>.</summary>
    public required string Form { get; init; }

    /// <summary>"abuse" (over every event of the planted abuses), "focus" or "look_back" (somewhere in it).</summary>
    public required string Around { get; init; }

    /// <summary>How far it reaches beyond the abuse on each side.</summary>
    public SpanRange Margin { get; init; }

    /// <summary>How long it is where it does not follow an abuse.</summary>
    public SpanRange Length { get; init; }
}

/// <summary>The forms a hole can take.</summary>
public static class GapForms
{
    /// <summary>Whole files are not there; a manifest lists them and counts their rows.</summary>
    public const string FilesMissing = "files_missing";

    /// <summary>Rows are not there, the files are; a manifest counts all rows.</summary>
    public const string RowsMissing = "rows_missing";

    /// <summary>Rows are not there, and there is no manifest.</summary>
    public const string SilentHole = "silent_hole";

    /// <summary>Nothing is kept from before a moment; no manifest.</summary>
    public const string Retention = "retention";

    /// <summary>The log was never exported.</summary>
    public const string NeverExported = "never_exported";

    /// <summary>Files break off in the middle of a record; a manifest counts all rows.</summary>
    public const string Truncated = "truncated";

    /// <summary>Records are there, but their times cannot be read.</summary>
    public const string UnreadableTimes = "unreadable_times";

    public static IReadOnlyList<string> All { get; } =
    [FilesMissing, RowsMissing, SilentHole, Retention, NeverExported, Truncated, UnreadableTimes];
}
