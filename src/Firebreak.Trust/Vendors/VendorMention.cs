namespace Firebreak.Trust;

/// <summary>A vendor as a disclosure speaks of it: names and identifiers as read, nothing decided.</summary>
/// <param name="Domains">Domains that the source says are the vendor's own; never those of the press.</param>
public sealed record VendorMention(
    string Name,
    string LegalName,
    string Cik,
    string Ticker,
    IReadOnlyList<string> Domains,
    IReadOnlyList<string> Aliases
)
{
    /// <summary>A mention of which nothing but a name is known, as a person types it.</summary>
    public static VendorMention Named(string name) => new(name, "", "", "", [], []);
}

/// <summary>Which vendor of the inventory a mention means. Exactly one of three answers, each with its reason as a sentence.</summary>
public abstract record VendorResolution
{
    VendorResolution() { }

    /// <summary>One vendor, and nothing speaks against it.</summary>
    public sealed record Found(Vendor Vendor, string Reason) : VendorResolution;

    /// <summary>Several fit, or the identifiers contradict each other: a person must choose.</summary>
    public sealed record Ambiguous(IReadOnlyList<Vendor> Candidates, string Reason) : VendorResolution;

    /// <summary>The inventory holds no such vendor.</summary>
    /// <param name="Near">Names that may have been meant; a hint, not an answer.</param>
    public sealed record NotFound(string Reason, IReadOnlyList<string> Near) : VendorResolution;
}
