namespace Firebreak.Detection;

/// <summary>First use from a network that this identity never came from (T1078.004).</summary>
static class NewOrigin
{
    const double Prior = 0.003;

    // Where an application acts for people it comes from where they are, and people travel and change their providers.
    const double PriorOfPeople = 0.05;

    // A move within a country is more usual than one across a border.
    const double SameCountry = 1.5;
    const double ExpectedCountry = 2;
    const double PeerNetwork = 2.5;

    internal static IEnumerable<Lead> Find(Subject subject)
    {
        Lead[] networks =
        [
            .. Networks(subject, Role.Acted, "sign-in or request"),
            .. Networks(subject, Role.OnBehalf, "use on behalf of a user"),
        ];
        // A new network in a new country is one strangeness; a new country of a known network (a cloud's other region) is its own.
        var told = networks.Where(lead => lead.StandsAlone).Select(lead => lead.Finding.Time).ToHashSet();
        var countries = NewCountry.Find(subject, Role.Acted).Concat(NewCountry.Find(subject, Role.OnBehalf));
        return [.. networks, .. countries.Where(lead => !told.Contains(lead.Finding.Time))];
    }

    static IEnumerable<Lead> Networks(Subject subject, Role role, string what)
    {
        var expected = new Expectations(subject.Vendor);
        var origins = subject.Surroundings.Origins;
        ulong ValueOf(in Touch touch) =>
            touch.Role == role
            && touch.Succeeded
            && touch.Category != LogCategory.EntraAudit
            && origins.Of(in touch) is var origin
                ? expected.CoversOrigin(in touch, origins.AsnOf(in touch))
                    ? NoveltyScan.Familiar
                    : origin
                : 0;
        var countries = CountriesBefore(subject, role);

        foreach (var novelty in NoveltyScan.Of(subject, ValueOf, role == Role.OnBehalf ? PriorOfPeople : Prior))
        {
            var first = novelty.First[0];
            // Large clouds house many: that another application of the vendor works from there makes it likelier, not known.
            var factor =
                novelty.Values.All(subject.PeerOrigins.Contains) ? PeerNetwork
                : expected.CoversCountry(first.Country) ? ExpectedCountry
                : IsKnown(countries, first) ? SameCountry
                : 1;
            foreach (var lead in NoveltyLeads.Of(subject, novelty, Draft(subject, novelty, role, what, factor)))
                yield return lead;
        }
    }

    static LeadDraft Draft(Subject subject, Novelty novelty, Role role, string what, double factor)
    {
        var from = subject.Surroundings.Origins.Spoken(novelty.First[0]);
        var others = novelty.Values.Count > 1 ? $" and {novelty.Values.Count - 1} more new networks within a week" : "";
        var moved = novelty.Replaces ? "; the old network has stopped since, as when a vendor moves" : "";
        return new LeadDraft(
            FindingKind.FirstSeen,
            Aspect.Origin,
            "firebreak.new_origin",
            $"first {what} from {from}{others} in {Spoken.Number(novelty.EventsBefore + 1)} since {Spoken.Day(novelty.Since)}{moved}",
            novelty.First
        )
        {
            Attack = ["T1078.004"],
            Chance = Math.Min(1, novelty.Chance * factor),
            Standing = novelty.Replaces ? Standing.Replacement : Standing.Independent,
            Key = role.ToString(),
        };
    }

    /// <summary>Country → day on which the identity first worked from it.</summary>
    static Dictionary<CountryCode, int> CountriesBefore(Subject subject, Role role)
    {
        var first = new Dictionary<CountryCode, int>();
        foreach (var touch in subject.Touches)
        {
            if (touch.Role == role && touch.Succeeded && !touch.Country.IsNone)
                first.TryAdd(touch.Country, touch.Day);
        }
        return first;
    }

    static bool IsKnown(Dictionary<CountryCode, int> countries, Touch touch) =>
        touch.Country.IsNone || (countries.TryGetValue(touch.Country, out var day) && day < touch.Day);
}
