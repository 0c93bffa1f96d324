using Firebreak.Trust;

namespace Firebreak.Hunt;

/// <summary>Which vendor of the inventory the disclosure is about.</summary>
static class VendorChoice
{
    /// <summary>The vendor, and the estate as it looks with that vendor known: one that stands in no inventory is looked for by the
    /// names that the disclosure gives.</summary>
    public static (Vendor Vendor, Estate Estate) Of(
        Disclosure disclosure,
        IReadOnlyList<InputFile> estateFiles,
        CancellationToken cancellationToken
    )
    {
        var estate = EstateReader.Read(estateFiles, cancellationToken);
        var mention = MentionOf(disclosure.Vendor);
        switch (VendorDirectory.Resolve(estate.Vendors, mention))
        {
            case VendorResolution.Found found:
                return (found.Vendor, estate);
            case VendorResolution.Ambiguous ambiguous:
                var candidates = string.Join(" or ", ambiguous.Candidates.Select(vendor => vendor.Name));
                throw new UserError(
                    $"'{mention.Name}' may be {candidates}: {ambiguous.Reason}",
                    "name one with --vendor NAME"
                );
            default:
                var stranger = VendorCandidates.Of(mention);
                return (stranger, EstateReader.Read(estateFiles, [stranger], cancellationToken));
        }
    }

    static VendorMention MentionOf(VendorAsRead read) =>
        new(
            read.Name,
            read.LegalName,
            read.Cik,
            read.Ticker,
            [.. read.Domains.Select(domain => domain.Value)],
            read.Aliases
        );
}
