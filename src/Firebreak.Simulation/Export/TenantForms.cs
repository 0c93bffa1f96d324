using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What the tenant says beside its principals: delegated grants, last uses, partners, itself.</summary>
sealed class TenantForms(World world, Census census)
{
    /// <summary>Applications that have signed in at least once, in the logs or before them.</summary>
    public IReadOnlyList<SimApp> Active => [.. world.Apps.Where(app => app.Acts && LastUse(app) is not null)];

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
}
