namespace Firebreak.Telemetry;

/// <summary>Gaps in the words of people: what is missing, how that is known, and what would settle it.</summary>
static class GapWords
{
    public static Gap Hole(LogCategory category, Period period, double eventsPerHour) =>
        new(
            GapKind.TimeHole,
            category,
            period,
            $"the {category.Spoken()} are silent from {period.From} to {period.To}; at their usual {eventsPerHour:0.#} an hour that has a chance below one in a million",
            Export(category, period) + " again, and ask whether the log was kept"
        );

    public static Gap BeginsLate(LogCategory category, Period period) =>
        new(
            GapKind.RetentionTooShort,
            category,
            period,
            $"the {category.Spoken()} begin at {period.To} only",
            Export(category, period) + ", from an archive if they are kept that long"
        );

    public static Gap EndsEarly(LogCategory category, Period period) =>
        new(
            GapKind.EndsEarly,
            category,
            period,
            $"the {category.Spoken()} end at {period.From}, before the other logs do",
            Export(category, period)
        );

    public static Gap NotExported(LogCategory category, Period period) =>
        new(
            GapKind.TimeHole,
            category,
            period,
            $"no export of the {category.Spoken()} covers {period.Spoken()}",
            Export(category, period)
        );

    public static Gap FileMissing(LogCategory category, Period range, string file, string manifest, bool anyRead) =>
        new(
            anyRead ? GapKind.TimeHole : GapKind.SourceAbsent,
            category,
            range,
            $"{manifest} lists {file}, which is not among the files",
            $"add {file}, or {Export(category, range)} again"
        );

    public static Gap RowsMissing(LogCategory category, ExportCheck check, Period period) =>
        new(
            GapKind.RowsMissing,
            category,
            period,
            $"{check.Manifest.Path} states {check.Export.Rows} rows for {Files(check.Export)}, and {check.RowsRead} were read",
            Export(category, period) + " again"
        );

    static string Files(ManifestExport export) =>
        export.Files.Count <= 3
            ? string.Join(", ", export.Files)
            : $"{export.Files[0]} and {export.Files.Count - 1} more";

    public static Gap Unreadable(LogCategory category, Period period, long records, string path) =>
        new(
            GapKind.UnreadableRecords,
            category,
            period,
            $"{records} {(records == 1 ? "record" : "records")} of {path} could not be read, and may be of the {category.Spoken()}",
            Export(category, period) + " again"
        );

    static string Export(LogCategory category, Period period) => $"export the {category.Spoken()} for {Days(period)}";

    /// <summary>"14 Apr 2026", "12–14 Apr 2026", "30 Mar – 2 Apr 2026", by UTC days touched.</summary>
    internal static string Days(Period period)
    {
        var (from, to) = (period.From.Utc, (period.IsEmpty ? period.To : period.To - TimeSpan.FromTicks(1)).Utc);
        if (from.Date == to.Date)
            return $"{from:d MMM yyyy}";
        if (from.Year != to.Year)
            return $"{from:d MMM yyyy} – {to:d MMM yyyy}";
        return from.Month == to.Month ? $"{from.Day}–{to:d MMM yyyy}" : $"{from:d MMM} – {to:d MMM yyyy}";
    }
}
