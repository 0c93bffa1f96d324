namespace Firebreak.Telemetry;

/// <summary>What reading one segment came to. Coverage is put together from these; their order does not matter.</summary>
public sealed record SegmentReading
{
    /// <summary>The segment's path.</summary>
    public required string Path { get; init; }

    /// <summary>Records met, read or not.</summary>
    public required long Records { get; init; }

    /// <summary>Sign-ins of the platform's own managed identities: read, and no concern of a relationship.</summary>
    public long Platform { get; init; }

    /// <summary>By category. <see cref="LogCategory.Unknown"/> holds what is no log known here, and what is no record at all.</summary>
    public required IReadOnlyDictionary<LogCategory, CategoryReading> Categories { get; init; }

    /// <summary>Where in time records were lost; at most a few, the last one widened to hold the rest.</summary>
    public required IReadOnlyList<UnreadableSpot> Spots { get; init; }

    /// <summary>The stream ended before its time: an unknown number of records, at least one, is missing.</summary>
    public bool Truncated { get; init; }
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Ids of the records, when duplicates are to be told.</summary>
    internal RecordIdList? Ids { get; init; }

    /// <summary>Events of known categories that were handed on.</summary>
    public long Events => Known.Sum(c => c.Value.Events);

    public long Unreadable => Categories.Values.Sum(c => c.Unreadable.Values.Sum());
    public long NotRecognised => Categories.GetValueOrDefault(LogCategory.Unknown)?.Events ?? 0;

    /// <summary>Time of the newest event of a known category; the as-of of an assessment is the newest of all readings.</summary>
    public Instant? Newest => Known.Max(c => (Instant?)c.Value.Last);

    /// <summary>Time of the oldest event of a known category.</summary>
    public Instant? Oldest => Known.Min(c => (Instant?)c.Value.First);

    internal CategoryReading Of(LogCategory category) =>
        Categories.GetValueOrDefault(category, CategoryReading.Nothing);

    internal bool Holds(LogCategory category) => Of(category).Events > 0;

    IEnumerable<KeyValuePair<LogCategory, CategoryReading>> Known =>
        Categories.Where(c => c.Key != LogCategory.Unknown && c.Value.Events > 0);
}

/// <summary>What was read of one category.</summary>
/// <param name="Events">Events read.</param>
/// <param name="First">Of the first event; meaningless when there is none.</param>
/// <param name="Last">Of the last event.</param>
/// <param name="Hours">Events by <see cref="Instant.HourNumber"/>; hours without any are absent.</param>
/// <param name="Unreadable">Records known to be of this category that count for nothing, by reason.</param>
public sealed record CategoryReading(
    long Events,
    Instant First,
    Instant Last,
    IReadOnlyDictionary<int, long> Hours,
    IReadOnlyDictionary<UnreadableReason, long> Unreadable
)
{
    public static CategoryReading Nothing { get; } =
        new(
            0,
            Instant.MaxValue,
            Instant.MinValue,
            new Dictionary<int, long>(),
            new Dictionary<UnreadableReason, long>()
        );

    /// <summary>All together; their order is of no matter.</summary>
    public static CategoryReading Sum(IEnumerable<CategoryReading> readings)
    {
        var (events, first, last) = (0L, Instant.MaxValue, Instant.MinValue);
        var hours = new SortedDictionary<int, long>();
        var unreadable = new SortedDictionary<UnreadableReason, long>();
        foreach (var reading in readings)
        {
            events += reading.Events;
            first = Instant.Earlier(first, reading.First);
            last = Instant.Later(last, reading.Last);
            Add(hours, reading.Hours);
            Add(unreadable, reading.Unreadable);
        }
        return new CategoryReading(events, first, last, hours, unreadable);
    }

    static void Add<TKey>(SortedDictionary<TKey, long> sum, IReadOnlyDictionary<TKey, long> counts)
        where TKey : notnull
    {
        foreach (var (key, count) in counts)
            sum[key] = sum.GetValueOrDefault(key) + count;
    }
}

/// <summary>Records lost between two that were read.</summary>
/// <param name="Category">Whose records; Unknown when that could not be told.</param>
/// <param name="From">Not earlier than this; null when nothing bounds it.</param>
/// <param name="To">Not later than this; null when nothing bounds it.</param>
public sealed record UnreadableSpot(LogCategory Category, Instant? From, Instant? To, long Records);
