namespace Firebreak.Detection;

/// <summary>Days on which a relationship did something that its short past cannot vouch for. A day without use has nothing to vouch
/// for, and a day that repeats what was done a week or more before, and before the compromise claimed, in no greater amount, is vouched for
/// however short the past.</summary>
static class UnvouchedDays
{
    const int SeenDaysBefore = 7;
    const double AmountMax = 3;

    /// <param name="until">When there is history enough; the end of the window if never.</param>
    internal static IReadOnlyList<Period> Of(Subject subject, out Instant until)
    {
        until = subject.Window.Whole.To;
        var seen = new Dictionary<(int Kind, ulong Value), int>();
        var (days, busiest, first) = (new List<Period>(), (Events: 0L, Bytes: 0L), (int?)null);
        var activeDays = 0;
        foreach (var day in subject.Touches.Where(IsUse).GroupBy(touch => touch.Day))
        {
            first ??= day.Key;
            var isOldEnough = day.Key - first >= Maturity.SpanDays && activeDays >= Maturity.ActiveDays;
            if (isOldEnough && until == subject.Window.Whole.To)
                until = DayOf(day.Key).From;
            activeDays++;
            var amount = (Events: day.Sum(touch => touch.Count), Bytes: day.Sum(touch => touch.Bytes));
            var isMore = amount.Events > AmountMax * busiest.Events || amount.Bytes > AmountMax * busiest.Bytes;
            var isJudged =
                isOldEnough
                && day.Select(touch => touch.Category).Distinct().All(log => IsEstablished(subject, log, day.Key));
            if (!isJudged && (isMore || !day.All(touch => IsFamiliar(subject, touch, seen))))
                days.Add(DayOf(day.Key));
            busiest = (Math.Max(busiest.Events, amount.Events), Math.Max(busiest.Bytes, amount.Bytes));
            // What an intruder may have begun vouches for nothing.
            if (DayOf(day.Key).To <= subject.Window.Focus.From)
                foreach (var trait in day.SelectMany(touch => Traits(subject, touch)))
                    seen.TryAdd(trait, day.Key);
        }
        return [.. Period.Union(days).Select(period => period.Intersect(subject.Window.Whole)).OfType<Period>()];
    }

    static bool IsEstablished(Subject subject, LogCategory log, int day) =>
        subject.Surroundings.Calendar.IsEstablished(log, day);

    static bool IsUse(Touch touch) => touch.Role is Role.Acted or Role.OnBehalf && touch.Succeeded;

    static bool IsFamiliar(Subject subject, Touch touch, Dictionary<(int, ulong), int> seen) =>
        Traits(subject, touch).All(trait => seen.TryGetValue(trait, out var day) && touch.Day - day >= SeenDaysBefore);

    static IEnumerable<(int Kind, ulong Value)> Traits(Subject subject, Touch touch) =>
        [
            (1, subject.Surroundings.Origins.Of(in touch)),
            (2, touch.Credential.Id),
            (3, touch.Client.Id),
            (4, touch.Operation.Id),
            (5, touch.Target.Id),
        ];

    static Period DayOf(int day) =>
        new(new Instant(day * TimeSpan.TicksPerDay), new Instant((day + 1) * TimeSpan.TicksPerDay));
}
