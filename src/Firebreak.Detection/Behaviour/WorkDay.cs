namespace Firebreak.Detection;

/// <summary>One day of use, with what of it was done at hours that the days before do not know.</summary>
/// <param name="Strange">The first use of each such hour.</param>
/// <param name="IsJudged">There was enough past to tell.</param>
sealed record WorkDay(int Day, Touch First, IReadOnlyList<Touch> Strange, bool IsJudged)
{
    internal bool IsStrange(int hours) => IsJudged && Strange.Count >= hours;
}

/// <summary>A relationship's days of use in order, each judged by those before it alone.</summary>
static class WorkDays
{
    const int Hours = 24;

    // Hours that see a quarter of the days that the busiest hour sees are usual.
    const double UsualShare = 0.25;

    internal static IReadOnlyList<WorkDay> Of(Touch[] touches, int pastMin)
    {
        var days = new List<WorkDay>();
        var active = new int[Hours];
        var ranOver = false;
        foreach (var day in touches.Where(IsUse).GroupBy(touch => touch.Day))
        {
            var firsts = FirstOfEachHour(day);
            var isJudged = days.Count >= pastMin && day.Key - days[0].Day >= Maturity.SpanDays;
            var usual = UsualShare * active.Max();
            var strange = new List<Touch>();
            for (var hour = 0; hour < Hours; hour++)
            {
                if (firsts[hour] is not { } first)
                {
                    ranOver = false;
                    continue;
                }
                // A run that began at a usual hour may last longer than usual.
                ranOver |= active[hour] > usual;
                if (!ranOver)
                    strange.Add(first);
            }
            days.Add(new WorkDay(day.Key, day.First(), isJudged ? strange : [], isJudged));
            Learn(active, firsts);
        }
        return days;
    }

    static bool IsUse(Touch touch) =>
        touch.Role == Role.Acted && touch.Succeeded && touch.Category != LogCategory.EntraAudit;

    static Touch?[] FirstOfEachHour(IEnumerable<Touch> day)
    {
        var firsts = new Touch?[Hours];
        foreach (var touch in day)
            firsts[touch.Time.Utc.Hour] ??= touch;
        return firsts;
    }

    /// <summary>An hour counts for its neighbours too: runs drift.</summary>
    static void Learn(int[] active, Touch?[] firsts)
    {
        for (var hour = 0; hour < Hours; hour++)
        {
            var near = firsts[(hour + Hours - 1) % Hours] ?? firsts[hour] ?? firsts[(hour + 1) % Hours];
            active[hour] += near is null ? 0 : 1;
        }
    }
}
