namespace Firebreak.Telemetry;

/// <summary>What is known to be lost of one category, and as narrowly as can be told when.</summary>
sealed record Losses(
    LogCategory Category,
    IReadOnlyList<SegmentReading> Readings,
    IReadOnlyList<ExportCheck> Exports,
    FileSeries Series,
    Heartbeat? Heartbeat,
    Period Window
)
{
    public IEnumerable<Gap> Gaps() => [.. Unread().Concat(Files()).Concat(Rows()).SelectMany(NotMadeGood), .. Holes()];

    /// <summary>What one export lost, another that is whole has made good. A silence is none of these: nobody knows that it was a loss.</summary>
    IEnumerable<Gap> NotMadeGood(Gap gap)
    {
        var whole = Exports.Where(export => export.IsWhole).SelectMany(Holds).ToArray();
        if (gap.Period.IsEmpty)
            return whole.Any(range => range.Contains(gap.Period.From)) ? [] : [gap];
        return gap.Period.Without(whole).Select(period => gap with { Period = period });
    }

    /// <summary>The days that an export holds by its own records, not by what was asked: a store that keeps thirty days answers a
    /// question about ninety in full and with nothing of the other sixty.</summary>
    IEnumerable<Period> Holds(ExportCheck export)
    {
        var own = CategoryReading.Sum(export.Found.Select(reading => reading.Of(Category)));
        if (own.Events == 0)
            return [];
        var (rhythm, range) = (Telemetry.Heartbeat.Of(own.Hours), export.Export.Range);
        var from = Edge(range.From, own.First) ? own.First : range.From;
        var to = Edge(own.Last, range.To) ? own.Last : range.To;
        return from < to ? new Period(from, to).Without(rhythm.Holes) : [];

        bool Edge(Instant start, Instant end) => start < end && rhythm.IsRemarkable(new Period(start, end));
    }

    IEnumerable<Gap> Holes() =>
        Heartbeat is null ? [] : Heartbeat.Holes.Select(hole => GapWords.Hole(Category, hole, Heartbeat.EventsPerHour));

    /// <summary>Files that lost records at the same time are one gap.</summary>
    IEnumerable<Gap> Unread() =>
        from reading in Readings
        from spot in reading.Spots
        where Concerns(spot, reading)
        group (reading.Path, spot.Records) by Between(spot, reading) into lost
        let files = lost.Select(loss => loss.Path).Distinct().ToArray()
        select GapWords.Unreadable(Category, lost.Key, lost.Sum(loss => loss.Records), files);

    /// <summary>Records lost count against each log that their file holds, or that the files beside it hold. Those of a file of which
    /// nothing is known count against every log that no manifest states.</summary>
    bool Concerns(UnreadableSpot spot, SegmentReading reading)
    {
        if (spot.Category != LogCategory.Unknown)
            return spot.Category == Category;
        if (reading.Holds(Category) || Exports.Any(export => export.Found.Any(found => found.Path == reading.Path)))
            return true;
        return Series.Holds(Category, reading.Path) || (Series.IsUnknown(reading.Path) && Exports.Count == 0);
    }

    Period Between(UnreadableSpot spot, SegmentReading reading)
    {
        var room = Series.Room(Category, reading.Path);
        return Span(spot.From ?? room.From, spot.To ?? room.To, Window);
    }

    IEnumerable<Gap> Files() =>
        from export in Exports
        from missing in export.Missing.GroupBy(file => RoomOf(file, export))
        let anyRead = Readings.Any(reading => reading.Holds(Category))
        select GapWords.FilesMissing(Category, missing.Key, [.. missing], export.Manifest.Path, anyRead);

    Period RoomOf(string file, ExportCheck export)
    {
        var room = Series.Room(Category, file);
        return room is (null, null) ? export.Export.Range : Span(room.From, room.To, export.Export.Range);
    }

    static Period Span(Instant? from, Instant? to, Period outer)
    {
        var start = from ?? Instant.Earlier(outer.From, to ?? outer.To);
        return new Period(start, Instant.Later(to ?? outer.To, start));
    }

    IEnumerable<Gap> Rows() =>
        from export in Exports
        where export.RowsMissing > 0
        from period in Where(export)
        select GapWords.RowsMissing(Category, export, period);

    /// <summary>Where rows went missing: where something visibly did, when that accounts for so many; else anywhere in the range.</summary>
    IReadOnlyList<Period> Where(ExportCheck export) =>
        Located(export) is { Count: > 0 } located ? located : [export.Export.Range];

    /// <summary>Missing rows of the export lie where losses are seen, so that it proves the rest whole.</summary>
    public bool Explains(ExportCheck export) => export.RowsMissing == 0 || Located(export).Count > 0;

    IReadOnlyList<Period> Located(ExportCheck export)
    {
        var cut = export
            .Found.Where(reading => reading.Truncated)
            .SelectMany(reading =>
                reading.Spots.Where(s => s.To is null || s.From is null).Select(spot => Between(spot, reading))
            );
        var seen = cut.Concat(export.Missing.Select(file => RoomOf(file, export))).ToArray();
        // Its own silence tells where: another export may have filled it by now.
        var own = CategoryReading.Sum(export.Found.Select(reading => reading.Of(Category)));
        var rhythm = own.Events > 0 ? Telemetry.Heartbeat.Of(own.Hours) : null;
        var silent = rhythm?.Holes.Where(hole => hole.Overlaps(export.Export.Range)).ToArray() ?? [];
        var silenced = silent.Sum(hole => hole.Length.TotalHours) * (rhythm?.EventsPerHour ?? 0);
        // A hole swallows about what its hours usually hold; more than twice that must have gone elsewhere too.
        var explained = seen.Length > 0 || 2 * silenced >= export.RowsMissing;
        return explained ? Period.Union(seen.Concat(silent)) : [];
    }
}
