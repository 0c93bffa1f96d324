using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>The networks that one intrusion works from: each name of the shape stands for one network throughout.</summary>
sealed class IntruderNetworks(World world, SimApp app, Dice dice)
{
    readonly Dictionary<string, SourceNetwork> known = [];

    public SourceNetwork Of(AttackStep step, Instant at)
    {
        if (known.TryGetValue(step.Network, out var network))
            return network;
        return known[step.Network] = Make(step.Network.Split('#')[0], step.Addresses, AppState.Of(app, at).Networks);
    }

    /// <summary>Those that are the intruder's own, so that a disclosure can name an address of them.</summary>
    public IEnumerable<SourceNetwork> Foreign =>
        known.Where(pair => pair.Key is not ("vendor" or "organisation")).Select(pair => pair.Value);

    SourceNetwork Make(string kind, int addresses, IReadOnlyList<SourceNetwork> usual)
    {
        var space = world.Addresses;
        var home = usual[0];
        return kind switch
        {
            "vendor" => home,
            "vendor_unused" => space.Within(home, addresses),
            "lookalike" => space.Beside(home, space.NewAsn(), addresses),
            "same_country" => space.Take(home.Country, space.NewAsn(), addresses),
            "new_country" => space.Take(Abroad(), space.NewAsn(), addresses),
            "hosting_abroad" => space.Take(Abroad(), dice.Pick(space.Hosting), addresses),
            "organisation" => world.People.Office,
            _ => space.Take(home.Country, dice.Pick(space.Hosting), addresses),
        };
    }

    string Abroad()
    {
        HashSet<string> used = ["US", "IE", "IN", "PL", .. app.Networks.Select(network => network.Country)];
        return dice.Pick([.. AddressSpace.Countries.Where(country => !used.Contains(country))]);
    }
}
