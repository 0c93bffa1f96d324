namespace Firebreak.Trust;

/// <summary>From names and identifiers to the one vendor of an inventory that they mean.</summary>
public static class VendorDirectory
{
    /// <summary>The registry number decides alone; then the whole name, which domains may confirm, choose among or contradict;
    /// then domains alone. Names are compared by whole words: "Hitron" is not Itron, "GE Healthcare" is not GE.</summary>
    public static VendorResolution Resolve(IReadOnlyList<Vendor> vendors, VendorMention mention)
    {
        var spoken = Spoken(mention);
        var cik = CikOf(mention.Cik);
        if (cik.Length > 0 && vendors.Where(v => v.Cik == cik).ToArray() is [var registered])
            return new VendorResolution.Found(registered, $"CIK {cik} is {registered.Name}'s in the inventory");

        var named = Named(vendors, mention);
        var owners = OwnersOf(vendors, mention);
        if (named.Where(hit => owners.Any(o => o.Vendor == hit.Vendor)).ToList() is { Count: > 0 } both)
            named = both;

        return (named, owners) switch
        {
            ([var hit], []) => OfName(hit, cik),
            ([var hit], _) when owners.Any(o => o.Vendor == hit.Vendor) => OfName(hit, cik),
            ([var hit], [var owner, ..]) => new VendorResolution.Ambiguous(
                [hit.Vendor, .. owners.Select(o => o.Vendor)],
                $"the name is {hit.Vendor.Name}'s, but the domain {owner.Domain} is {owner.Vendor.Name}'s"
            ),
            ([_, ..], _) => new VendorResolution.Ambiguous(
                [.. named.Select(hit => hit.Vendor)],
                $"'{spoken}' is a name of {named.Count} vendors of the inventory"
            ),
            ([], [var owner]) => new VendorResolution.Found(
                owner.Vendor,
                $"the domain {owner.Domain} is {owner.Vendor.Name}'s in the inventory"
            ),
            ([], [_, ..]) => new VendorResolution.Ambiguous(
                [.. owners.Select(o => o.Vendor)],
                $"the domains named belong to {owners.Count} vendors of the inventory"
            ),
            _ => new VendorResolution.NotFound(
                $"no vendor of the inventory has the name '{spoken}', nor an identifier named with it",
                NearNames.Of(mention.Name, vendors)
            ),
        };
    }

    static string Spoken(VendorMention mention) =>
        TrustLimits.Quoted(mention.Name.Length > 0 ? mention.Name : mention.LegalName);

    /// <summary>SEC central index keys are compared as numbers: "0000780571" is 780571.</summary>
    internal static string CikOf(string text)
    {
        var digits = text.Trim().ToUpperInvariant().Replace("CIK", "").Trim().TrimStart('0');
        return digits.Length is > 0 and <= 10 && digits.All(char.IsAsciiDigit) ? digits : "";
    }

    // The name and the legal name say who it is; aliases only help where neither is known.
    static List<NameHit> Named(IReadOnlyList<Vendor> vendors, VendorMention mention)
    {
        var index = new NameIndex(vendors);
        IEnumerable<string>[] tiers =
        [
            [mention.Name, mention.LegalName],
            mention.Aliases,
            TickerOf(vendors, mention),
        ];
        foreach (var tier in tiers)
        {
            var names = tier.Where(name => name.Length > 0).ToArray();
            var hits = names.SelectMany(index.Whole).DistinctBy(hit => hit.Vendor.Name).ToList();
            if (hits.Count > 1)
                hits = SameForm(hits, names);
            if (hits.Count > 0)
                return hits;
        }
        return [];
    }

    // A ticker is a name only where the inventory lists it as one: "A" and "GE" are words as well.
    static IEnumerable<string> TickerOf(IReadOnlyList<Vendor> vendors, VendorMention mention) =>
        vendors.Any(v => v.Aliases.Contains(mention.Ticker, StringComparer.OrdinalIgnoreCase)) ? [mention.Ticker] : [];

    // "Meridian GmbH" and "Meridian Inc." in one inventory are two vendors; the form as written tells them apart.
    static List<NameHit> SameForm(List<NameHit> hits, string[] names)
    {
        var forms = names.Select(name => WholeName.Of(name).Form).ToHashSet();
        var same = hits.Where(hit =>
                NameIndex
                    .NamesOf(hit.Vendor)
                    .Any(name => WholeName.Of(name).Form is { Length: > 0 } form && forms.Contains(form))
            )
            .ToList();
        return same.Count > 0 ? same : hits;
    }

    static List<(Vendor Vendor, DomainName Domain)> OwnersOf(IReadOnlyList<Vendor> vendors, VendorMention mention)
    {
        var owners = new List<(Vendor Vendor, DomainName Domain)>();
        foreach (var text in mention.Domains)
        {
            if (!DomainName.TryParse(text, out var domain))
                continue;
            foreach (var vendor in vendors.Where(v => v.Domains.Any(own => domain.IsWithin(own))))
            {
                if (!owners.Any(owner => owner.Vendor == vendor))
                    owners.Add((vendor, domain));
            }
        }
        return owners;
    }

    static VendorResolution OfName(NameHit hit, string cik) =>
        cik.Length > 0 && hit.Vendor.Cik.Length > 0 && hit.Vendor.Cik != cik
            ? new VendorResolution.Ambiguous(
                [hit.Vendor],
                $"the name is {hit.Vendor.Name}'s, but CIK {cik} is not its {hit.Vendor.Cik}: they may be two companies of one name"
            )
            : new VendorResolution.Found(
                hit.Vendor,
                hit.Spelling == hit.Vendor.Name
                    ? $"the whole name is '{hit.Spelling}'"
                    : $"the whole name is '{hit.Spelling}', a name of {hit.Vendor.Name} in the inventory"
            );
}
