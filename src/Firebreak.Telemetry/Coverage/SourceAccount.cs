namespace Firebreak.Telemetry;

/// <summary>The account of one category.</summary>
sealed class SourceAccount
{
    readonly LogCategory category;
    readonly IReadOnlyList<SegmentReading> readings;
    readonly Period window;
    readonly CategoryReading total;
    readonly IReadOnlyList<ExportCheck> exports;
    readonly Heartbeat? heartbeat;
    readonly Losses losses;
    readonly long repeated;

    public SourceAccount(
        LogCategory category,
        IReadOnlyList<SegmentReading> readings,
        IReadOnlyList<Manifest> manifests,
        FileSeries series,
        DuplicateRecords duplicates,
        Period window
    )
    {
        (this.category, this.readings, this.window) = (category, readings, window);
        total = CategoryReading.Sum(readings.Select(reading => reading.Of(category)));
        exports = ExportCheck.All(category, readings, manifests, duplicates);
        repeated = duplicates.Within(category, readings);
        heartbeat = total.Events > 0 ? Heartbeat.Of(total.Hours) : null;
        losses = new Losses(category, readings, exports, series, heartbeat, window);
    }

    public SourceCoverage Coverage()
    {
        var covered = Covered();
        var completeness = Completeness();
        return new SourceCoverage
        {
            Category = category,
            Span = covered is [var first, ..] ? new Period(first.From, covered[^1].To) : null,
            Events = total.Events - repeated,
            Duplicates = repeated,
            Unreadable = total.Unreadable.Values.Sum() + readings.Where(r => r.Holds(category)).Sum(UnknownUnreadable),
            Completeness = completeness,
            SmallestVisibleHole = completeness == Model.Completeness.Heartbeat ? heartbeat?.SmallestVisibleHole : null,
            Gaps = InWindow([.. OfSome(covered), .. Outside(covered), .. losses.Gaps()]),
        };
    }

    static long UnknownUnreadable(SegmentReading reading) => reading.Of(LogCategory.Unknown).Unreadable.Values.Sum();

    Completeness Completeness()
    {
        var proven = exports
            .Where(IsProof)
            .SelectMany(export => export.Found)
            .Select(reading => reading.Path)
            .ToHashSet();
        var holding = readings.Where(reading => reading.Holds(category)).ToArray();
        if (proven.Count > 0 && exports.All(IsProof) && holding.All(reading => proven.Contains(reading.Path)))
            return Model.Completeness.Manifest;
        return heartbeat is { IsHeard: true } ? Model.Completeness.Heartbeat : Model.Completeness.Unknown;
    }

    bool IsProof(ExportCheck export) =>
        !export.Export.IsOfSome && export.Export.Rows is not null && losses.Explains(export);

    /// <summary>Stretches accounted for: the ranges of exports, and for files without a manifest the time from first to last event,
    /// stretched to the window's edge where the silence there is nothing unusual.</summary>
    IReadOnlyList<Period> Covered()
    {
        var ranges = exports.Where(export => export.Accounts).Select(export => export.Export.Range);
        var stated = exports.SelectMany(export => export.Found).Select(reading => reading.Path).ToHashSet();
        var unstated = readings.Where(reading => reading.Holds(category) && !stated.Contains(reading.Path)).ToArray();
        if (unstated.Length == 0)
            return Period.Union(ranges);
        var events = CategoryReading.Sum(unstated.Select(reading => reading.Of(category)));
        return Period.Union([.. ranges, Stretched(events)]);
    }

    Period Stretched(CategoryReading events)
    {
        var (from, to) = (events.First, events.Last + TimeSpan.FromTicks(1));
        if (from > window.From && !IsRemarkable(new Period(window.From, from)))
            from = window.From;
        if (to < window.To && !IsRemarkable(new Period(to, window.To)))
            to = window.To;
        return new Period(from, to);
    }

    bool IsRemarkable(Period silence) => heartbeat is null || heartbeat.IsRemarkable(silence);

    /// <summary>Days of which only some principals' records were exported.</summary>
    IEnumerable<Gap> OfSome(IReadOnlyList<Period> covered) =>
        from export in exports
        where export.Export.IsOfSome
        from period in export.Export.Range.Without(covered)
        select GapWords.OfSome(category, export.Export, period);

    IEnumerable<Gap> Outside(IReadOnlyList<Period> covered)
    {
        if (covered is not [var first, ..])
            yield break;
        // An export asked for more days than were kept is whole and still says nothing of the others.
        var start = Instant.Later(first.From, window.From);
        if (total.Events > 0 && total.First > start && IsRemarkable(new Period(start, total.First)))
            yield return GapWords.BeginsLate(category, new Period(start, total.First));
        foreach (var period in window.Without(covered))
            if (period.To <= first.From)
                yield return GapWords.BeginsLate(category, period);
            else if (period.From >= covered[^1].To)
                yield return GapWords.EndsEarly(category, period);
            else
                yield return GapWords.NotExported(category, period);
    }

    IReadOnlyList<Gap> InWindow(IReadOnlyList<Gap> gaps) =>
        [
            .. gaps.Select(gap => (Gap: gap, Inside: gap.Period.Intersect(window)))
                .Where(pair => pair.Inside is not null)
                .Select(pair => pair.Gap with { Period = pair.Inside ?? window })
                .OrderBy(gap => gap.Period.From)
                .ThenBy(gap => gap.Period.To)
                .ThenBy(gap => gap.Kind)
                .ThenBy(gap => gap.Reason, StringComparer.Ordinal),
        ];
}
