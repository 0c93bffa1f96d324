namespace Firebreak.Detection;

/// <summary>The values that one feature of one identity has shown, by day, and the chance that it shows a new one.</summary>
/// <remarks>
/// Days of use are counted, not events: a thousand requests within one run are one decision of the vendor's. The chance of a
/// new value is Good and Turing's: values seen on a single day stand for those not seen yet; a prior stands in where there are
/// none (the Pitman–Yor predictive with its discount at one for singletons and at zero for the rest).
/// </remarks>
sealed class ValueHistory(double prior)
{
    /// <summary>A value that appeared within these days may belong to what is being judged, so it does not make novelty usual.</summary>
    const int RecentDays = 7;

    readonly Dictionary<ulong, Known> values = [];
    readonly SortedDictionary<int, int> singles = [];
    int first = -1;
    int last = -1;

    internal int ActiveDays { get; private set; }
    internal long Events { get; private set; }
    internal int FirstDay => first;

    internal int Span(int day) => first < 0 ? 0 : day - first;

    /// <summary>Two weeks and four days of use: with less, nothing can be called new.</summary>
    internal bool CanTellAt(int day) => Span(day) >= Maturity.SpanDays && ActiveDays >= Maturity.ActiveDays;

    internal bool Has(ulong value) => values.ContainsKey(value);

    /// <summary>Values that were seen on at least half of the days of use.</summary>
    internal IReadOnlyList<ulong> Established =>
        [.. values.Where(pair => pair.Value.Days * 2 >= ActiveDays).Select(pair => pair.Key).Order()];

    /// <summary>Chance that a month of use like the past shows a value never seen before.</summary>
    internal double NewInMonth(int day)
    {
        var old = 0;
        foreach (var (since, count) in singles)
        {
            if (since <= day - RecentDays)
                old += count;
        }
        var rate = (prior * (1 + 8.0 / Math.Max(1, ActiveDays)) + old) / Math.Max(1, Span(day));
        return 1 - Math.Exp(-rate * Chance.MonthDays);
    }

    /// <param name="suspected">The value is itself a lead: it does not make novelty usual.</param>
    internal void Learn(int day, ulong value, bool suspected)
    {
        Events++;
        if (first < 0)
            first = day;
        if (day != last)
            (last, ActiveDays) = (day, ActiveDays + 1);
        if (!values.TryGetValue(value, out var known))
        {
            values[value] = new Known(day, day, 1, suspected);
            if (!suspected)
                singles[day] = singles.GetValueOrDefault(day) + 1;
        }
        else if (known.Last != day)
        {
            values[value] = known with { Last = day, Days = known.Days + 1 };
            if (known is { Days: 1, Suspected: false })
                singles[known.First]--;
        }
    }

    readonly record struct Known(int First, int Last, int Days, bool Suspected);
}

/// <summary>How much past a behaviour needs before anything can be called unusual.</summary>
static class Maturity
{
    internal const int SpanDays = 14;
    internal const int ActiveDays = 4;
}
