namespace Firebreak.Detection;

/// <summary>Indicators met in a relationship's traffic: conclusive where something succeeded, unless the address is where the
/// relationship has always worked from.</summary>
static class IndicatorLeads
{
    const double UsualShare = 0.3;

    internal static IEnumerable<Lead> Find(Subject subject) =>
        subject
            .Hits.Where(hit => hit.Indicator is not null && subject.Window.Whole.Contains(hit.Touch.Time))
            .GroupBy(hit => hit.Indicator)
            .Select(group => group.Key is { } indicator ? Of(subject, indicator, [.. group]) : null)
            .OfType<Lead>();

    static Lead Of(Subject subject, Indicator indicator, Hit[] hits)
    {
        var succeeded = hits.Where(hit => hit.Touch.Succeeded).ToArray();
        var shown = succeeded.Length > 0 ? succeeded : hits;
        var usual = IsUsual(subject, hits);
        var but =
            succeeded.Length == 0 ? "; all of these attempts failed"
            : usual ? "; but this relationship has worked from there since before the time that is looked at"
            : "";
        var draft = new LeadDraft(
            FindingKind.Indicator,
            Aspect.Origin,
            $"firebreak.indicator.{indicator.Kind.ToString().ToLowerInvariant()}",
            $"{indicator.Spoken}, named by {indicator.From}, met in {Spoken.Count(hits.Length, "event", "events")} of "
                + $"{subject.Relationship.Principal.Name} ({shown[0].Matched}), first on {Spoken.Minute(shown[0].Touch.Time)}{but}",
            [.. shown.Select(hit => hit.Touch)]
        )
        {
            Attack = ["T1078.004"],
            Chance = 1e-3,
            Estimated = false,
            // An address where the vendor itself works proves nothing, also not together with other leads.
            Standing = usual ? Standing.Replacement : Standing.Independent,
            Key = indicator.Value,
        };
        return succeeded.Length > 0 && !usual ? subject.Proof(draft) : subject.Lead(draft);
    }

    /// <summary>Disclosures sometimes name the vendor's own addresses.</summary>
    static bool IsUsual(Subject subject, Hit[] hits)
    {
        var days = subject.Touches.Where(IsUseBefore).Select(touch => touch.Day).Distinct().Count();
        var seen = hits.Where(hit => IsUseBefore(hit.Touch)).Select(hit => hit.Touch.Day).Distinct().Count();
        return seen >= Maturity.ActiveDays && seen >= UsualShare * days;

        bool IsUseBefore(Touch touch) =>
            touch.Time < subject.Window.FocusFrom && touch.Succeeded && touch.Role is Role.Acted or Role.OnBehalf;
    }
}
