namespace Firebreak.Telemetry;

/// <summary>How often each hour of the week was empty, and how busy it was.</summary>
/// <remarks>The chance that an hour is empty is estimated from how often it was, drawn towards the same hour of all days and that towards all
/// hours: quiet nights, weekends and thin data call nothing a hole. The rate behind it is never taken higher than the counts say.</remarks>
sealed class Rhythm
{
    public const int HoursOfWeek = 7 * 24;
    const int HoursOfDay = 24;

    // How many observed hours an estimate drawn from a wider class weighs.
    const double PriorHours = 2;

    // What an hour of the week that was never seen is worth beside one that was: a log of a few days knows no weekend.
    const double UnseenWeight = 0.2;

    readonly Occupancy[] ofWeek = new Occupancy[HoursOfWeek];
    readonly Occupancy[] ofDay = new Occupancy[HoursOfDay];
    Occupancy all;

    public static Rhythm Of(IReadOnlyDictionary<int, long> hours, int first, int last)
    {
        var rhythm = new Rhythm();
        for (var hour = first; hour <= last; hour++)
            rhythm.Add(hour, hours.GetValueOrDefault(hour));
        return rhythm;
    }

    void Add(int hour, long events)
    {
        ofWeek[hour % HoursOfWeek].Add(events);
        ofDay[hour % HoursOfDay].Add(events);
        all.Add(events);
    }

    /// <summary>The rhythm as it is outside of some empty hours: a hole must not make its own hours look usually empty.</summary>
    public Rhythm Without(IEnumerable<Silence> silences)
    {
        var rest = new Rhythm { all = all };
        ofWeek.CopyTo(rest.ofWeek, 0);
        ofDay.CopyTo(rest.ofDay, 0);
        foreach (var silence in silences)
            for (var hour = silence.From; hour < silence.To; hour++)
                rest.RemoveEmpty(hour);
        return rest;
    }

    void RemoveEmpty(int hour)
    {
        ofWeek[hour % HoursOfWeek].RemoveEmpty();
        ofDay[hour % HoursOfDay].RemoveEmpty();
        all.RemoveEmpty();
    }

    public double EventsPerHour => all.Events / (double)Math.Max(1, all.Hours);

    /// <summary>−ln of the chance that an hour of the week is empty.</summary>
    public double[] Surprises()
    {
        // Half an hour of each kind: nothing was ever seen so often that it cannot be otherwise.
        var everywhere = new Estimate((all.Empty + 0.5) / (all.Hours + 1), EventsPerHour);
        var days = Array.ConvertAll(ofDay, hour => hour.Drawn(everywhere));
        return
        [
            .. ofWeek.Select(
                (hour, at) => hour.Drawn(days[at % HoursOfDay]).Surprise * (hour.Hours > 0 ? 1 : UnseenWeight)
            ),
        ];
    }

    readonly record struct Estimate(double EmptyChance, double Rate)
    {
        public double Surprise => Math.Min(Rate, -Math.Log(EmptyChance));
    }

    struct Occupancy
    {
        public int Hours;
        public int Empty;
        public long Events;

        public void Add(long events)
        {
            Hours++;
            Events += events;
            if (events == 0)
                Empty++;
        }

        public void RemoveEmpty()
        {
            Hours--;
            Empty--;
        }

        public readonly Estimate Drawn(Estimate prior) =>
            new(
                (Empty + PriorHours * prior.EmptyChance) / (Hours + PriorHours),
                (Events + PriorHours * prior.Rate) / (Hours + PriorHours)
            );
    }
}

/// <summary>Hours without events between two with some; <see cref="To"/> does not belong to it.</summary>
readonly record struct Silence(int From, int To)
{
    public Period Period => new(Instant.OfHour(From), Instant.OfHour(To));

    public static IReadOnlyList<Silence> Among(IReadOnlyDictionary<int, long> hours)
    {
        var silences = new List<Silence>();
        int? previous = null;
        foreach (var hour in hours.Keys.Order())
        {
            if (previous is { } before && hour > before + 1)
                silences.Add(new Silence(before + 1, hour));
            previous = hour;
        }
        return silences;
    }
}
