namespace Firebreak.Detection;

/// <summary>A principal that was not used for a month or more, while the logs went on, and then awoke.</summary>
static class Dormancy
{
    const int DormantDays = 30;

    // Quarterly jobs sleep for three months; a gap not much longer than one slept before is usual.
    const double UsualFactor = 1.25;

    // Days within the gap on which the log held something else; a hole in the log is no sleep.
    const double WitnessedShare = 0.8;

    internal static IEnumerable<Lead> Find(Subject subject)
    {
        var longest = 0;
        int? last = null;
        foreach (var touch in subject.Touches)
        {
            if (touch.Role != Role.Acted || !touch.Succeeded || touch.Category == LogCategory.EntraAudit)
                continue;
            var began = last ?? LogBegin(subject, touch);
            var slept = touch.Day - began;
            if (
                slept >= DormantDays
                && slept > longest * UsualFactor
                && IsWitnessed(subject, touch.Category, began, touch.Day)
            )
                yield return Awake(subject, touch, slept, isFirst: last is null);
            longest = last is null ? longest : Math.Max(longest, slept);
            last = touch.Day;
        }
    }

    /// <summary>Before the first use seen, the sleep is as long as the log and the principal have existed.</summary>
    static int LogBegin(Subject subject, Touch first)
    {
        var log = subject.Surroundings.Calendar.FirstDay(first.Category) ?? first.Day;
        var created = subject.Relationship.Created is { } at ? (int)(at.Ticks / TimeSpan.TicksPerDay) : 0;
        return Math.Min(first.Day, Math.Max(log, created));
    }

    static bool IsWitnessed(Subject subject, LogCategory category, int from, int to) =>
        subject.Surroundings.Calendar.DaysWith(category, from + 1, to) >= WitnessedShare * (to - from - 1);

    static Lead Awake(Subject subject, Touch touch, int slept, bool isFirst) =>
        subject.Lead(
            new LeadDraft(
                FindingKind.Dormancy,
                Aspect.Timing,
                "firebreak.dormant_awake",
                isFirst
                    ? $"first use seen, after {slept} days of logs without any"
                    : $"used again after {slept} days without any use, the longest sleep seen",
                [touch]
            )
            {
                Attack = ["T1078.004"],
                Chance = Chance.LeadMax,
                Estimated = false,
            }
        );
}
