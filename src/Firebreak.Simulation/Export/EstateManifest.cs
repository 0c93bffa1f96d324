using System.Text.Json;

namespace Firebreak.Simulation;

/// <summary>States how the estate was exported and when, with the objects counted.</summary>
static class EstateManifest
{
    public static SimulatedFile Make(World world, int assignments) =>
        new("estate/manifest.json", stream => Write(stream, world, assignments));

    static void Write(Stream stream, World world, int assignments)
    {
        using var writer = new Utf8JsonWriter(stream, JsonOutput.Indented);
        writer.WriteStartObject();
        writer.WriteString("schema", "firebreak.manifest/1");
        writer.WriteString("tenant_id", world.Tenant);
        writer.WriteString("exported_at", world.AsOf.ToString());
        writer.WriteStartArray("exports");
        Export(
            writer,
            world,
            "entra/servicePrincipals-*.json",
            "entra_service_principals",
            world.Apps.Count,
            "GET /v1.0/servicePrincipals"
        );
        Export(
            writer,
            world,
            "entra/applications-*.json",
            "entra_applications",
            world.Apps.Count(app => app.Registered),
            "GET /v1.0/applications"
        );
        Export(
            writer,
            world,
            "entra/appRoleAssignments-*.json",
            "entra_app_role_assignments",
            assignments,
            "GET /v1.0/servicePrincipals/{id}/appRoleAssignments"
        );
        Export(
            writer,
            world,
            "entra/oauth2PermissionGrants.json",
            "entra_oauth2_permission_grants",
            world.Apps.Count(app => app.Scopes.Standing.Any()),
            "GET /v1.0/oauth2PermissionGrants"
        );
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void Export(Utf8JsonWriter writer, World world, string files, string category, int rows, string query)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("files");
        writer.WriteStringValue(files);
        writer.WriteEndArray();
        writer.WriteString("category", category);
        writer.WriteNull("from");
        writer.WriteString("to", world.AsOf.ToString());
        writer.WriteNumber("rows", rows);
        writer.WriteString("query", query);
        writer.WriteString("tool", "Microsoft Graph");
        writer.WriteEndObject();
    }
}
