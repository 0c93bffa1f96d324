namespace Firebreak.Detection;

/// <summary>When leads are more than leads.</summary>
/// <remarks>
/// Leads of different aspects on one relationship, within a week, are combined (Fisher), the best of each aspect; below 1 in
/// 1,000 months of use they corroborate each other. At least one is rare enough to be shown alone. What one new release of
/// the vendor's software explains together (a new program, new requests, more data) is one witness, however much of it there
/// is, unless the release alone is next to impossible. What looks like a move of the vendor's supports nothing. A strange
/// origin joins only what was done from there.
/// </remarks>
static class Corroboration
{
    /// <summary>By how many aspects a release shows itself: two, three.</summary>
    const double TwoOfReleaseMax = 1e-7;
    const double MoreOfReleaseMax = 1e-6;

    /// <summary>What is not rare enough to be shown alone comes in many ways; without a place that ties it together it must convince more.</summary>
    const double ThinMax = 3e-4;
    static readonly TimeSpan Together = TimeSpan.FromDays(7);

    /// <summary>Ids of the leads that corroborate some other lead.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<Lead> leads)
    {
        var open = leads
            .Where(lead => lead.Finding.Grade == Grade.Lead && lead.Standing != Standing.Replacement)
            .OrderBy(lead => lead.Finding.Time)
            .ToArray();
        return open.SelectMany(first =>
                Stories([
                    .. open.Where(lead =>
                        lead.Finding.Time >= first.Finding.Time && lead.Finding.Time - first.Finding.Time <= Together
                    ),
                ])
            )
            .Where(Convinces)
            .SelectMany(story => story.Select(lead => lead.Finding.Id))
            .Distinct();
    }

    /// <summary>The best lead of each aspect: once for every strange origin with what was done from there, and once without any.</summary>
    static IEnumerable<Lead[]> Stories(Lead[] week)
    {
        // Work piles up while a job sleeps: what it does on waking is more than usual for the same cause.
        var hasSlept = week.Any(lead => lead.Finding.Kind == FindingKind.Dormancy);
        var rest = week.Where(lead => lead.Finding.Aspect != Aspect.Origin)
            .Where(lead => !hasSlept || lead.Finding.Aspect != Aspect.Volume)
            .ToArray();
        // A single request never made before is an everyday thing, wherever no strange place ties it to the rest.
        var isSweep = rest.Any(IsSweep);
        yield return BestOfEach(
            rest.Where(lead => lead.StandsAlone || isSweep || lead.Finding.Aspect != Aspect.Operation)
        );
        // People travel and change their providers: where they come from is a witness only when it is rare of itself.
        foreach (
            var origin in week.Where(lead =>
                lead.Finding.Aspect == Aspect.Origin && (lead.StandsAlone || !lead.IsOfPeople)
            )
        )
            yield return [origin, .. BestOfEach(rest.Where(origin.SharesOrigin))];
    }

    static Lead[] BestOfEach(IEnumerable<Lead> leads) =>
        [
            .. leads
                .GroupBy(lead => (lead.Finding.Aspect, IsSweep(lead), lead.Standing))
                .Select(group => group.MinBy(lead => lead.Chance))
                .OfType<Lead>()
                .GroupBy(lead => (lead.Finding.Aspect, IsSweep(lead)))
                .Select(group => group.MinBy(lead => (lead.Chance > Chance.LeadMax, lead.Standing, lead.Chance)))
                .OfType<Lead>(),
        ];

    /// <summary>What was asked for (sign-ins) and what was done (requests) are two logs and two witnesses, once no release explains the first.</summary>
    static bool IsSweep(Lead lead) => lead is { Standing: Standing.Independent, Finding.RuleId: NewOperation.Resource };

    static bool Convinces(Lead[] story)
    {
        if (!story.Any(lead => lead.StandsAlone))
            return false;
        var release = story.Where(lead => lead.Standing == Standing.Release).Select(lead => lead.Chance).ToArray();
        var max = release.Length > 2 ? MoreOfReleaseMax : TwoOfReleaseMax;
        if (release.Length > 1 && Chance.Together(release) <= max)
            return true;
        var isThin = story[0].Finding.Aspect != Aspect.Origin && story.Any(lead => !lead.StandsAlone);
        var witnesses = story.Where(lead => lead.Standing != Standing.Release).Select(lead => lead.Chance).ToList();
        if (release.Length > 0)
            witnesses.Add(release.Min());
        return witnesses.Count > 1 && Chance.Together([.. witnesses]) <= (isThin ? ThinMax : Chance.CorroborationMax);
    }
}
