namespace Firebreak.Trust;

/// <summary>Everything that principals were given, by the object id of the one who holds it, with names where the exports have them.</summary>
sealed class EntraGrants
{
    /// <summary>Assigned to an application without a permission of its own.</summary>
    const string DefaultRole = "00000000-0000-0000-0000-000000000000";
    const string Directory = "Microsoft Entra directory";

    readonly IReadOnlyDictionary<string, ServicePrincipal> principals;
    readonly ILookup<string, RoleAssignment> assignments;
    readonly ILookup<string, DelegatedGrant> delegated;
    readonly ILookup<string, NamedGrant> named;
    readonly ILookup<string, DirectoryRole> roles;
    readonly IReadOnlyDictionary<string, string> roleNames;

    public EntraGrants(EntraExports exports, IReadOnlyDictionary<string, ServicePrincipal> byId)
    {
        principals = byId;
        assignments = exports.Assignments.ToLookup(a => a.PrincipalId);
        delegated = exports.Delegated.ToLookup(d => d.ClientId);
        named = exports.Named.ToLookup(n => n.PrincipalId);
        roles = exports.Roles.ToLookup(r => r.PrincipalId);
        roleNames = exports.RoleNames;
    }

    /// <summary>The grants, and for each resource they apply to every name and id it goes by.</summary>
    public (IReadOnlyList<Grant> Grants, IReadOnlyList<IReadOnlyList<string>> Resources) Of(string principal)
    {
        var grants = assignments[principal]
            .Select(Named)
            .Concat(
                delegated[principal]
                    .Select(d => new Grant("delegated", d.Scope, NameOf(d.ResourceId, ""), d.ForEveryone, null))
            )
            .Concat(named[principal].Select(n => n.Grant))
            .Concat(roles[principal].Select(Named))
            .Distinct()
            .OrderBy(g => g.Kind, StringComparer.Ordinal)
            .ThenBy(g => g.Resource, StringComparer.Ordinal)
            .ThenBy(g => g.Permission, StringComparer.Ordinal)
            .ThenBy(g => g.ForEveryone)
            .ThenBy(g => g.Created);
        var resources = assignments[principal]
            .Select(a => (a.ResourceId, a.ResourceName))
            .Concat(delegated[principal].Select(d => (d.ResourceId, ResourceName: "")))
            .Concat(named[principal].Select(n => (ResourceId: "", ResourceName: n.Grant.Resource)))
            .Concat(roles[principal].Select(_ => (ResourceId: "", ResourceName: Directory)))
            .Distinct()
            .Select(r => SpellingsOf(r.ResourceId, r.ResourceName));
        return ([.. grants], [.. resources]);
    }

    Grant Named(RoleAssignment assignment)
    {
        var resource = principals.GetValueOrDefault(assignment.ResourceId);
        var permission =
            assignment.RoleId is DefaultRole or "" ? "default access"
            : resource?.Roles.GetValueOrDefault(assignment.RoleId) is { } own ? own
            : KnownPermissions.NameOf(assignment.RoleId) ?? assignment.RoleId;
        return new(
            "application",
            permission,
            NameOf(assignment.ResourceId, assignment.ResourceName),
            false,
            assignment.Created
        );
    }

    Grant Named(DirectoryRole role)
    {
        var name = role.RoleName.Length > 0 ? role.RoleName : roleNames.GetValueOrDefault(role.RoleId, role.RoleId);
        return new("role", name, role.Scope is "/" or "" ? Directory : $"{Directory}, scope {role.Scope}", false, null);
    }

    string NameOf(string resourceId, string stated)
    {
        if (stated.Length > 0)
            return stated;
        return principals.GetValueOrDefault(resourceId) is { Name.Length: > 0 } resource ? resource.Name : resourceId;
    }

    IReadOnlyList<string> SpellingsOf(string resourceId, string stated)
    {
        var resource = principals.GetValueOrDefault(resourceId);
        return
        [
            .. new[] { stated, resourceId, resource?.Name ?? "", resource?.AppId ?? "" }
                .Where(s => s.Length > 0)
                .Distinct(),
        ];
    }
}
