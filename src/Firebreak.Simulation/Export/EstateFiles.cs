using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>The estate as exports of Microsoft Graph show it on the day the logs end.</summary>
sealed class EstateFiles(World world, Census census)
{
    const int PageSize = 100;
    const string Root = "estate/entra/";
    const string Service = "https://graph.microsoft.com/v1.0";

    readonly PrincipalForms principals = new(world);
    readonly TenantForms tenant = new(world, census);

    IReadOnlyList<SimApp> Registered => [.. world.Apps.Where(app => app.Registered)];

    public int AssignmentCount => principals.Assignments.Count();

    public IEnumerable<SimulatedFile> Make()
    {
        foreach (
            var file in Pages(
                "servicePrincipals",
                "$metadata#servicePrincipals",
                world.Apps,
                principals.ServicePrincipal
            )
        )
            yield return file;
        foreach (var file in Pages("applications", "$metadata#applications", Registered, principals.Application))
            yield return file;
        foreach (
            var file in Pages(
                "appRoleAssignments",
                "$metadata#appRoleAssignments",
                [.. principals.Assignments],
                PrincipalForms.Assignment
            )
        )
            yield return file;
        yield return Single(
            "oauth2PermissionGrants.json",
            "$metadata#oauth2PermissionGrants",
            [.. world.Apps.Where(app => app.Scopes.Standing.Any())],
            tenant.Grant
        );
        yield return Single(
            "servicePrincipalSignInActivities.json",
            "beta/$metadata#reports/servicePrincipalSignInActivities",
            tenant.Active,
            tenant.Activity
        );
        yield return Single(
            "crossTenantAccessPolicyPartners.json",
            "$metadata#policies/crossTenantAccessPolicy/partners",
            world.Partners,
            tenant.Partner
        );
        yield return Single("organization.json", "$metadata#organization", [world.Tenant], TenantForms.Organization);
    }

    static IEnumerable<SimulatedFile> Pages<T>(
        string name,
        string context,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        var pages = (items.Count + PageSize - 1) / PageSize;
        for (var page = 0; page < pages; page++)
        {
            var part = items.Skip(page * PageSize).Take(PageSize).ToList();
            var next = page + 1 < pages ? $"{Service}/{name}?$skiptoken={name}{page + 1:00}" : null;
            yield return new($"{Root}{name}-{page + 1}.json", stream => Write(stream, context, next, part, write));
        }
    }

    static SimulatedFile Single<T>(
        string name,
        string context,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    ) => new(Root + name, stream => Write(stream, context, next: null, items, write));

    static void Write<T>(
        Stream stream,
        string context,
        string? next,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        using var writer = new Utf8JsonWriter(stream, JsonOutput.Indented);
        writer.WriteStartObject();
        writer.WriteString("@odata.context", $"{Service}/{context}");
        if (next is not null)
            writer.WriteString("@odata.nextLink", next);
        writer.WriteStartArray("value");
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
