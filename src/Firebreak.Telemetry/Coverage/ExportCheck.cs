namespace Firebreak.Telemetry;

/// <summary>What a manifest states about one export, held against what was read.</summary>
/// <param name="Found">Readings of the files it lists.</param>
/// <param name="Missing">Files it lists that are not there, with the manifest's folder before them.</param>
/// <param name="RowsRead">Rows met in the files found, read or not: what could not be read is a gap of its own.</param>
sealed record ExportCheck(
    Manifest Manifest,
    ManifestExport Export,
    IReadOnlyList<SegmentReading> Found,
    IReadOnlyList<string> Missing,
    long RowsRead
)
{
    /// <summary>Rows stated and not met; 0 when nothing is stated.</summary>
    public long RowsMissing => Math.Max(0, (Export.Rows ?? 0) - RowsRead);

    public static IReadOnlyList<ExportCheck> All(
        LogCategory category,
        IReadOnlyList<SegmentReading> readings,
        IReadOnlyList<Manifest> manifests
    ) =>
        [
            .. from manifest in manifests
            from export in manifest.Exports
            where export.Category == category
            select Check(manifest, export, readings),
        ];

    static ExportCheck Check(Manifest manifest, ManifestExport export, IReadOnlyList<SegmentReading> readings)
    {
        var byPath = readings.ToLookup(reading => manifest.Relative(reading.Path));
        var found = new Dictionary<string, SegmentReading>();
        var missing = new List<string>();
        foreach (var file in export.Files)
        {
            // Names outnumber patterns by far; only patterns are tried on every file.
            var named = byPath[file].ToArray();
            var matching =
                named.Length > 0 ? named : [.. readings.Where(reading => manifest.Names(file, reading.Path))];
            if (matching.Length == 0)
                missing.Add(manifest.Folder + file);
            foreach (var reading in matching)
                found[reading.Path] = reading;
        }
        var rows = found.Values.Sum(reading => RowsOf(export.Category, reading));
        return new ExportCheck(manifest, export, [.. found.Values], missing, rows);
    }

    static long RowsOf(LogCategory category, SegmentReading reading)
    {
        var (own, unknown) = (reading.Of(category), reading.Of(LogCategory.Unknown));
        var platform = category == LogCategory.EntraServicePrincipalSignIns ? reading.Platform : 0;
        return own.Events + own.Unreadable.Values.Sum() + unknown.Unreadable.Values.Sum() + platform;
    }
}
