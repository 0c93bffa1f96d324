namespace Firebreak.Trust;

/// <summary>Reads the provider export of CISA's ScubaGear: PowerShell shapes with names beside ids, only applications it rates risky.</summary>
static class ScubaGear
{
    public static readonly string[] Containers =
    [
        "risky_applications",
        "risky_third_party_service_principals",
        "tenant_details",
    ];

    const string NotAll =
        "known only from a ScubaGear export, which holds risky applications and not their state: export service principals from Graph";

    /// <summary>An application registered in the own tenant, with the service principal that acts for it.</summary>
    public static bool TryAddApplication(EntraExports exports, Fields fields)
    {
        var ids = fields.Object("objectId");
        var application = PrincipalReader.ApplicationOf(fields) with { ObjectId = ids.Id("application") };
        if (application.AppId.Length == 0)
            return false;
        exports.Applications.Add(application);
        var principal = ids.Id("servicePrincipal");
        if (principal.Length > 0)
            Add(exports, PrincipalReader.ServicePrincipalOf(fields) with { Id = principal }, fields);
        return true;
    }

    public static bool TryAddPrincipal(EntraExports exports, Fields fields)
    {
        var principal = PrincipalReader.ServicePrincipalOf(fields);
        if (principal.Id.Length == 0)
            return false;
        Add(exports, principal, fields);
        return true;
    }

    static void Add(EntraExports exports, ServicePrincipal principal, Fields fields)
    {
        exports.Principals.Add(principal with { Unclear = [.. principal.Unclear, NotAll] });
        foreach (var permission in fields.Objects("permissions"))
        {
            // What was asked for and not consented to is no grant.
            if (permission.Flag("isAdminConsented") != true)
                continue;
            var kind = permission.Text("roleType") == "Delegated" ? "delegated" : "application";
            exports.Named.Add(
                new(
                    principal.Id,
                    new Grant(
                        kind,
                        permission.Text("roleDisplayName", "roleId"),
                        permission.Text("applicationDisplayName"),
                        kind == "delegated",
                        null
                    )
                )
            );
        }
    }

    /// <summary>Directory roles stand in a map from object id to role names.</summary>
    public static void AddRoles(EntraExports exports, Fields envelope)
    {
        foreach (var (_, value) in envelope.Object("privileged_service_principals").Members)
        {
            var fields = new Fields(value);
            foreach (var role in fields.Texts("roles"))
                exports.Roles.Add(new(fields.Id("servicePrincipalId"), "", role, "/"));
        }
    }
}
