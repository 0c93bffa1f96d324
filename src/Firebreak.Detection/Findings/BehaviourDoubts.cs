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
        foreach (var period in UnvouchedDays.Of(subject, out var until))
            yield return new BehaviourDoubt(
                id,
                period,
                new Doubt.TooLittleHistory(
                    Reason(subject.Relationship.Principal.Name, period, until),
                    $"export its logs from {Maturity.SpanDays} days or more before {Spoken.Day(period.From)}"
                )
                {
                    Wanted = new HistoryWanted(
                        new Period(period.From - TimeSpan.FromDays(Maturity.SpanDays), period.From),
                        [
                            .. subject
                                .Touches.Where(touch => touch.Role is Role.Acted or Role.OnBehalf)
                                .Select(touch => touch.Category)
                                .Distinct()
                                .Order(),
                        ]
                    ),
                }
            );
    }

    static string Reason(string name, Period period, Instant until) =>
        period.From < until
            ? $"{name} has too little history before {Spoken.Day(until)}: {Maturity.SpanDays} days "
                + $"with {Maturity.ActiveDays} days of use are needed to call anything new"
            : $"a log that shows {name} reaches back too little before {Spoken.Day(period.From)}: {Maturity.SpanDays} days "
                + "are needed to call anything new";
}
