namespace Firebreak.Model;

/// <summary>How well a stretch of log is known to be whole. Later values are weaker.</summary>
public enum Completeness : byte
{
    /// <summary>A manifest beside the export states range and rows, and they agree with what was read.</summary>
    Manifest = 1,

    /// <summary>The source numbers its records and no number is missing.</summary>
    RecordIds = 2,

    /// <summary>The source is busy enough that a silence longer than <see cref="SourceCoverage.SmallestVisibleHole"/> would show.</summary>
    Heartbeat = 3,

    /// <summary>Nothing proves that records are not missing.</summary>
    Unknown = 4,
}

/// <summary>What was read of one log category, and the holes in it.</summary>
public sealed record SourceCoverage
{
    public required LogCategory Category { get; init; }

    /// <summary>What the log accounts for: the manifest's range where there is one, else first to last event. Null when nothing was read.</summary>
    public required Period? Span { get; init; }
    public required long Events { get; init; }
    public required long Unreadable { get; init; }

    /// <summary>Records that stood twice and were counted once.</summary>
    public long Duplicates { get; init; }
    public required Completeness Completeness { get; init; }

    /// <summary>With heartbeat completeness: the shortest silence that would have been noticed.</summary>
    public TimeSpan? SmallestVisibleHole { get; init; }
    public required IReadOnlyList<Gap> Gaps { get; init; }
}

/// <summary>Why a stretch of a log says nothing. Numbers are stored: append, never renumber.</summary>
public enum GapKind : byte
{
    SourceAbsent = 1,
    TimeHole = 2,
    RecordIdHole = 3,
    LogCleared = 4,
    UnreadableRecords = 5,
    FieldAbsent = 6,
    RetentionTooShort = 7,
    RuleNotEvaluable = 8,
    EndsEarly = 9,
    RowsMissing = 10,
    LastUseNotSeen = 11,
    CompletenessUnknown = 12,
}

/// <summary>A hole in what the logs account for.</summary>
/// <param name="Period">The stretch of time that says nothing.</param>
/// <param name="Reason">One sentence: what is missing and how that is known.</param>
/// <param name="Remedy">What would settle it: which log, for which days.</param>
public sealed record Gap(GapKind Kind, LogCategory Category, Period Period, string Reason, string Remedy);
