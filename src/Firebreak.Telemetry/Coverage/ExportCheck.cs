namespace Firebreak.Telemetry;

/// <summary>What a manifest states about one category, held against what was read.</summary>
/// <param name="Ranges">Stretches that exports account for, missing files left out.</param>
/// <param name="Proven">Readings whose export states rows, and they agree.</param>
/// <param name="Stated">Readings that some export names.</param>
sealed record ExportCheck(
    IReadOnlyList<Period> Ranges,
    IReadOnlySet<SegmentReading> Proven,
    IReadOnlySet<SegmentReading> Stated,
    IReadOnlyList<Gap> Gaps
)
{
    public static ExportCheck Of(
        LogCategory category,
        IReadOnlyList<SegmentReading> readings,
        IReadOnlyList<Manifest> manifests
    )
    {
        var ranges = new List<Period>();
        var proven = new HashSet<SegmentReading>(ReferenceEqualityComparer.Instance);
        var stated = new HashSet<SegmentReading>(ReferenceEqualityComparer.Instance);
        var gaps = new List<Gap>();
        var anyRead = readings.Any(r => r.Categories.ContainsKey(category));
        foreach (var manifest in manifests)
        foreach (var export in manifest.Exports.Where(e => e.Category == category))
        {
            var files = export.Files.Select(f => (Name: f, Found: Found(manifest, f, readings))).ToArray();
            var found = files
                .SelectMany(f => f.Found)
                .Distinct<SegmentReading>(ReferenceEqualityComparer.Instance)
                .ToArray();
            stated.UnionWith(found);
            var missing = files.Where(f => f.Found.Length == 0).ToArray();
            gaps.AddRange(
                missing.Select(f => GapWords.FileMissing(category, export.Range, f.Name, manifest.Path, anyRead))
            );
            if (missing.Length > 0)
                continue;
            ranges.Add(export.Range);
            var read = found.Sum(r => RowsOf(category, r));
            if (read < export.Rows)
                gaps.Add(GapWords.RowsMissing(category, export, read, manifest.Path));
            else if (export.Rows is not null)
                proven.UnionWith(found);
        }
        return new ExportCheck(Period.Union(ranges), proven, stated, gaps);
    }

    static SegmentReading[] Found(Manifest manifest, string file, IReadOnlyList<SegmentReading> readings) =>
        [.. readings.Where(reading => manifest.Names(file, reading.Path))];

    /// <summary>Rows met, read or not: what could not be read is a gap of its own.</summary>
    static long RowsOf(LogCategory category, SegmentReading reading)
    {
        var own = reading.Categories.GetValueOrDefault(category, CategoryReading.Nothing);
        var unknown = reading.Categories.GetValueOrDefault(LogCategory.Unknown, CategoryReading.Nothing);
        var platform = category == LogCategory.EntraServicePrincipalSignIns ? reading.Platform : 0;
        return own.Events + own.Unreadable.Values.Sum() + unknown.Unreadable.Values.Sum() + platform;
    }
}
