namespace Firebreak.Telemetry;

/// <summary>Every bound of this room in one place. Debug builds use small ones, so that ordinary tests cross each edge.</summary>
static class TelemetryLimits
{
    /// <summary>Record ids held at once for telling duplicates exactly (8 bytes each).</summary>
    public const int RecordIdsMax = 8_000_000;

#if DEBUG
    /// <summary>First size of the window through which a stream is read; it grows up to a record.</summary>
    public const int WindowBytes = 96;

    /// <summary>A longer record is skipped and counted; memory stays flat.</summary>
    public const int RecordBytesMax = 64 << 10;
    public const int BatchEventsMax = 3;
    public const int BatchBytesMax = 4 << 10;

    /// <summary>An expansion below this size is never called a bomb, whatever its ratio.</summary>
    public const long ExpandedBytesFree = 1 << 20;
    public const long ExpandedBytesMax = 64L << 20;
    public const int NestedArchiveBytesMax = 256 << 10;
    public const int ArchiveMembersMax = 50;
    public const int ProblemsMax = 20;
#else
    /// <inheritdoc cref="WindowBytes"/>
    public const int WindowBytes = 512 << 10;
    public const int RecordBytesMax = 16 << 20;
    public const int BatchEventsMax = 4096;
    public const int BatchBytesMax = 4 << 20;
    public const long ExpandedBytesFree = 1L << 30;
    public const long ExpandedBytesMax = 256L << 30;
    public const int NestedArchiveBytesMax = 64 << 20;
    public const int ArchiveMembersMax = 100_000;
    public const int ProblemsMax = 200;
#endif

    /// <summary>Logs shrink 10 to 60 times; one that claims more than this beyond <see cref="ExpandedBytesFree"/> is a bomb.</summary>
    public const int ExpansionRatioMax = 400;

    /// <summary>Archives within archives: the folder's archive, and one inside it.</summary>
    public const int ArchiveDepthMax = 2;

    public const int JsonDepthMax = 64;

    /// <summary>JSON written as text inside JSON (Log Analytics columns, Splunk's _raw): how often that may repeat.</summary>
    public const int EmbeddedDepthMax = 3;

    /// <summary>Arrays of records inside pages inside arrays.</summary>
    public const int ContainerDepthMax = 4;

    /// <summary>Distinct spellings of names remembered per place in the tree; more only cost time.</summary>
    public const int SpellingsMax = 512;

    public const int NameBytesMax = 256;
    public const int CsvColumnsMax = 4096;

    /// <summary>How much of a file is looked at to tell what it is.</summary>
    public const int SniffBytes = 4 << 10;
    public const int ManifestBytesMax = 4 << 20;

    /// <summary>Unreadable stretches told apart in one reading; further ones widen the last.</summary>
    public const int UnreadableSpotsMax = 64;
}
