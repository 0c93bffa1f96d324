using System.Runtime.InteropServices;

namespace Firebreak.Telemetry;

/// <summary>Counts while a segment is read.</summary>
sealed class ReadingTally(string path, RecordIdList? ids)
{
    readonly Dictionary<LogCategory, CategoryTally> categories = [];
    readonly Dictionary<UnreadableReason, (long Records, long FirstRecord)> reasons = [];
    readonly SpotTally spots = new();
    long records;
    long platform;
    CategoryTally? latest;

    sealed class CategoryTally(LogCategory category)
    {
        public LogCategory Category { get; } = category;
        public long Events;
        public Instant First = Instant.MaxValue;
        public Instant Last = Instant.MinValue;
        public readonly Dictionary<int, long> Hours = [];
        public readonly Dictionary<UnreadableReason, long> Unreadable = [];

        public CategoryReading Reading =>
            new(
                Events,
                First,
                Last,
                new SortedDictionary<int, long>(Hours),
                new SortedDictionary<UnreadableReason, long>(Unreadable)
            );
    }

    public void AddEvent(LogCategory category, Instant time, Symbol id)
    {
        records++;
        ids?.Add(category, id);
        var tally = Of(category);
        tally.Events++;
        tally.First = Instant.Earlier(tally.First, time);
        tally.Last = Instant.Later(tally.Last, time);
        CollectionsMarshal.GetValueRefOrAddDefault(tally.Hours, time.HourNumber, out _)++;
        spots.AddEvent(time);
    }

    public void AddPlatform()
    {
        records++;
        platform++;
    }

    public void AddNotRecognised()
    {
        records++;
        Of(LogCategory.Unknown).Events++;
    }

    public void AddUnreadable(LogCategory category, UnreadableReason reason, long record)
    {
        records++;
        CollectionsMarshal.GetValueRefOrAddDefault(Of(category).Unreadable, reason, out _)++;
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(reasons, reason, out var known);
        seen = (seen.Records + 1, known ? seen.FirstRecord : record);
        spots.AddUnreadable(category);
    }

    CategoryTally Of(LogCategory category)
    {
        if (latest?.Category == category)
            return latest;
        if (!categories.TryGetValue(category, out latest))
            categories[category] = latest = new CategoryTally(category);
        return latest;
    }

    /// <param name="fault">Why the stream broke; null when it did not.</param>
    /// <param name="cutShort">The stream ended inside a record or an array.</param>
    public SegmentReading Finish(string? fault, bool cutShort)
    {
        var truncated = cutShort || fault is not null;
        if (truncated)
            spots.AddEnd();
        return new SegmentReading
        {
            Path = path,
            Records = records,
            Platform = platform,
            Categories = categories.OrderBy(c => c.Key).ToDictionary(c => c.Key, c => c.Value.Reading),
            Spots = spots.Finish(),
            Truncated = truncated,
            Ids = ids,
            Problems = [.. Problems(fault, truncated)],
        };
    }

    IEnumerable<Problem> Problems(string? fault, bool truncated)
    {
        foreach (var (reason, (count, first)) in reasons.OrderBy(r => r.Key))
        {
            var (sentence, remedy) = reason.Say(count);
            yield return new Problem(path, first, sentence, remedy, count);
        }
        if (Of(LogCategory.Unknown).Events is var unknown and > 0)
            yield return new Problem(
                path,
                0,
                $"{unknown} {(unknown == 1 ? "record" : "records")} of no log known here, not read",
                "",
                0
            );
        if (truncated)
            yield return new Problem(path, 0, Ending(fault), "copy or export the file again", 1);
    }

    static string Ending(string? fault) =>
        fault is null
            ? "ends in the middle; what stands before was read, what is missing is not known"
            : $"breaks off ({fault}); what stands before was read, what is missing is not known";
}
