namespace Firebreak.Detection;

/// <summary>Work that begins at hours at which this identity never works, on several days of a week. One night is a rerun; how
/// often that happens is learned from its own past, and further nights are judged by it (binomial).</summary>
static class UnusualHours
{
    const int WeekDays = 7;
    const int ActiveDaysMin = 10;

    // A vendor gives a job new hours about as rarely as it gives it a new program, and then they stay: further nights add nothing.
    const double Rarest = 1e-3;
    static readonly int[] HoursOfStrangeDay = [1, 2, 4];

    internal static IEnumerable<Lead> Find(Subject subject) =>
        HoursOfStrangeDay
            .SelectMany(hours => Find(subject, WorkDays.Of(subject.Touches, ActiveDaysMin), hours))
            .OrderBy(week => week.Chance)
            .ThenBy(week => week.Days[0].Day)
            .Take(1)
            .Select(week => Draft(subject, week));

    /// <summary>The first week, of those that end on a strange day, that is rare enough, and what follows grows it no further.</summary>
    static IEnumerable<StrangeWeek> Find(Subject subject, IReadOnlyList<WorkDay> days, int hours)
    {
        var (past, strangePast) = (0, 0);
        var oldest = 0;
        for (var at = 0; at < days.Count; at++)
        {
            for (; days[oldest].Day <= days[at].Day - WeekDays; oldest++)
            {
                past += days[oldest].IsJudged ? 1 : 0;
                strangePast += days[oldest].IsStrange(hours) ? 1 : 0;
            }
            var week = days.Skip(oldest).Take(at - oldest + 1).Where(day => day.IsStrange(hours)).ToArray();
            if (!days[at].IsStrange(hours) || past < ActiveDaysMin || days[at].Day < FirstDay(subject))
                continue;
            var rate = (strangePast + 0.5) / (past + 1);
            var tests = HoursOfStrangeDay.Length * Chance.MonthDays / WeekDays;
            var chance = tests * Binomial.AtLeast(WeekDays, week.Length, rate);
            if (chance <= Chance.SupportMax)
                yield return new StrangeWeek(week, strangePast, past, Math.Max(Rarest, chance));
        }
    }

    static int FirstDay(Subject subject) => (int)(subject.Window.Whole.From.Ticks / TimeSpan.TicksPerDay);

    static Lead Draft(Subject subject, StrangeWeek week) =>
        subject.Lead(
            new LeadDraft(
                FindingKind.Volume,
                Aspect.Timing,
                "firebreak.unusual_hours",
                $"work at hours at which it never works on {week.Days.Count} days from {Spoken.Day(week.Days[0].First.Time)} on; before, on "
                    + $"{week.StrangePast} of {week.Past} days",
                [.. week.Days.SelectMany(day => day.Strange).Take(DetectionLimits.EvidenceMax)]
            )
            {
                Attack = ["T1029"],
                Chance = week.Chance,
                Standing = Standing.Release,
            }
        );

    sealed record StrangeWeek(IReadOnlyList<WorkDay> Days, int StrangePast, int Past, double Chance);
}

/// <summary>P(at least k of n), each with the same chance.</summary>
static class Binomial
{
    internal static double AtLeast(int n, int k, double chance)
    {
        var sum = 0.0;
        var choose = 1.0;
        for (var i = 0; i <= n; i++)
        {
            if (i >= k)
                sum += choose * Math.Pow(chance, i) * Math.Pow(1 - chance, n - i);
            choose *= (double)(n - i) / (i + 1);
        }
        return sum;
    }
}
