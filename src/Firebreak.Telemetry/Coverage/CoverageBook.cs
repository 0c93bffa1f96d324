namespace Firebreak.Telemetry;

/// <summary>Puts the readings of all segments together: what each log accounts for, and where it has holes.</summary>
public static class CoverageBook
{
    /// <summary>One entry for each category of which anything was read or stated, in order of category. The order of the readings is of no matter.</summary>
    /// <param name="window">The whole window of the assessment; its end is the as-of, against which logs end early.</param>
    public static IReadOnlyList<SourceCoverage> Put(
        IReadOnlyList<SegmentReading> readings,
        IReadOnlyList<Manifest> manifests,
        Period window
    )
    {
        var read = readings.SelectMany(reading => reading.Categories.Keys);
        var stated = manifests.SelectMany(manifest => manifest.Exports).Select(export => export.Category);
        var ordered = readings.OrderBy(reading => reading.Path, StringComparer.Ordinal).ToArray();
        var series = new FileSeries(ordered);
        var duplicates = new DuplicateRecords(ordered);
        return
        [
            .. read.Concat(stated)
                .Where(category => category != LogCategory.Unknown)
                .Distinct()
                .Order()
                .Select(category =>
                    new SourceAccount(category, ordered, manifests, series, duplicates, window).Coverage()
                ),
        ];
    }
}
