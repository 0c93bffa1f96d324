using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Sign-ins of applications and people: the signIn resource of Graph, and the rows of the tables made from it.</summary>
sealed class SignInForms(World world)
{
    public void Properties(Utf8JsonWriter writer, AppSignIn signIn, string at)
    {
        Common(
            writer,
            signIn,
            at,
            signIn.App.Name,
            signIn.App.AppId,
            signIn.Address,
            signIn.Network,
            signIn.Agent,
            signIn.Error,
            signIn.Resource
        );
        writer.WriteString(
            "clientCredentialType",
            signIn.Credential is { Certificate: true } ? "clientAssertion" : "clientSecret"
        );
        writer.WriteString("servicePrincipalId", signIn.App.ObjectId);
        writer.WriteString("servicePrincipalName", signIn.App.Name);
        if (signIn.Credential is { } key)
            writer.WriteString("servicePrincipalCredentialKeyId", key.KeyId);
        writer.WriteString("servicePrincipalCredentialThumbprint", signIn.Credential?.Thumbprint ?? "");
        writer.WriteString("appOwnerTenantId", signIn.App.OwnerTenant);
        writer.WriteString("crossTenantAccessType", "none");
        writer.WriteStartArray("signInEventTypes");
        writer.WriteStringValue("servicePrincipal");
        writer.WriteEndArray();
    }

    public void Properties(Utf8JsonWriter writer, UserSignIn signIn, string at)
    {
        Common(
            writer,
            signIn,
            at,
            signIn.AppName,
            signIn.AppId,
            signIn.Address,
            signIn.Network,
            signIn.Agent,
            signIn.Error,
            signIn.Resource
        );
        writer.WriteString("userId", signIn.User.Id);
        writer.WriteString("userDisplayName", signIn.User.DisplayName);
        writer.WriteString("userPrincipalName", signIn.User.Upn);
        writer.WriteString("clientAppUsed", "Browser");
        writer.WriteString("homeTenantId", world.Tenant);
        writer.WriteBoolean("isInteractive", true);
        writer.WriteString("crossTenantAccessType", "none");
        writer.WriteStartArray("signInEventTypes");
        writer.WriteStringValue("interactiveUser");
        writer.WriteEndArray();
    }

    void Common(
        Utf8JsonWriter writer,
        LogEvent made,
        string at,
        string name,
        Guid appId,
        IpAddress address,
        SourceNetwork network,
        string agent,
        int error,
        string resource
    )
    {
        writer.WriteString("id", made.Id);
        writer.WriteString("createdDateTime", at);
        writer.WriteString("appDisplayName", name);
        writer.WriteString("appId", appId);
        writer.WriteString("ipAddress", address.ToString());
        writer.WriteString("userAgent", agent);
        writer.WriteString("correlationId", Envelope.Correlated(made));
        writer.WriteString("conditionalAccessStatus", error == 53003 ? "failure" : "notApplied");
        writer.WriteStartObject("status");
        writer.WriteNumber("errorCode", error);
        if (error != 0)
            writer.WriteString("failureReason", Reason(error));
        writer.WriteEndObject();
        writer.WritePropertyName("location");
        Location(writer, network);
        writer.WriteNumber("autonomousSystemNumber", network.Asn);
        writer.WriteString("resourceDisplayName", resource);
        var target = world.Resource(resource);
        writer.WriteString("resourceId", target.AppId);
        writer.WriteString("resourceServicePrincipalId", target.ObjectId);
        writer.WriteString("resourceTenantId", world.Tenant);
        writer.WriteString("uniqueTokenIdentifier", Token(made.Id));
        writer.WriteString("incomingTokenType", "none");
        writer.WriteString("tokenIssuerType", "AzureAD");
    }

