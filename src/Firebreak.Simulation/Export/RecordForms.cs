using System.Globalization;
using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Writes one event in the form its container asks for. Field names are those of Microsoft Graph, of diagnostic settings and of
/// the Azure Monitor tables.</summary>
sealed class RecordForms(World world, Func<LogEvent, string> time)
{
    readonly SignInForms signIns = new(world);
    readonly AuditForms audits = new(world);
    readonly GraphForms graph = new(world);

    public void Write(Utf8JsonWriter writer, LogEvent made, Container container)
    {
        var at = time(made);
        writer.WriteStartObject();
        if (container == Container.LogAnalytics)
            WriteRow(writer, made, at);
        else if (container == Container.GraphPages)
            WriteProperties(writer, made, at);
        else
            WriteEnvelope(writer, made, at);
        writer.WriteEndObject();
    }

    void WriteProperties(Utf8JsonWriter writer, LogEvent made, string at)
    {
        switch (made)
        {
            case AppSignIn signIn:
                signIns.Properties(writer, signIn, at);
                break;
            case UserSignIn signIn:
                signIns.Properties(writer, signIn, at);
                break;
            case AuditEntry entry:
                AuditForms.Properties(writer, entry, at);
                break;
            case GraphCall call:
                graph.Properties(writer, call, at);
                break;
        }
    }

    void WriteRow(Utf8JsonWriter writer, LogEvent made, string at)
    {
        writer.WriteString("TenantId", world.Workspace);
        writer.WriteString("TimeGenerated", at);
        switch (made)
        {
            case AppSignIn signIn:
                signIns.Row(writer, signIn, at);
                break;
            case UserSignIn signIn:
                signIns.Row(writer, signIn, at);
                break;
            case AuditEntry entry:
                audits.Row(writer, entry, at);
                break;
            case GraphCall call:
                graph.Row(writer, call);
                break;
        }
        writer.WriteString("Type", LogPaths.Table(made.Category));
    }

    /// <summary>The common schema of resource logs around the properties.</summary>
    void WriteEnvelope(Utf8JsonWriter writer, LogEvent made, string at)
    {
        var head = Envelope.Of(made);
        writer.WriteString("time", at);
        writer.WriteString("resourceId", $"/tenants/{world.Tenant}/providers/Microsoft.aadiam");
        writer.WriteString("operationName", head.Operation);
        writer.WriteString("operationVersion", "1.0");
        writer.WriteString("category", LogPaths.Diagnostic(made.Category));
        writer.WriteString("tenantId", world.Tenant);
        if (head.Result.Length > 0)
            writer.WriteString("resultType", head.Result);
        writer.WriteString("resultSignature", head.Signature);
        writer.WriteNumber("durationMs", head.DurationMs);
        if (!head.Address.IsNone)
            writer.WriteString("callerIpAddress", head.Address.ToString());
        writer.WriteString("correlationId", head.Correlation);
        if (head.Identity.Length > 0)
            writer.WriteString("identity", head.Identity);
        writer.WriteNumber("Level", 4);
        writer.WriteStartObject("properties");
        WriteProperties(writer, made, at);
        writer.WriteEndObject();
    }

    public static string Iso(Instant at) =>
        at.Utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}

/// <summary>What diagnostic settings put beside the properties.</summary>
readonly record struct Envelope(
    string Operation,
    string Result,
    string Signature,
    int DurationMs,
    IpAddress Address,
    Guid Correlation,
    string Identity
)
{
    public static Envelope Of(LogEvent made) =>
        made switch
        {
            AppSignIn signIn => new(
                "Sign-in activity",
                $"{signIn.Error}",
                "None",
                0,
                signIn.Address,
                Correlated(signIn),
                signIn.App.Name
            ),
            UserSignIn signIn => new(
                "Sign-in activity",
                $"{signIn.Error}",
                "None",
                0,
                signIn.Address,
                Correlated(signIn),
                signIn.User.DisplayName
            ),
            AuditEntry entry => new(
                entry.Activity,
                "",
                "None",
                0,
                entry.Actor.Address,
                Correlated(entry),
                entry.Actor.Name
            ),
            GraphCall call => new(
                "Microsoft Graph Activity",
                "",
                $"{call.Status}",
                call.DurationMs,
                call.Address,
                call.Id,
                ""
            ),
            _ => default,
        };

    /// <summary>A second id of the same event, made from its first.</summary>
    public static Guid Correlated(LogEvent made) =>
        Dice.For(7, "correlation", BitConverter.ToInt64(made.Id.ToByteArray()), 0).Id();
}
