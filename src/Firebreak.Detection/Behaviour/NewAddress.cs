namespace Firebreak.Detection;

/// <summary>First use from an address, or a neighbourhood of addresses, inside a network that is otherwise known. Hosters lend
/// the same network to the vendor and to whoever rents there; alone it says little, with what was done from it, much.</summary>
static class NewAddress
{
    // New machines come more often than new networks.
    const double NeighbourhoodPrior = 0.03;
    const double AddressPrior = 0.08;

    internal static IEnumerable<Lead> Find(Subject subject) =>
        [
            .. Find(subject, NeighbourhoodPrior, "neighbourhood", static touch => Network.Around(touch.Source).First),
            .. Find(subject, AddressPrior, "address", static touch => touch.Source),
        ];

    static IEnumerable<Lead> Find(Subject subject, double prior, string what, Func<Touch, IpAddress> placeOf)
    {
        ulong ValueOf(in Touch touch) =>
            touch.Role == Role.Acted
            && touch.Succeeded
            && touch.Category != LogCategory.EntraAudit
            && !touch.Source.IsNone
            && placeOf(touch).Bits is var bits
                ? (ulong)(bits >> 64) * 31 ^ (ulong)bits
                : 0;
        return NoveltyScan
            .Of(subject, ValueOf, prior)
            .SelectMany(novelty => NoveltyLeads.Of(subject, novelty, Draft(subject, novelty, what)));
    }

    static LeadDraft Draft(Subject subject, Novelty novelty, string what) =>
        new(
            FindingKind.FirstSeen,
            Aspect.Origin,
            "firebreak.new_address",
            $"first use from the {what} of {novelty.First[0].Source} in {Spoken.Number(novelty.EventsBefore + 1)} events since "
                + $"{Spoken.Day(novelty.Since)}",
            novelty.First
        )
        {
            Attack = ["T1078.004"],
            Chance = novelty.Chance,
            Standing = novelty.Replaces ? Standing.Replacement : Standing.Independent,
            OfAddresses = [.. novelty.Addresses],
            Key = what,
        };
}
