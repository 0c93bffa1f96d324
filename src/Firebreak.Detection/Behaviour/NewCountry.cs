namespace Firebreak.Detection;

/// <summary>First use from a country that this identity never worked from, over a network it knows.</summary>
static class NewCountry
{
    // Large clouds have regions in many countries.
    const double Prior = 0.005;

    internal static IEnumerable<Lead> Find(Subject subject, Role role)
    {
        var expected = new Expectations(subject.Vendor);
        var origins = subject.Surroundings.Origins;
        ulong ValueOf(in Touch touch) =>
            touch.Role == role && touch.Succeeded && touch.Category != LogCategory.EntraAudit && !touch.Country.IsNone
                ? expected.CoversCountry(touch.Country) || expected.CoversOrigin(in touch, origins.AsnOf(in touch))
                    ? NoveltyScan.Familiar
                    : (ulong)touch.Country.Packed
                : 0;
        return NoveltyScan
            .Of(subject, ValueOf, Prior)
            .SelectMany(novelty => NoveltyLeads.Of(subject, novelty, Draft(subject, novelty, role)));
    }

    static LeadDraft Draft(Subject subject, Novelty novelty, Role role) =>
        new(
            FindingKind.FirstSeen,
            Aspect.Origin,
            "firebreak.new_country",
            $"first use from {novelty.First[0].Country} ({subject.Surroundings.Origins.Spoken(novelty.First[0])}) in "
                + $"{Spoken.Number(novelty.EventsBefore + 1)} since {Spoken.Day(novelty.Since)}",
            novelty.First
        )
        {
            Attack = ["T1078.004"],
            Chance = novelty.Chance,
            Standing = novelty.Replaces ? Standing.Replacement : Standing.Independent,
            Key = role.ToString(),
        };
}
