namespace Firebreak.Trust;

/// <summary>Vendors that stand in no inventory yet.</summary>
public static class VendorCandidates
{
    /// <summary>The vendor as a disclosure speaks of it, for an organisation that has no <c>vendors.csv</c> or has it not in there:
    /// handed to <see cref="EstateReader"/>, its names and domains attribute what the exports hold.</summary>
    public static Vendor Of(VendorMention mention) =>
        new()
        {
            Name = mention.Name.Length > 0 ? mention.Name : mention.LegalName,
            LegalName = mention.LegalName,
            Aliases = [.. mention.Aliases.Where(alias => alias.Length > 0)],
            Domains = [.. DomainsOf(mention).Distinct().Order()],
            Cik = VendorDirectory.CikOf(mention.Cik),
            Notes = "as named by the disclosure; not in vendors.csv",
            IsInventoried = false,
        };

    static IEnumerable<DomainName> DomainsOf(VendorMention mention)
    {
        foreach (var text in mention.Domains)
        {
            if (DomainName.TryParse(text, out var domain))
                yield return domain;
        }
    }
}
