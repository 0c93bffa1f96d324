namespace Firebreak.Trust;

/// <summary>A service principal as exported: a third party's application in this tenant, one's own, or the platform's.</summary>
/// <param name="OwnerTenant">Tenant in which the application is registered; empty when the export does not say.</param>
/// <param name="Hosts">Hosts of its reply addresses and home page: only the host of an address is kept, never its query.</param>
/// <param name="About">Notes, description and tags: searched for a vendor's name, never shown.</param>
/// <param name="Roles">Application permissions that it defines as a resource: id → name.</param>
sealed record ServicePrincipal(
    string Id,
    string AppId,
    string Name,
    string OwnerTenant,
    string Type,
    string Publisher,
    bool? Enabled,
    Instant? Created,
    IReadOnlyList<DomainName> Hosts,
    string About,
    IReadOnlyDictionary<string, string> Roles,
    IReadOnlyList<Credential> Credentials,
    IReadOnlyList<FederationClue> Federations,
    IReadOnlyList<string> Unclear
);

/// <summary>An application registered in the own tenant.</summary>
sealed record OwnApplication(
    string ObjectId,
    string AppId,
    string Name,
    IReadOnlyList<DomainName> Hosts,
    string About,
    IReadOnlyList<Credential> Credentials,
    IReadOnlyList<FederationClue> Federations,
    IReadOnlyList<string> Unclear
);

/// <summary>Who may sign in by federation: the issuer's host and the subject it must present.</summary>
readonly record struct FederationClue(string Issuer, string Subject);

/// <summary>An application permission given. Both ids are object ids of service principals, not application ids.</summary>
readonly record struct RoleAssignment(
    string PrincipalId,
    string ResourceId,
    string ResourceName,
    string RoleId,
    Instant? Created
);

/// <param name="ClientId">Object id of the client's service principal.</param>
readonly record struct DelegatedGrant(string ClientId, string ResourceId, string Scope, bool ForEveryone);

/// <summary>A grant whose names stand in the export itself.</summary>
readonly record struct NamedGrant(string PrincipalId, Grant Grant);

readonly record struct SignInActivity(string AppId, Instant? Application, Instant? Delegated);

/// <param name="Accepts">What the policy lets the partner do, in words.</param>
sealed record Partner(string TenantId, IReadOnlyList<string> Accepts, IReadOnlyList<string> Unclear);

/// <param name="RoleName">Empty when the role's definition was not expanded.</param>
readonly record struct DirectoryRole(string PrincipalId, string RoleId, string RoleName, string Scope);

/// <param name="ApplicationObjectId">Empty when the export does not say whose it is.</param>
readonly record struct ApplicationFederation(string ApplicationObjectId, Credential Credential, FederationClue Clue);
