namespace Firebreak.Trust;

/// <summary>What a principal offers to be recognised by, on any plane.</summary>
sealed record Traits
{
    public IReadOnlyList<string> Ids { get; init; } = [];
    public string Tenant { get; init; } = "";
    public IReadOnlyList<DomainName> Hosts { get; init; } = [];
    public IReadOnlyList<string> GithubOwners { get; init; } = [];
    public string Publisher { get; init; } = "";
    public string Name { get; init; } = "";
    public string About { get; init; } = "";
}

/// <summary>Which vendor of the inventory is behind a principal. The first kind of evidence that speaks decides: identifiers
/// before domains, domains before names.</summary>
sealed class Attribution(IReadOnlyList<Vendor> vendors)
{
    readonly Lookup apps = new(vendors, v => v.EntraApps);
    readonly Lookup tenants = new(vendors, v => v.EntraTenants);
    readonly Lookup owners = new(vendors, v => v.GithubOwners);
    readonly Lookup domains = new(vendors, v => v.Domains.Select(d => d.Value));
    readonly NameIndex names = new(vendors);

    /// <summary>The vendor by an identifier that the inventory states, with the reason; null when none is stated.</summary>
    public Party? ByDeclaration(Traits traits)
    {
        foreach (var id in traits.Ids)
        {
            if (apps[id] is [_, ..] found)
                return Decide(found, v => $"its id {id} stands in entra_apps of {v.Name}", $"entra_apps {id}");
        }
        return tenants[traits.Tenant] is [_, ..] byTenant
            ? Decide(
                byTenant,
                v => $"its owning tenant {traits.Tenant} stands in entra_tenants of {v.Name}",
                $"entra_tenants {traits.Tenant}"
            )
            : null;
    }

    /// <summary>The vendor by what others vouch for: federation, the domains it answers at, its publisher; null when nothing speaks for any.</summary>
    public Party? ByEvidence(Traits traits) => ByFederation(traits) ?? ByHosts(traits) ?? ByPublisher(traits);

    /// <summary>The vendor by what the principal is called.</summary>
    public Party? ByName(Traits traits) => ByWholeName(traits) ?? ByNameWithin(traits);

    /// <summary>The vendor named in notes, description or tags.</summary>
    public Party? ByNotes(Traits traits) =>
        names.WithinText(traits.About) is [_, ..] hits
            ? Decide(
                [.. hits.Select(h => h.Vendor)],
                v => $"its notes, description or tags name {v.Name}",
                "notes, description or tags"
            )
            : null;

    Party? ByFederation(Traits traits)
    {
        foreach (var owner in traits.GithubOwners)
        {
            if (owners[owner] is [_, ..] found)
                return Decide(
                    found,
                    v => $"it trusts workflows of the GitHub owner {owner}, which is {v.Name}'s",
                    $"GitHub owner {owner}"
                );
        }
        return null;
    }

    Party? ByHosts(Traits traits)
    {
        var found = traits
            .Hosts.Select(host => (Host: host, Vendors: OwnersOf(host)))
            .Where(f => f.Vendors.Count > 0)
            .ToArray();
        var all = found.SelectMany(f => f.Vendors).Distinct().ToArray();
        // An application of one vendor may answer at another's service (its own sign-in page); its name then tells which.
        if (all.Length > 1 && names.Within(traits.Name).Select(h => h.Vendor).Intersect(all).ToArray() is [var named])
            all = [named];
        return all.Length > 0
            ? Decide(
                all,
                v => $"it answers at {found.First(f => f.Vendors.Contains(v)).Host}, a domain of {v.Name}",
                "the domains it answers at"
            )
            : null;
    }

    IReadOnlyList<Vendor> OwnersOf(DomainName host)
    {
        // The longest declared domain wins: eu.example.com may be another vendor's than example.com.
        for (var name = host.Value; name.Contains('.'); name = name[(name.IndexOf('.') + 1)..])
        {
            if (domains[name] is [_, ..] found)
                return found;
        }
        return [];
    }

    Party? ByPublisher(Traits traits) =>
        names.Whole(traits.Publisher) is [_, ..] hits
            ? Decide(
                [.. hits.Select(h => h.Vendor)],
                v => $"its publisher '{TrustLimits.Quoted(traits.Publisher)}' is the whole name of {v.Name}",
                "the publisher's name"
            )
            : null;

    Party? ByWholeName(Traits traits) =>
        names.Whole(traits.Name) is [_, ..] hits
            ? Decide(
                [.. hits.Select(h => h.Vendor)],
                v => $"its name '{TrustLimits.Quoted(traits.Name)}' is the whole name of {v.Name}",
                "its name"
            )
            : null;

    Party? ByNameWithin(Traits traits)
    {
        var hits = names.Within(traits.Name);
        return hits.Count > 0
            ? Decide(
                [.. hits.Select(h => h.Vendor)],
                v =>
                    $"its name '{TrustLimits.Quoted(traits.Name)}' holds the whole name '{hits.First(h => h.Vendor == v).Spelling}' of {v.Name}",
                "its name"
            )
            : null;
    }

    static Party Decide(IReadOnlyList<Vendor> found, Func<Vendor, string> reason, string evidence) =>
        found is [var one]
            ? new Party.Known(one.Name, reason(one))
            : new Party.Unknown(
                $"several vendors fit {evidence}: {string.Join(", ", found.Select(v => v.Name).Order(StringComparer.Ordinal))}"
            );

    sealed class Lookup(IReadOnlyList<Vendor> vendors, Func<Vendor, IEnumerable<string>> keys)
    {
        readonly ILookup<string, Vendor> byKey = vendors
            .SelectMany(v => keys(v).Distinct(), (vendor, key) => (vendor, key))
            .ToLookup(pair => pair.key, pair => pair.vendor);

        public IReadOnlyList<Vendor> this[string key] => key.Length == 0 ? [] : [.. byKey[key]];
    }
}
