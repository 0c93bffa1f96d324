namespace Firebreak.Trust;

/// <summary>The third-party relationships of the identity plane, with what each principal can be applied to.</summary>
sealed record EntraPlane(
    IReadOnlyList<Relationship> Relationships,
    IReadOnlyList<ReachOf> Reach,
    int Principals,
    bool OwnAppsMissing
);

/// <summary>Joins the exports of Entra into relationships.</summary>
sealed class EntraRelationships
{
    readonly EntraExports exports;
    readonly EntraParties parties;
    readonly EntraGrants grants;
    readonly SortedDictionary<string, ServicePrincipal> principals;
    readonly ILookup<string, SignInActivity> activities;
    readonly ILookup<string, ApplicationFederation> federations;

    EntraRelationships(EntraExports entra, Attribution attribution)
    {
        entra.InferOwnTenant();
        exports = entra;
        principals = PrincipalMerge.ById(entra.Principals);
        parties = new EntraParties(attribution, entra);
        grants = new EntraGrants(entra, principals);
        activities = entra.Activities.ToLookup(a => a.AppId);
        federations = entra.Federations.ToLookup(f => f.ApplicationObjectId);
    }

    public static EntraPlane Of(EntraExports exports, Attribution attribution) =>
        new EntraRelationships(exports, attribution).Build();

    EntraPlane Build()
    {
        var relationships = new List<Relationship>();
        var reach = new List<ReachOf>();
        var ownAppsMissing = false;
        foreach (var principal in principals.Values)
        {
            if (parties.Of(principal) is not { } party)
                continue;
            var (held, resources) = grants.Of(principal.Id);
            var relationship = RelationshipOf(principal, party, held);
            relationships.Add(relationship);
            reach.Add(new(relationship.Id, resources, [principal.Name, principal.Id, principal.AppId]));
            // The secrets of an own application stand at its registration, not at the principal that acts for it.
            ownAppsMissing |=
                parties.IsOwn(principal)
                && parties.ApplicationOf(principal) is null
                && relationship.Credentials.Count == 0;
        }
        var partners = exports.Partners.GroupBy(p => p.TenantId).Select(g => g.First()).ToArray();
        relationships.AddRange(partners.Select(RelationshipOf));
        return new EntraPlane(relationships, reach, principals.Count + partners.Length, ownAppsMissing);
    }

    Relationship RelationshipOf(ServicePrincipal principal, Party party, IReadOnlyList<Grant> held)
    {
        var application = parties.ApplicationOf(principal);
        return new Relationship
        {
            Id = $"entra:sp:{principal.Id}",
            Plane = Plane.Identity,
            Principal = new(principal.Id, principal.Name.Length > 0 ? principal.Name : principal.Id),
            Party = party,
            EventKeys = [.. new[] { principal.Id, principal.AppId }.Where(key => key.Length > 0).Distinct()],
            Enabled = principal.Enabled ?? true,
            Created = principal.Created,
            Credentials = CredentialReader.Distinct(
                principal
                    .Credentials.Concat(application?.Credentials ?? [])
                    .Concat(application is null ? [] : federations[application.ObjectId].Select(f => f.Credential))
            ),
            Grants = held,
            LastUses = LastUsesOf(principal.AppId),
            Unclear = [.. UnclearOf(principal, application).Concat(UnnamedOf(held)).Distinct()],
        };
    }

    static Relationship RelationshipOf(Partner partner, Party party) =>
        new()
        {
            Id = $"entra:partner:{partner.TenantId}",
            Plane = Plane.Identity,
            Principal = new(
                partner.TenantId,
                party is Party.Known known ? $"tenant of {known.Name}" : $"tenant {partner.TenantId}"
            ),
            Party = party,
            EventKeys = [partner.TenantId],
            Grants = [.. partner.Accepts.Select(word => new Grant("role", word, "cross-tenant access", false, null))],
            Unclear = partner.Unclear,
        };

    Relationship RelationshipOf(Partner partner) => RelationshipOf(partner, parties.Of(partner));

    static IEnumerable<string> UnclearOf(ServicePrincipal principal, OwnApplication? application)
    {
        foreach (var sentence in principal.Unclear.Concat(application?.Unclear ?? []))
            yield return sentence;
        if (principal.Enabled is null)
            yield return "accountEnabled is not in the export: it is taken to be enabled";
        if (principal.AppId.Length == 0)
            yield return "appId is not in the export: logs that name only the application cannot be joined to it";
    }

    static IEnumerable<string> UnnamedOf(IEnumerable<Grant> held) =>
        held.Where(grant => Guid.TryParseExact(grant.Permission, "D", out _))
            .Select(grant =>
                $"permission {grant.Permission} on {grant.Resource} has no name in the exports: export the resource's service principal"
            );

    IReadOnlyList<LastUse> LastUsesOf(string appId)
    {
        const string report = "servicePrincipalSignInActivities";
        var uses = new List<LastUse>();
        var known = activities[appId].ToArray();
        if (known.Max(a => a.Application) is { } application)
            uses.Add(new(application, LogCategory.EntraServicePrincipalSignIns, $"{report}, as application"));
        if (known.Max(a => a.Delegated) is { } delegated)
            uses.Add(new(delegated, LogCategory.EntraUserSignIns, $"{report}, for a user"));
        return uses;
    }
}
