namespace Firebreak.Detection;

/// <summary>A peak as a lead, with the largest events behind it as evidence.</summary>
static class VolumeLead
{
    internal static Lead Of(Subject subject, Peak peak)
    {
        var times =
            peak.Before > 0
                ? $", {Spoken.Times(peak.Amount / peak.Before)} the largest"
                : "; the largest before was none";
        return subject.Lead(
            new LeadDraft(
                FindingKind.Volume,
                Aspect.Volume,
                "firebreak.volume",
                $"{peak.Measure.Spoken(peak.Amount)} within {peak.Window.Name} up to "
                    + $"{Spoken.Day(new Instant(peak.Day * TimeSpan.TicksPerDay))}{times} of {peak.Past} such spans before",
                Evidence(subject, peak)
            )
            {
                Attack = ["T1567"],
                Chance = peak.Chance,
                Standing = Standing.Release,
                Key = peak.Window.Name,
            }
        );
    }

    static IReadOnlyList<Touch> Evidence(Subject subject, Peak peak) =>
        [
            .. subject
                .Touches.Where(touch => touch.Day > peak.Day - peak.Window.Days && touch.Day <= peak.Day)
                .Where(touch => peak.Measure.AmountOf(touch) > 0)
                .OrderByDescending(peak.Measure.AmountOf)
                .ThenBy(touch => touch)
                .Take(DetectionLimits.EvidenceMax)
                .Order(),
        ];
}
