using System.Text.Json;

namespace Firebreak.Simulation;

/// <summary>Requests to Microsoft Graph. The log carries an address, and neither AS number nor country.</summary>
sealed class GraphForms(World world)
{
    public void Properties(Utf8JsonWriter writer, GraphCall call, string at)
    {
        writer.WriteString("timeGenerated", at);
        writer.WriteString("requestId", call.Id);
        writer.WriteString("operationId", call.Id);
        writer.WriteString("clientRequestId", Envelope.Correlated(call));
        writer.WriteString("apiVersion", "v1.0");
        writer.WriteString("requestMethod", call.Method);
        writer.WriteNumber("responseStatusCode", call.Status);
        writer.WriteString("tenantId", world.Tenant);
        writer.WriteString("ipAddress", call.Address.ToString());
        writer.WriteString("userAgent", call.Agent);
        writer.WriteString("requestUri", Uri(call));
        writer.WriteNumber("durationMs", call.DurationMs);
        writer.WriteNumber("responseSizeBytes", call.Bytes);
        writer.WriteString("signInActivityId", SignInForms.Token(call.SignIn));
        writer.WriteString("roles", Roles(call));
        writer.WriteString("scopes", Scopes(call));
        writer.WriteString("tokenIssuedAt", RecordForms.Iso(call.TokenIssued));
        writer.WriteString("appId", call.App.AppId);
        WriteNullable(writer, "userId", call.User?.Id);
        WriteNullable(writer, "servicePrincipalId", call.User is null ? call.App.ObjectId : null);
        writer.WriteString("identityProvider", $"https://sts.windows.net/{world.Tenant}/");
        writer.WriteString("clientAuthMethod", call.Certificate ? "2" : "1");
    }

    public void Row(Utf8JsonWriter writer, GraphCall call)
    {
        writer.WriteString("RequestId", call.Id);
        writer.WriteString("OperationId", call.Id);
        writer.WriteString("ClientRequestId", Envelope.Correlated(call));
        writer.WriteString("ApiVersion", "v1.0");
        writer.WriteString("RequestMethod", call.Method);
        writer.WriteNumber("ResponseStatusCode", call.Status);
        writer.WriteString("AadTenantId", world.Tenant);
        writer.WriteString("IPAddress", call.Address.ToString());
        writer.WriteString("UserAgent", call.Agent);
        writer.WriteString("RequestUri", Uri(call));
        writer.WriteNumber("DurationMs", call.DurationMs);
        writer.WriteNumber("ResponseSizeBytes", call.Bytes);
        writer.WriteString("SignInActivityId", SignInForms.Token(call.SignIn));
        writer.WriteString("Roles", Roles(call));
        writer.WriteString("Scopes", Scopes(call));
        writer.WriteString("TokenIssuedAt", RecordForms.Iso(call.TokenIssued));
        writer.WriteString("AppId", call.App.AppId);
        writer.WriteString("UserId", call.User?.Id.ToString() ?? "");
        writer.WriteString("ServicePrincipalId", call.User is null ? call.App.ObjectId.ToString() : "");
        writer.WriteString("IdentityProvider", $"https://sts.windows.net/{world.Tenant}/");
        writer.WriteNumber("ClientAuthMethod", call.Certificate ? 2 : 1);
    }

    static string Uri(GraphCall call) => "https://graph.microsoft.com/v1.0" + call.Path;

    static string Roles(GraphCall call) =>
        call.User is null ? string.Join(' ', call.App.Permissions.At(call.Time)) : "";

    static string Scopes(GraphCall call) => call.User is null ? "" : string.Join(' ', call.App.Scopes.At(call.Time));

    static void WriteNullable(Utf8JsonWriter writer, string name, Guid? id)
    {
        if (id is { } value)
            writer.WriteString(name, value);
        else
            writer.WriteNull(name);
    }
}
