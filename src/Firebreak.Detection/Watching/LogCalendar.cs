namespace Firebreak.Detection;

/// <summary>On which days each log category held any event at all: silence of one identity means nothing on a day without a log.</summary>
sealed class LogCalendar
{
    const double EstablishedShare = 0.7;

    readonly Dictionary<(LogCategory Category, int Day), long> days = [];
    (LogCategory Category, int Day) current = (LogCategory.Unknown, -1);
    long pending;

    /// <summary>Hot: events come in runs of one category and day.</summary>
    internal void Count(LogCategory category, int day)
    {
        if (current == (category, day))
        {
            pending++;
            return;
        }
        Flush();
        (current, pending) = ((category, day), 1);
    }

    void Flush()
    {
        if (pending > 0)
            days[current] = days.GetValueOrDefault(current) + pending;
        pending = 0;
    }

    internal void Add(LogCalendar other)
    {
        other.Flush();
        Flush();
        foreach (var (key, count) in other.days)
            days[key] = days.GetValueOrDefault(key) + count;
    }

    internal bool Has(LogCategory category, int day) => days.ContainsKey((category, day));

    /// <summary>Days in the half-open range on which the category held something.</summary>
    internal int DaysWith(LogCategory category, int from, int to)
    {
        var with = 0;
        for (var day = from; day < to; day++)
            with += Has(category, day) ? 1 : 0;
        return with;
    }

    /// <summary>The category was logged on most days of the fortnight before: only then is what shows in it new to the identity and not
    /// just to the log.</summary>
    internal bool IsEstablished(LogCategory category, int day) =>
        DaysWith(category, day - Maturity.SpanDays, day) >= EstablishedShare * Maturity.SpanDays;

    internal int? FirstDay(LogCategory category) =>
        days.Keys.Where(key => key.Category == category).Select(key => (int?)key.Day).Min();
}
