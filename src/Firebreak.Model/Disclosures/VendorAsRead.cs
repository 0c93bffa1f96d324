namespace Firebreak.Model;

/// <summary>The breached vendor as the sources name it; matching it to a known vendor is the estate's business.</summary>
public sealed record VendorAsRead
{
    /// <summary>Without legal suffix: "Itron".</summary>
    public required string Name { get; init; }

    /// <summary>With legal suffix as written: "Itron, Inc."; empty when none is written.</summary>
    public string LegalName { get; init; } = "";

    /// <summary>SEC central index key without leading zeros; empty when none is stated.</summary>
    public string Cik { get; init; } = "";

    /// <summary>Upper case; empty when none is stated.</summary>
    public string Ticker { get; init; } = "";

    /// <summary>Domains stated in the sources whose name is the vendor's own.</summary>
    public IReadOnlyList<DomainName> Domains { get; init; } = [];

    /// <summary>Other names that the sources define or use for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
