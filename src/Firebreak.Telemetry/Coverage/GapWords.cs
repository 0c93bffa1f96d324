namespace Firebreak.Telemetry;

/// <summary>Gaps in the words of people: what is missing, how that is known, and what would settle it.</summary>
static class GapWords
{
    public static Gap Hole(LogCategory category, Period period, double eventsPerHour) =>
        new(
            GapKind.TimeHole,
            category,
            period,
            $"nothing stands in the {category.Spoken()} from {At(period.From)} to {At(period.To)}; at the usual {eventsPerHour:0.#} an hour that has a chance below one in a million",
            Export(category, period) + " again, and ask whether the log was kept"
        );

    public static Gap BeginsLate(LogCategory category, Period period) =>
        new(
            GapKind.RetentionTooShort,
            category,
            period,
            $"nothing stands in the {category.Spoken()} before {At(period.To)}",
            Export(category, period) + ", from an archive if they are kept that long"
        );

    public static Gap EndsEarly(LogCategory category, Period period) =>
        new(
            GapKind.EndsEarly,
            category,
            period,
            $"nothing stands in the {category.Spoken()} after {At(period.From)}, while the assessment reaches to {At(period.To)}",
            Export(category, period)
        );

    public static Gap OfSome(LogCategory category, ManifestExport export, Period period) =>
        new(
            GapKind.TimeHole,
            category,
            period,
            $"the {category.Spoken()} were exported for some principals only ({export.Principals.Count}), so that their silence says nothing",
            Export(category, period) + " whole"
        );

    public static Gap NotExported(LogCategory category, Period period) =>
        new(
            GapKind.TimeHole,
            category,
            period,
            $"no export of the {category.Spoken()} covers {period.Spoken()}",
            Export(category, period)
        );

    public static Gap FilesMissing(
        LogCategory category,
        Period period,
        IReadOnlyList<string> files,
        string manifest,
        bool anyRead
    ) =>
        new(
            anyRead ? GapKind.TimeHole : GapKind.SourceAbsent,
            category,
            period,
            $"{manifest} lists {Names(files)}, not among the files given",
            $"add {Names(files)}, or {Export(category, period)} again"
        );

    public static Gap RowsMissing(LogCategory category, ExportCheck check, Period period) =>
        new(
            GapKind.RowsMissing,
            category,
            period,
            $"{check.Manifest.Path} states {check.Export.Rows} rows for {Names(check.Export.Files)}, and {check.RowsRead} were read{Repeated(check.RowsRepeated)}",
            Export(category, period) + " again"
        );

    public static Gap Unreadable(LogCategory category, Period period, long records, IReadOnlyList<string> files) =>
        new(
            GapKind.UnreadableRecords,
            category,
            period,
            $"{records} {(records == 1 ? "record" : "records")} of {Names(files)} could not be read, and may be of the {category.Spoken()}",
            Export(category, period) + " again"
        );

    static string Names(IReadOnlyList<string> files) =>
        files.Count <= 3 ? string.Join(", ", files) : $"{files[0]} and {files.Count - 1} more files";

    static string At(Instant time) => $"{time.Utc:d MMM yyyy HH:mm} UTC";

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

    static string Repeated(long rows) => rows == 0 ? "" : $", {rows} of them a second time";
}
