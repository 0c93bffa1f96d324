namespace Firebreak.Model;

/// <summary>One way in which a third party is tied to the estate: a principal with its credentials, grants and reach.</summary>
public sealed record Relationship
{
    /// <summary>Stable id such as "entra:sp:OBJECT-ID".</summary>
    public required string Id { get; init; }
    public required Plane Plane { get; init; }
    public required PrincipalName Principal { get; init; }

    /// <summary>Whose it is, and why that is believed; an unknown third party is kept, never dropped.</summary>
    public required Party Party { get; init; }

    /// <summary>The ids by which events name this relationship (object id, application id), folded to lower case.</summary>
    public required IReadOnlyList<string> EventKeys { get; init; }
    public bool Enabled { get; init; } = true;
    public Instant? Created { get; init; }
    public IReadOnlyList<Credential> Credentials { get; init; } = [];
    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>Names of the zones that the grants reach.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>What the estate itself says about the last use; a use that the logs lack is a gap.</summary>
    public IReadOnlyList<LastUse> LastUses { get; init; } = [];

    /// <summary>Constructs the importer did not understand: what depends on them cannot be told.</summary>
    public IReadOnlyList<string> Unclear { get; init; } = [];
}

/// <summary>Who acts in a relationship, as the plane knows it and as people do.</summary>
/// <param name="Id">The plane's own id of the principal.</param>
/// <param name="Name">As people see it.</param>
public sealed record PrincipalName(string Id, string Name);

/// <summary>A secret, certificate, key or federation by which a principal proves itself. The secret value is never kept.</summary>
/// <param name="Kind">"secret", "certificate", "federated".</param>
public sealed record Credential(
    string Id,
    string Kind,
    string Name,
    Instant? Created,
    Instant? Expires,
    Instant? LastUsed
);

/// <summary>What a principal may do.</summary>
/// <param name="Kind">"application", "delegated" or "role".</param>
/// <param name="Permission">The permission's name, or its id when the name is not in the export.</param>
/// <param name="Resource">Display name of the resource it applies to.</param>
/// <param name="ForEveryone">A delegated grant that an administrator gave for all users.</param>
public sealed record Grant(string Kind, string Permission, string Resource, bool ForEveryone, Instant? Created);

/// <summary>A use that the estate records: when, in what role, and which export says so.</summary>
/// <param name="Category">The log that must hold the matching event.</param>
public sealed record LastUse(Instant Time, LogCategory Category, string Source);

/// <summary>Who stands behind a third-party principal.</summary>
public abstract record Party
{
    Party() { }

    /// <summary>A vendor of the inventory.</summary>
    /// <param name="Name">The vendor's name in the inventory.</param>
    /// <param name="Reason">Which identifier or whole name decided it.</param>
    public sealed record Known(string Name, string Reason) : Party;

    /// <summary>Nobody in the inventory fits, which is a hole in the map.</summary>
    /// <param name="Clue">What is known: owning tenant, publisher, display name.</param>
    public sealed record Unknown(string Clue) : Party;
}
