using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Objects of the directory in the form of Microsoft Graph.</summary>
sealed class PrincipalForms(World world)
{
    public sealed record RoleAssignment(SimApp App, SimApp Resource, string Permission, Instant Created);

    public IEnumerable<RoleAssignment> Assignments =>
        world.Apps.SelectMany(app =>
            app.Permissions.Standing.Select(grant => new RoleAssignment(
                app,
                ResourceOf(app, grant.Name),
                grant.Name,
                grant.Since
            ))
        );

    // Permissions given later are those of Graph, whatever the application works on otherwise.
    SimApp ResourceOf(SimApp app, string permission) =>
        world.Resource(app.Duty.Permissions.Contains(permission) ? app.Duty.Resource : Duty.Graph);

    public void ServicePrincipal(Utf8JsonWriter writer, SimApp app)
    {
        writer.WriteString("id", app.ObjectId);
        writer.WriteString("appId", app.AppId);
        writer.WriteString("displayName", app.Name);
        writer.WriteString("appOwnerOrganizationId", app.OwnerTenant);
        writer.WriteBoolean("accountEnabled", AppState.Of(app, world.AsOf).Enabled);
        writer.WriteString("servicePrincipalType", "Application");
        writer.WriteString("signInAudience", app.Registered ? "AzureADMyOrg" : "AzureADMultipleOrgs");
        writer.WriteString("createdDateTime", app.Created.ToString());
        writer.WriteBoolean("appRoleAssignmentRequired", app.Kind == AppKind.DelegatedApp);
        Publisher(writer, app);
        Keys(writer, app.Registered ? [] : Standing(app));
        Roles(writer, app);
        writer.WriteStartArray("replyUrls");
        if (app.Kind == AppKind.DelegatedApp)
            writer.WriteStringValue($"https://portal.{DomainOf(app.Vendor)}/signin");
        writer.WriteEndArray();
        writer.WriteStartArray("tags");
        if (app.Kind != AppKind.FirstParty)
            writer.WriteStringValue("WindowsAzureActiveDirectoryIntegratedApp");
        writer.WriteEndArray();
    }

    static void Publisher(Utf8JsonWriter writer, SimApp app)
    {
        writer.WriteStartObject("verifiedPublisher");
        var facts = VendorCatalogue.All.FirstOrDefault(vendor => vendor.Name == app.Vendor && !app.Registered);
        if (facts is null)
            writer.WriteNull("displayName");
        else
            writer.WriteString("displayName", facts.LegalName);
        writer.WriteEndObject();
    }

    /// <summary>An application registered in the own tenant: its keys stand here, not at its service principal.</summary>
    public void Application(Utf8JsonWriter writer, SimApp app)
    {
        writer.WriteString("id", app.RegistrationId);
        writer.WriteString("appId", app.AppId);
        writer.WriteString("displayName", app.Name);
        writer.WriteString("createdDateTime", app.Created.ToString());
        writer.WriteString("publisherDomain", World.Domain);
        writer.WriteString("signInAudience", "AzureADMyOrg");
        writer.WriteStartArray("identifierUris");
        if (app.Name == Duty.HeadEnd)
            writer.WriteStringValue($"api://{app.AppId}");
        writer.WriteEndArray();
        Keys(writer, Standing(app));
    }

    IReadOnlyList<SimCredential> Standing(SimApp app) =>
        [.. app.Credentials.Where(key => key.Visible && key.From <= world.AsOf && key.Removed is null)];

    static void Keys(Utf8JsonWriter writer, IReadOnlyList<SimCredential> keys)
    {
        Keys(writer, "passwordCredentials", keys.Where(key => !key.Certificate));
        Keys(writer, "keyCredentials", keys.Where(key => key.Certificate));
    }

    static void Keys(Utf8JsonWriter writer, string name, IEnumerable<SimCredential> keys)
    {
        writer.WriteStartArray(name);
        foreach (var key in keys)
        {
            writer.WriteStartObject();
            writer.WriteString("keyId", key.KeyId);
            writer.WriteString("displayName", key.Name);
            writer.WriteString("startDateTime", key.From.ToString());
            writer.WriteString("endDateTime", key.Until.ToString());
            if (key.Certificate)
            {
                writer.WriteString("type", "AsymmetricX509Cert");
                writer.WriteString("usage", "Verify");
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    static void Roles(Utf8JsonWriter writer, SimApp app)
    {
        writer.WriteStartArray("appRoles");
        foreach (var permission in OfferedBy(app))
        {
            writer.WriteStartObject();
            writer.WriteString("id", PermissionIds.Of(permission));
            writer.WriteString("value", permission);
            writer.WriteString("displayName", permission);
            writer.WriteBoolean("isEnabled", value: true);
            writer.WriteStartArray("allowedMemberTypes");
            writer.WriteStringValue("Application");
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    static IEnumerable<string> OfferedBy(SimApp app) =>
        app.Name switch
        {
            Duty.Graph => PermissionIds.Names.Where(name => name != "full_access_as_app"),
            Duty.Exchange => ["full_access_as_app"],
            Duty.HeadEnd => ["Meter.Read.All"],
            _ => [],
        };

    public static void Assignment(Utf8JsonWriter writer, RoleAssignment given)
    {
        var id = Dice.For(given.App.Index, given.Permission, given.Resource.Index).Id();
        writer.WriteString("id", Convert.ToBase64String(id.ToByteArray()).TrimEnd('=').Replace('/', '_'));
        writer.WriteString("appRoleId", PermissionIds.Of(given.Permission));
        writer.WriteString("createdDateTime", given.Created.ToString());
        writer.WriteString("principalId", given.App.ObjectId);
        writer.WriteString("principalType", "ServicePrincipal");
        writer.WriteString("principalDisplayName", given.App.Name);
        writer.WriteString("resourceId", given.Resource.ObjectId);
        writer.WriteString("resourceDisplayName", given.Resource.Name);
    }

    static string DomainOf(string vendor) =>
        VendorCatalogue.All.FirstOrDefault(facts => facts.Name == vendor)?.Domain ?? World.Domain;
}
