namespace Firebreak.Telemetry;

/// <summary>Narrows down when lost records happened: in a file in order of time, between their neighbours; in any other, anywhere.</summary>
sealed class SpotTally
{
    /// <summary>A file counts as ordered when no record stands further than this from its place.</summary>
    static readonly TimeSpan DisorderMax = TimeSpan.FromHours(1);

    /// <summary>How far beyond an ordered file's first or last record one that is lost at its edge is looked for.</summary>
    static readonly TimeSpan EdgeSlack = TimeSpan.FromDays(1);

    readonly List<Spot> spots = [];
    Instant? previous;
    Instant highest = Instant.MinValue;
    Instant lowest = Instant.MaxValue;
    TimeSpan risingDisorder;
    TimeSpan fallingDisorder;
    bool pending;

    sealed record Spot(LogCategory Category, Instant? Before, Instant? After, long Records, bool IsEnd);

    public void AddEvent(Instant time)
    {
        if (previous is not null)
        {
            risingDisorder = Longer(risingDisorder, highest - time);
            fallingDisorder = Longer(fallingDisorder, time - lowest);
        }
        highest = Instant.Later(highest, time);
        lowest = Instant.Earlier(lowest, time);
        if (pending)
            Close(time);
        previous = time;
    }

    static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;

    void Close(Instant time)
    {
        for (var at = spots.Count - 1; at >= 0 && spots[at].After is null; at--)
            spots[at] = spots[at] with { After = time };
        pending = false;
    }

    /// <summary>The file breaks off here: what followed may reach any distance.</summary>
    public void AddEnd()
    {
        // A record cut off by the end was counted already; an end between records hides at least one.
        if (LastOpen(LogCategory.Unknown) < 0)
            AddUnreadable(LogCategory.Unknown);
        if (LastOpen(LogCategory.Unknown) is var at and >= 0)
            spots[at] = spots[at] with { IsEnd = true };
    }

    int LastOpen(LogCategory category) =>
        pending ? spots.FindLastIndex(spot => spot.After is null && spot.Category == category) : -1;

    public void AddUnreadable(LogCategory category)
    {
        var open = LastOpen(category);
        if (open >= 0)
            spots[open] = spots[open] with { Records = spots[open].Records + 1 };
        else if (spots.Count < TelemetryLimits.UnreadableSpotsMax)
            spots.Add(new Spot(category, previous, null, 1, IsEnd: false));
        else
            Widen();
        pending = true;
    }

    /// <summary>Too many to tell apart: the last one takes in all that follows, of any category.</summary>
    void Widen() =>
        spots[^1] = spots[^1] with { Category = LogCategory.Unknown, After = null, Records = spots[^1].Records + 1 };

    public IReadOnlyList<UnreadableSpot> Finish()
    {
        var disorder = risingDisorder < fallingDisorder ? risingDisorder : fallingDisorder;
        return [.. spots.Select(spot => Place(spot, disorder))];
    }

    UnreadableSpot Place(Spot spot, TimeSpan disorder)
    {
        // Without two times that differ there is no telling which way the file runs.
        var directed = risingDisorder != fallingDisorder;
        if (previous is null || (spot.IsEnd && (!directed || disorder > DisorderMax)))
            return new UnreadableSpot(spot.Category, null, null, spot.Records);
        if (disorder > DisorderMax)
            return new UnreadableSpot(spot.Category, lowest - EdgeSlack, highest + EdgeSlack, spot.Records);
        var falling = fallingDisorder < risingDisorder;
        var (from, to) = falling ? (spot.After, spot.Before) : (spot.Before, spot.After);
        return new UnreadableSpot(
            spot.Category,
            Earlier(from, disorder) ?? (spot.IsEnd ? null : lowest - EdgeSlack),
            Later(to, disorder) ?? (spot.IsEnd ? null : highest + EdgeSlack),
            spot.Records
        );
    }

    static Instant? Earlier(Instant? time, TimeSpan disorder) => time is { } t ? t - disorder : null;

    // A period does not hold its end; a lost record may share its neighbour's time.
    static Instant? Later(Instant? time, TimeSpan disorder) =>
        time is { } t ? t + disorder + TimeSpan.FromTicks(1) : null;
}
