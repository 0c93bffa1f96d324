namespace Firebreak.Telemetry;

/// <summary>What a manifest states about one export, held against what was read.</summary>
/// <param name="Found">Readings of the files it lists.</param>
/// <param name="Missing">Files it lists that are not there, with the manifest's folder before them.</param>
/// <param name="RowsRead">Rows met in the files found, read or not: what could not be read is a gap of its own.</param>
/// <param name="RowsRepeated">Of those, repetitions of others.</param>
sealed record ExportCheck(
    Manifest Manifest,
    ManifestExport Export,
    IReadOnlyList<SegmentReading> Found,
    IReadOnlyList<string> Missing,
    long RowsRead,
    long RowsRepeated
)
{
    /// <summary>Rows stated and not met; 0 when nothing is stated. Rows that agree are right, repetitions and all, as the export counted
    /// them; where they do not, a repetition must not stand in for a row that is missing.</summary>
    public long RowsMissing =>
        RowsRead == Export.Rows ? 0 : Math.Max(0, (Export.Rows ?? 0) - (RowsRead - RowsRepeated));

    /// <summary>Every file is there, every row that was counted was met, and every one could be read.</summary>
    public bool IsWhole =>
        !Export.IsOfSome
        && Export.Rows is not null
        && Missing.Count == 0
        && RowsMissing == 0
        && Found.All(reading => reading is { Truncated: false, Unreadable: 0 });

    /// <summary>Something of the log was met, or the tool said that there was nothing: a file that holds something else accounts for nothing.</summary>
    public bool Accounts => !Export.IsOfSome && Found.Count > 0 && (RowsRead > 0 || Export.Rows == 0);

    public static IReadOnlyList<ExportCheck> All(
        LogCategory category,
        IReadOnlyList<SegmentReading> readings,
        IReadOnlyList<Manifest> manifests,
        DuplicateRecords duplicates
    ) =>
        [
            .. from manifest in manifests
            from export in manifest.Exports
            where export.Category == category
            select Check(manifest, export, readings, duplicates),
        ];

    static ExportCheck Check(
        Manifest manifest,
        ManifestExport export,
        IReadOnlyList<SegmentReading> readings,
        DuplicateRecords duplicates
    )
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
        return new ExportCheck(
            manifest,
            export,
            [.. found.Values],
            missing,
            rows,
            duplicates.Within(export.Category, found.Values)
        );
    }

    static long RowsOf(LogCategory category, SegmentReading reading)
    {
        var (own, unknown) = (reading.Of(category), reading.Of(LogCategory.Unknown));
        var platform = category == LogCategory.EntraServicePrincipalSignIns ? reading.Platform : 0;
        return own.Events + own.Unreadable.Values.Sum() + unknown.Unreadable.Values.Sum() + platform;
    }
}
