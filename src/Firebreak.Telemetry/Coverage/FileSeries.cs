namespace Firebreak.Telemetry;

/// <summary>Files that one export wrote one after another (a file an hour, a day, a page), told by paths that differ in digits only.
/// Where such files follow each other in time, a loss in one of them happened between its neighbours.</summary>
sealed class FileSeries
{
    static readonly TimeSpan OverlapMax = TimeSpan.FromHours(1);

    readonly Dictionary<string, SegmentReading[]> series;

    public FileSeries(IReadOnlyList<SegmentReading> readings) =>
        series = readings
            .GroupBy(reading => Pattern(reading.Path))
            .ToDictionary(group => group.Key, group => group.OrderBy(r => r.Path, StringComparer.Ordinal).ToArray());

    static string Pattern(string path) =>
        string.Create(
            path.Length,
            path,
            (pattern, from) =>
            {
                for (var at = 0; at < pattern.Length; at++)
                    pattern[at] = char.IsAsciiDigit(from[at]) ? '#' : from[at];
            }
        );

    SegmentReading[] Beside(string path) => series.GetValueOrDefault(Pattern(path), []);

    /// <summary>The files beside it hold this log, so it does too, whatever is left of it.</summary>
    public bool Holds(LogCategory category, string path) => Beside(path).Any(file => file.Holds(category));

    /// <summary>Nothing is known of what the file holds, not even by those beside it.</summary>
    public bool IsUnknown(string path) => Beside(path).All(file => file is { Events: 0, Platform: 0 });

    /// <summary>The time left to a file, there or not, between the one before and the one after it; open where there is none, or where they overlap.</summary>
    public (Instant? From, Instant? To) Room(LogCategory category, string path)
    {
        SegmentReading[] holding = [.. Beside(path).Where(file => file.Holds(category))];
        if (!AreOrdered(category, holding))
            return (null, null);
        var before = holding.LastOrDefault(file => string.CompareOrdinal(file.Path, path) < 0);
        var after = holding.FirstOrDefault(file => string.CompareOrdinal(file.Path, path) > 0);
        return (before?.Of(category).Last, after?.Of(category).First);
    }

    static bool AreOrdered(LogCategory category, IEnumerable<SegmentReading> files)
    {
        var last = Instant.MinValue;
        foreach (var file in files.Select(file => file.Of(category)))
        {
            if (file.First + OverlapMax < last)
                return false;
            last = file.Last;
        }
        return true;
    }
}
