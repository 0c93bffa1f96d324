namespace Firebreak.Model;

/// <summary>One legal entity with the identifiers by which each plane knows it, as <c>vendors.csv</c> and catalogues give them.</summary>
public sealed record Vendor
{
    public required string Name { get; init; }
    public string LegalName { get; init; } = "";
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public IReadOnlyList<DomainName> Domains { get; init; } = [];

    /// <summary>SEC central index key without leading zeros; empty when none.</summary>
    public string Cik { get; init; } = "";
    public IReadOnlyList<string> EntraTenants { get; init; } = [];
    public IReadOnlyList<string> EntraApps { get; init; } = [];
    public IReadOnlyList<string> AwsAccounts { get; init; } = [];
    public IReadOnlyList<string> GithubOwners { get; init; } = [];
    public IReadOnlyList<string> OktaApps { get; init; } = [];

    /// <summary>Networks the vendor said it works from: a sign-in from there is expected even when it is new.</summary>
    public IReadOnlyList<Network> Networks { get; init; } = [];
    public IReadOnlyList<string> VpnUsers { get; init; } = [];
    public IReadOnlyList<string> Contacts { get; init; } = [];
    public DateOnly? ContractEnd { get; init; }
    public int? NotifyWithinHours { get; init; }

    /// <summary>What the contract lets one expect, as written: "country:US", "hours:06-18".</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];
    public string Notes { get; init; } = "";

    /// <summary>False for a vendor that only a disclosure names: accounts given to it under other names cannot be told.</summary>
    public bool IsInventoried { get; init; } = true;
}
