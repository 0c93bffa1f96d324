namespace Firebreak.Telemetry;

/// <summary>How sure a log's own rhythm makes us that a silence in it is a hole. The chances of its empty hours multiply; below one in a million it is one.</summary>
sealed class Heartbeat
{
    // −ln of the chance below which a silence is called a hole: one in a million.
    const double HoleSurprise = 13.8;

    // The same for a silence at an edge of the log, where the question is only how far it reaches: one in a hundred thousand.
    const double EdgeSurprise = 11.5;

    // Requests come in bursts: a pause of less than this between two of them says nothing, however busy the log.
    static readonly TimeSpan PauseMax = TimeSpan.FromHours(1);

    const int UsualHoursMax = 6;
    const int HoursLookedAtMax = 8 * Rhythm.HoursOfWeek;

    readonly double[] surprises;

    Heartbeat(Rhythm rhythm, IReadOnlyList<Silence> holes)
    {
        surprises = rhythm.Surprises();
        EventsPerHour = rhythm.EventsPerHour;
        Holes = [.. holes.Select(hole => hole.Period)];
    }

    public double EventsPerHour { get; }

    /// <summary>Silences within the log that its rhythm does not explain, by whole hours.</summary>
    public IReadOnlyList<Period> Holes { get; }

    /// <param name="hours">Events by hour number; at least one.</param>
    public static Heartbeat Of(IReadOnlyDictionary<int, long> hours)
    {
        var rhythm = Rhythm.Of(hours, hours.Keys.Min(), hours.Keys.Max());
        Silence[] holes = [.. Silence.Among(hours).Where(silence => IsHole(rhythm.Without([silence]), silence))];
        return new Heartbeat(rhythm.Without(holes), holes);
    }

    static bool IsHole(Rhythm rhythm, Silence silence)
    {
        var ofWeek = rhythm.Surprises();
        var sum = 0.0;
        for (var hour = silence.From; hour < silence.To && sum < HoleSurprise; hour++)
            sum += ofWeek[hour % Rhythm.HoursOfWeek];
        return sum >= HoleSurprise;
    }

    /// <summary>Six hours of silence at the usual rate would be noticed.</summary>
    public bool IsHeard => surprises.Average() * UsualHoursMax >= HoleSurprise;

    /// <summary>The shortest silence that would have been called a hole whenever it began.</summary>
    public TimeSpan SmallestVisibleHole =>
        // A silence may begin and end within an hour, and only empty hours count: one hour more.
        TimeSpan.FromHours(1 + Enumerable.Range(0, Rhythm.HoursOfWeek).Max(HoursUntilHole));

    int HoursUntilHole(int start)
    {
        var sum = 0.0;
        var hours = 0;
        while (sum < HoleSurprise && hours < HoursLookedAtMax)
            sum += surprises[(start + hours++) % Rhythm.HoursOfWeek];
        return hours;
    }

    /// <summary>A silence at an edge of the log is longer than its rhythm explains.</summary>
    public bool IsRemarkable(Period silence)
    {
        if (silence.Length < PauseMax)
            return false;
        var sum = 0.0;
        for (var from = silence.From; from < silence.To && sum < EdgeSurprise; )
        {
            var to = Instant.Earlier(silence.To, Instant.OfHour(from.HourNumber + 1));
            sum += (to - from).TotalHours * surprises[from.HourNumber % Rhythm.HoursOfWeek];
            from = to;
        }
        return sum >= EdgeSurprise;
    }
}
