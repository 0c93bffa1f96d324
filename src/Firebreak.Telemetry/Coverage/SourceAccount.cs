namespace Firebreak.Telemetry;

/// <summary>The account of one category.</summary>
sealed class SourceAccount
{
    readonly LogCategory category;
    readonly IReadOnlyList<SegmentReading> readings;
    readonly Period window;
    readonly CategoryReading total;
    readonly ExportCheck exports;
    readonly Heartbeat? heartbeat;

    public SourceAccount(
        LogCategory category,
        IReadOnlyList<SegmentReading> readings,
        IReadOnlyList<Manifest> manifests,
        Period window
    )
    {
        (this.category, this.readings, this.window) = (category, readings, window);
        total = readings.Select(Own).Aggregate(CategoryReading.Nothing, (sum, next) => sum.With(next));
        exports = ExportCheck.Of(category, readings, manifests);
        heartbeat = total.Events > 0 ? Heartbeat.Of(total.Hours) : null;
    }

    CategoryReading Own(SegmentReading reading) =>
        reading.Categories.GetValueOrDefault(category, CategoryReading.Nothing);

    public SourceCoverage Coverage()
    {
        var covered = Covered();
        var completeness = Completeness();
        return new SourceCoverage
        {
            Category = category,
            Span = covered is [var first, ..] ? new Period(first.From, covered[^1].To) : null,
            Events = total.Events,
            Unreadable = total.Unreadable.Values.Sum() + readings.Where(Holds).Sum(UnknownUnreadable),
            Completeness = completeness,
            SmallestVisibleHole = completeness == Model.Completeness.Heartbeat ? heartbeat?.SmallestVisibleHole : null,
            Gaps = InWindow([.. Outside(covered), .. exports.Gaps, .. Holes(), .. Unread()]),
        };
    }

    Completeness Completeness()
    {
        var holding = readings.Where(Holds).ToArray();
        if (exports.Ranges.Count > 0 && exports.Gaps.Count == 0 && holding.All(exports.Proven.Contains))
            return Model.Completeness.Manifest;
        return heartbeat is { IsHeard: true } ? Model.Completeness.Heartbeat : Model.Completeness.Unknown;
    }

    bool Holds(SegmentReading reading) => Own(reading).Events > 0;

    static long UnknownUnreadable(SegmentReading reading) =>
        reading.Categories.GetValueOrDefault(LogCategory.Unknown, CategoryReading.Nothing).Unreadable.Values.Sum();

    /// <summary>Stretches accounted for: the ranges of exports, and for files without a manifest the time from first to last event,
    /// stretched to the window's edge where the silence there is nothing unusual.</summary>
    IReadOnlyList<Period> Covered()
    {
        var unstated = readings.Where(r => Holds(r) && !exports.Stated.Contains(r)).Select(Own).ToArray();
        if (unstated.Length == 0)
            return exports.Ranges;
        var events = unstated.Aggregate(CategoryReading.Nothing, (sum, next) => sum.With(next));
        return Period.Union([.. exports.Ranges, Stretched(events)]);
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

    IEnumerable<Gap> Outside(IReadOnlyList<Period> covered)
    {
        foreach (var period in window.Without(covered))
            if (covered is not [var first, ..])
                yield break;
            else if (period.To <= first.From)
                yield return GapWords.BeginsLate(category, period);
            else if (period.From >= covered[^1].To)
                yield return GapWords.EndsEarly(category, period);
            else
                yield return GapWords.NotExported(category, period);
    }

    IEnumerable<Gap> Holes() =>
        heartbeat is null ? [] : heartbeat.Holes.Select(hole => GapWords.Hole(category, hole, heartbeat.EventsPerHour));

    /// <summary>Lost records count against each log that their file holds; those of a file of which nothing was understood, against the
    /// log that a manifest says it is, else against every log that no manifest proves.</summary>
    IEnumerable<Gap> Unread() =>
        from reading in readings
        from spot in reading.Spots
        where spot.Category == category || (spot.Category == LogCategory.Unknown && MayHold(reading))
        let period = Between(spot)
        where !period.IsEmpty
        select GapWords.Unreadable(category, period, spot.Records, reading.Path);

    bool MayHold(SegmentReading reading)
    {
        if (Holds(reading) || exports.Stated.Contains(reading))
            return true;
        return reading is { Events: 0, Platform: 0 } && Completeness() != Model.Completeness.Manifest;
    }

    Period Between(UnreadableSpot spot)
    {
        var from = spot.From ?? window.From;
        var to = spot.To ?? Instant.Later(window.To, from);
        return new Period(Instant.Earlier(from, to), to);
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
