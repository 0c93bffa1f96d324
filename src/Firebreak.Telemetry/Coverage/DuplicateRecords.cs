namespace Firebreak.Telemetry;

/// <summary>Records that stand twice in what was handed over: exports overlap, and some sources deliver at least once.</summary>
sealed class DuplicateRecords(IReadOnlyList<SegmentReading> all)
{
    // The level follows from the number of records alone, never from how the reading was split among threads.
    readonly int level = RecordIds.LevelFor(all.Sum(reading => reading.Ids?.Met ?? 0));

    /// <summary>How many records of the category are repetitions of others among these readings; an estimate beyond the limit of ids held.</summary>
    public long Within(LogCategory category, IEnumerable<SegmentReading> readings)
    {
        ulong[] ids = [.. readings.SelectMany(reading => reading.Ids?.Of(category, level) ?? [])];
        Array.Sort(ids);
        var repeated = 0L;
        for (var next = 1; next < ids.Length; next++)
        {
            if (ids[next] == ids[next - 1])
                repeated++;
        }
        return repeated << level;
    }
}
