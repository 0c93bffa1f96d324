using Firebreak.Trust;

namespace Firebreak.Hunt;

/// <summary>Which vendor of the inventory the disclosure is about.</summary>
static class VendorChoice
{
    /// <param name="asked">The vendor that the person named; empty when the disclosure is to decide.</param>
    public static Vendor Of(Disclosure disclosure, Estate estate, string asked)
    {
        var read = disclosure.Vendor;
        var mention =
            asked.Length > 0
                ? new VendorMention(asked, "", "", "", [], [])
                : new VendorMention(read.Name, read.LegalName, read.Cik, read.Ticker, read.Domains, read.Aliases);
        if (mention.Name.Length == 0)
            throw new UserError("the disclosure does not say which vendor it is about", "name it with --vendor NAME");
        return VendorDirectory.Resolve(estate.Vendors, mention) switch
        {
            VendorResolution.Found found => found.Vendor,
            VendorResolution.Ambiguous ambiguous => throw new UserError(
                $"'{mention.Name}' may be {string.Join(" or ", ambiguous.Candidates.Select(v => v.Name))}: {ambiguous.Reason}",
                "name one with --vendor NAME"
            ),
            // Not in the inventory: searched for by the names that the disclosure gives, and the map says what it lacks.
            _ => new Vendor
            {
                Name = mention.Name,
                LegalName = mention.LegalName,
                Cik = mention.Cik,
                Aliases = mention.Aliases,
            },
        };
    }
}
