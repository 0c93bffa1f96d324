namespace Firebreak.Trust;

/// <summary>How much of the identity plane was there to read, and which call exports what is missing.</summary>
static class EntraCoverage
{
    const string Graph = "GET https://graph.microsoft.com/";

    public static PlaneCoverage Of(EntraExports exports, EntraPlane plane)
    {
        var imported = exports.Principals.Count > 0;
        return new PlaneCoverage(
            Plane.Identity,
            imported,
            exports.Ledger.AsOf,
            plane.Principals,
            plane.Relationships.Count(r => r.Party is Party.Unknown),
            [.. imported ? Missing(exports, plane) : NothingToStartFrom(exports)]
        );
    }

    static IEnumerable<string> NothingToStartFrom(EntraExports exports)
    {
        if (
            exports.Partners.Count + exports.Assignments.Count + exports.Delegated.Count + exports.Applications.Count
            > 0
        )
            yield return Sentence("service principals", "v1.0/servicePrincipals", "who the third parties are");
    }

    static IEnumerable<string> Missing(EntraExports exports, EntraPlane plane)
    {
        if (exports.OwnTenants.Count == 0)
            yield return Sentence(
                "the organisation's own tenant id",
                "v1.0/organization",
                "which applications are one's own"
            );
        if (!exports.Saw(EntraKind.RoleAssignment) && exports.Named.Count == 0)
            yield return Sentence(
                "application permissions",
                "v1.0/servicePrincipals/ID/appRoleAssignments for every service principal",
                "what they may do without a user"
            );
        if (!exports.Saw(EntraKind.DelegatedGrant))
            yield return Sentence("delegated grants", "v1.0/oauth2PermissionGrants", "what they may do for users");
        if (!exports.Saw(EntraKind.SignInActivity))
            yield return Sentence(
                "last sign-ins",
                "beta/reports/servicePrincipalSignInActivities",
                "when they were last used"
            );
        if (!exports.Saw(EntraKind.Partner))
            yield return Sentence(
                "partner tenants",
                "v1.0/policies/crossTenantAccessPolicy/partners",
                "which tenants are trusted"
            );
        if (plane.OwnAppsMissing)
            yield return Sentence(
                "registered applications",
                "v1.0/applications",
                "which credentials one's own applications have"
            );
        foreach (var (kind, problem) in exports.Pages.Cut().Where(cut => cut.Kind is not EntraKind.Unknown))
            yield return $"{Spoken(kind)} are cut in {problem.File}: {problem.Remedy}";
        foreach (var problem in exports.Ledger.Short())
            yield return $"{problem.Sentence}: {problem.Remedy}";
        if (exports.Ledger.Unread > 0)
            yield return $"{exports.Ledger.Unread} records of the exports could not be read: see the problems listed and export them again";
    }

    static string Sentence(string what, string call, string shows) => $"{what} ({shows}): {Graph}{call}";

    static string Spoken(EntraKind kind) =>
        kind switch
        {
            EntraKind.ServicePrincipal => "service principals",
            EntraKind.RoleAssignment => "application permissions",
            EntraKind.DelegatedGrant => "delegated grants",
            EntraKind.SignInActivity => "last sign-ins",
            EntraKind.Partner => "partner tenants",
            EntraKind.Application => "registered applications",
            _ => "records",
        };
}