    public void Row(Utf8JsonWriter writer, AppSignIn signIn, string at)
    {
        RowCommon(
            writer,
            signIn,
            at,
            signIn.Address,
            signIn.Network,
            signIn.Agent,
            signIn.Error,
            signIn.Resource,
            signIn.App.Name,
            LogPaths.Diagnostic(signIn.Category)
        );
        writer.WriteString("AppId", signIn.App.AppId);
        writer.WriteString("AppOwnerTenantId", signIn.App.OwnerTenant);
        writer.WriteString(
            "ClientCredentialType",
            signIn.Credential is { Certificate: true } ? "clientAssertion" : "clientSecret"
        );
        writer.WriteString("ServicePrincipalId", signIn.App.ObjectId);
        writer.WriteString("ServicePrincipalName", signIn.App.Name);
        writer.WriteString("ServicePrincipalCredentialKeyId", signIn.Credential?.KeyId.ToString() ?? "");
        writer.WriteString("ServicePrincipalCredentialThumbprint", signIn.Credential?.Thumbprint ?? "");
    }

    public void Row(Utf8JsonWriter writer, UserSignIn signIn, string at)
    {
        RowCommon(
            writer,
            signIn,
            at,
            signIn.Address,
            signIn.Network,
            signIn.Agent,
            signIn.Error,
            signIn.Resource,
            signIn.User.DisplayName,
            LogPaths.Diagnostic(signIn.Category)
        );
        writer.WriteString("AppDisplayName", signIn.AppName);
        writer.WriteString("AppId", signIn.AppId);
        writer.WriteString("UserId", signIn.User.Id);
        writer.WriteString("UserDisplayName", signIn.User.DisplayName);
        writer.WriteString("UserPrincipalName", signIn.User.Upn);
        writer.WriteString("ClientAppUsed", "Browser");
        writer.WriteString("HomeTenantId", world.Tenant);
        writer.WriteBoolean("IsInteractive", true);
        writer.WriteString("CrossTenantAccessType", "none");
    }

    void RowCommon(
        Utf8JsonWriter writer,
        LogEvent made,
        string at,
        IpAddress address,
        SourceNetwork network,
        string agent,
        int error,
        string resource,
        string identity,
        string category
    )
    {
        writer.WriteString("AADTenantId", world.Tenant);
        writer.WriteString("Id", made.Id);
        writer.WriteString("CreatedDateTime", at);
        writer.WriteString("OperationName", "Sign-in activity");
        writer.WriteString("Category", category);
        writer.WriteString("ResultType", $"{error}");
        writer.WriteString("ResultSignature", "None");
        writer.WriteString("ResultDescription", error == 0 ? "" : Reason(error));
        writer.WriteString("CorrelationId", Envelope.Correlated(made));
        writer.WriteString("Identity", identity);
        writer.WriteString("IPAddress", address.ToString());
        writer.WriteString("AutonomousSystemNumber", $"{network.Asn}");
        writer.WriteString("Location", network.Country);
        writer.WriteString(
            "LocationDetails",
            $$$"""{"city":"{{{network.City}}}","state":"{{{network.State}}}","countryOrRegion":"{{{network.Country}}}","geoCoordinates":{}}"""
        );
        writer.WriteString("UserAgent", agent);
        writer.WriteString("ResourceDisplayName", resource);
        var target = world.Resource(resource);
        writer.WriteString("ResourceIdentity", target.AppId);
        writer.WriteString("ResourceServicePrincipalId", target.ObjectId);
        writer.WriteString("UniqueTokenIdentifier", Token(made.Id));
        writer.WriteString("ConditionalAccessStatus", error == 53003 ? "failure" : "notApplied");
    }

    /// <summary>The token's identifier; Graph activity carries it as the sign-in's.</summary>
    public static string Token(Guid signIn) =>
        Convert.ToBase64String(signIn.ToByteArray())[..22].Replace('+', '-').Replace('/', '_');

    static void Location(Utf8JsonWriter writer, SourceNetwork network)
    {
        writer.WriteStartObject();
        writer.WriteString("city", network.City);
        writer.WriteString("state", network.State);
        writer.WriteString("countryOrRegion", network.Country);
        writer.WriteStartObject("geoCoordinates");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static string Reason(int error) =>
        error switch
        {
            7000112 => "Application is disabled.",
            7000215 => "Invalid client secret is provided.",
            7000222 => "The provided client secret keys are expired.",
            53003 => "Access has been blocked by Conditional Access policies.",
            90033 => "A transient error has occurred. Please try again.",
            50126 => "Error validating credentials due to invalid username or password.",
            50074 => "Strong Authentication is required.",
            _ => "Sign-in was interrupted.",
        };
}
