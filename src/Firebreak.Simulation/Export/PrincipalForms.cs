using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Objects of the directory in the form of Microsoft Graph.</summary>
sealed class PrincipalForms(World world, Census census)
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

    /// <summary>Applications that have signed in at least once, in the logs or before them.</summary>
    public IReadOnlyList<SimApp> Active => [.. world.Apps.Where(app => app.Acts && LastUse(app) is not null)];

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
        Keys(writer, "passwordCredentials", app, certificate: false);
        Keys(writer, "keyCredentials", app, certificate: true);
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

    void Keys(Utf8JsonWriter writer, string name, SimApp app, bool certificate)
    {
        writer.WriteStartArray(name);
        foreach (
            var key in app.Credentials.Where(key =>
                key.Visible && key.Certificate == certificate && key.From <= world.AsOf && key.Removed is null
            )
        )
        {
            writer.WriteStartObject();
            writer.WriteString("keyId", key.KeyId);
            writer.WriteString("displayName", key.Name);
            writer.WriteString("startDateTime", key.From.ToString());
            writer.WriteString("endDateTime", key.Until.ToString());
            if (certificate)
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

    public void Grant(Utf8JsonWriter writer, SimApp app)
    {
        writer.WriteString("id", SignInForms.Token(app.ObjectId));
        writer.WriteString("clientId", app.ObjectId);
        writer.WriteString("consentType", "AllPrincipals");
        writer.WriteNull("principalId");
        writer.WriteString("resourceId", world.Resource(Duty.Graph).ObjectId);
        writer.WriteString("scope", " " + string.Join(' ', app.Scopes.Standing.Select(grant => grant.Name)));
    }

    public void Activity(Utf8JsonWriter writer, SimApp app)
    {
        writer.WriteString("id", SignInForms.Token(app.AppId));
        writer.WriteString("appId", app.AppId);
        var (at, request) = LastUse(app) ?? default;
        foreach (
            var role in (string[])
                [
                    "lastSignInActivity",
                    app.Kind == AppKind.DelegatedApp
                        ? "delegatedClientSignInActivity"
                        : "applicationAuthenticationClientSignInActivity",
                ]
        )
        {
            writer.WriteStartObject(role);
            writer.WriteString("lastSignInDateTime", at.ToString());
            writer.WriteString("lastSignInRequestId", request);
            writer.WriteEndObject();
        }
    }

    /// <summary>As the logs have it; before them, a day that the seed draws, or never.</summary>
    (Instant At, Guid Request)? LastUse(SimApp app)
    {
        if (census.LastUse.TryGetValue(app, out var made))
            return (made.Time, made.Id);
        var dice = world.Dice("last-use", app.Index);
        var at = world.From - TimeSpan.FromDays(dice.Between(3.0, 200));
        return at > app.Created && dice.Chance(0.8) ? (at, dice.Id()) : null;
    }

    public void Partner(Utf8JsonWriter writer, string vendor)
    {
        writer.WriteString("tenantId", world.VendorTenants[vendor]);
        writer.WriteNull("isServiceProvider");
        writer.WriteStartObject("inboundTrust");
        writer.WriteBoolean("isMfaAccepted", value: true);
        writer.WriteBoolean("isCompliantDeviceAccepted", value: false);
        writer.WriteBoolean("isHybridAzureADJoinedDeviceAccepted", value: false);
        writer.WriteEndObject();
        writer.WriteNull("b2bCollaborationInbound");
        writer.WriteStartObject("automaticUserConsentSettings");
        writer.WriteNull("inboundAllowed");
        writer.WriteNull("outboundAllowed");
        writer.WriteEndObject();
    }

    public static void Organization(Utf8JsonWriter writer, Guid tenant)
    {
        writer.WriteString("id", tenant);
        writer.WriteString("displayName", World.Organisation);
        writer.WriteString("tenantType", "AAD");
        writer.WriteStartArray("verifiedDomains");
        writer.WriteStartObject();
        writer.WriteString("name", World.Domain);
        writer.WriteBoolean("isDefault", value: true);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    static string DomainOf(string vendor) =>
        VendorCatalogue.All.FirstOrDefault(facts => facts.Name == vendor)?.Domain ?? World.Domain;
}
