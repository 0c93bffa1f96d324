using System.Diagnostics;
using Firebreak.Trust;

namespace Firebreak.Hunt;

/// <summary>Which vendor of the inventory the disclosure is about.</summary>
static class VendorChoice
{
    /// <summary>The vendor, and the estate as it looks with that vendor known: one that stands in no inventory is looked for by the
    /// names that the disclosure gives.</summary>
    /// <param name="asked">The vendor as a person named it; empty when the disclosure alone speaks.</param>
    public static (Vendor Vendor, Estate Estate) Of(
        Disclosure disclosure,
        string asked,
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
            case VendorResolution.NotFound notFound:
                return Stranger(mention, asked, notFound, estateFiles, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    /// <remarks>A slip of the pen must not read as "no relationship": a name that a person gives is in the inventory, or something in
    /// the estate goes by it, or it is refused.</remarks>
    static (Vendor, Estate) Stranger(
        VendorMention mention,
        string asked,
        VendorResolution.NotFound notFound,
        IReadOnlyList<InputFile> estateFiles,
        CancellationToken cancellationToken
    )
    {
        var stranger = VendorCandidates.Of(mention);
        var estate = EstateReader.Read(estateFiles, [stranger], cancellationToken);
        var isSeen = estate.Relationships.Any(known => known.Party is Party.Known party && party.Name == stranger.Name);
        if (asked.Length == 0 || isSeen || estate.Vendors.Count <= 1)
            return (stranger, estate);
        var near = notFound.Near is [_, ..] ? $" (did you mean {string.Join(" or ", notFound.Near)}?)" : "";
        throw new UserError(
            $"no vendor '{asked}' stands in the inventory, and nothing in the estate goes by that name{near}",
            "name it as vendors.csv does, or add a row for it"
        );
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
