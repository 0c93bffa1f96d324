namespace Firebreak.Detection;

/// <summary>Where a relationship's behaviour has too short a past to be called usual or unusual.</summary>
static class BehaviourDoubts
{
    internal static IEnumerable<BehaviourDoubt> Of(Subject subject, bool overflowed)
    {
        var id = subject.Relationship.Id;
        if (overflowed)
            yield return new BehaviourDoubt(
                id,
                subject.Window.Whole,
                new Doubt.TooLittleHistory(
                    $"more events of {subject.Relationship.Principal.Name} than can be held ({Spoken.Number(DetectionLimits.TouchesMax)}): "
                        + "what is said of its behaviour rests on a part of them",
                    "assess a shorter window, or this vendor's busiest relationships one at a time"
                )
            );
        if (Unjudged(subject) is { } period)
            yield return new BehaviourDoubt(
                id,
                period,
                new Doubt.TooLittleHistory(
                    $"{subject.Relationship.Principal.Name} has too little history before {Spoken.Day(period.To)}: {Maturity.SpanDays} days "
                        + $"with {Maturity.ActiveDays} days of use are needed to call anything new",
                    $"export its logs from {Maturity.SpanDays} days or more before {Spoken.Day(period.From)}"
                )
            );
    }

    /// <summary>From the first use until there is enough of it, within the window.</summary>
    static Period? Unjudged(Subject subject)
    {
        int? first = null;
        var (last, activeDays) = (-1, 0);
        foreach (var touch in subject.Touches)
        {
            if (touch.Role is not (Role.Acted or Role.OnBehalf) || !touch.Succeeded)
                continue;
            first ??= touch.Day;
            if (touch.Day - first >= Maturity.SpanDays && activeDays >= Maturity.ActiveDays)
                return Between(subject, first.Value, touch.Day);
            activeDays += touch.Day == last ? 0 : 1;
            last = touch.Day;
        }
        return first is { } day ? Between(subject, day, int.MaxValue) : null;
    }

    static Period? Between(Subject subject, int from, int to)
    {
        var begin = new Instant(from * TimeSpan.TicksPerDay);
        var end = to == int.MaxValue ? Instant.MaxValue : new Instant(to * TimeSpan.TicksPerDay);
        return new Period(begin, end).Intersect(subject.Window.Whole);
    }
}
