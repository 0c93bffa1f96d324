using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Spreads a number of moments over a stretch of time in the way a shape asks for.</summary>
static class Pacing
{
    public static IReadOnlyList<Instant> Spread(
        string pacing,
        Period over,
        int count,
        IReadOnlyList<TimeSpan> usualStarts,
        Dice dice
    )
    {
        var moments = new List<Instant>(count);
        while (moments.Count < count)
            moments.Add(Moment(pacing, over, usualStarts, dice));
        moments.Sort();
        return moments;
    }

    static Instant Moment(string pacing, Period over, IReadOnlyList<TimeSpan> usualStarts, Dice dice)
    {
        if (pacing == "burst")
            return over.From + TimeSpan.FromTicks((long)(over.Length.Ticks * Math.Pow(dice.Unit(), 3)));
        // A stretch that holds no moment of the kind asked for is used as it is.
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var at = over.From + dice.Span(over.Length);
            if (pacing == "usual_hours" && usualStarts.Count > 0)
                at = Instant.Of(at.Day) + dice.Pick(usualStarts) + dice.Span(TimeSpan.FromMinutes(25));
            if (over.Contains(at) && Fits(pacing, at.Utc))
                return at;
        }
        return over.From + dice.Span(over.Length);
    }

    // The organisation sits five to six hours behind UTC.
    static bool Fits(string pacing, DateTime utc) =>
        pacing switch
        {
            "nights" => utc.Hour is >= 4 and < 11,
            "business_hours" => utc.Hour is >= 13 and < 22
                && utc.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
            _ => true,
        };
}
