namespace Firebreak.Trust;

/// <summary>A principal as logs name it, when no export of the estate is at hand.</summary>
/// <param name="Id">Directory object id of the service principal; empty when the log gives the application id alone.</param>
/// <param name="Tenant">Home tenant of the application; empty when unknown.</param>
public sealed record SeenPrincipal(string Id, string AppId, string Name, string Tenant);

/// <summary>Relationships told from logs alone: only those that were used, and without what they may do.</summary>
public static class LogPrincipals
{
    /// <summary>Those of the principals that a vendor's identifiers or whole names attribute to it, sorted by id. Without the exports
    /// nobody can say which of the others are third parties, so they are left out: the map was not imported, and that is said elsewhere.</summary>
    public static IReadOnlyList<Relationship> Of(IEnumerable<SeenPrincipal> seen, IReadOnlyList<Vendor> vendors)
    {
        var attribution = new Attribution(vendors);
        return
        [
            .. from principal in seen
            where principal.Id.Length > 0
            let traits = TraitsOf(principal)
            let party = attribution.ByDeclaration(traits) ?? attribution.ByName(traits)
            where party is Party.Known
            group ToRelationship(principal, party) by principal.Id into same
            orderby same.Key
            select same.First(),
        ];
    }

    static Traits TraitsOf(SeenPrincipal principal) =>
        new()
        {
            Ids = [.. new[] { principal.Id, principal.AppId }.Where(id => id.Length > 0)],
            Tenant = principal.Tenant,
            Name = principal.Name,
        };

    static Relationship ToRelationship(SeenPrincipal principal, Party party) =>
        new()
        {
            Id = "entra:sp:" + (principal.Id.Length > 0 ? principal.Id : principal.AppId),
            Plane = Plane.Identity,
            Principal = new PrincipalName(
                principal.Id.Length > 0 ? principal.Id : principal.AppId,
                principal.Name.Length > 0 ? principal.Name : principal.AppId
            ),
            Party = party,
            EventKeys = [.. new[] { principal.Id, principal.AppId }.Where(id => id.Length > 0).Distinct()],
            Unclear = ["told from the logs alone: what it may do and which credentials it has is not known"],
        };
}
