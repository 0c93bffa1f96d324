using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Firebreak.Simulation;

/// <summary>Audit entries: the directoryAudit resource of Graph, and rows of AuditLogs, which carry its lists as text.</summary>
sealed class AuditForms(World world)
{
    public static void Properties(Utf8JsonWriter writer, AuditEntry entry, string at)
    {
        writer.WriteString("id", Id(entry));
        writer.WriteString("category", entry.Group);
        writer.WriteString("correlationId", Envelope.Correlated(entry));
        writer.WriteString("result", "success");
        writer.WriteString("resultReason", "");
        writer.WriteString("activityDisplayName", entry.Activity);
        writer.WriteString("activityDateTime", at);
        writer.WriteString("loggedByService", "Core Directory");
        writer.WriteString("operationType", entry.Operation);
        writer.WritePropertyName("initiatedBy");
        InitiatedBy(writer, entry.Actor);
        writer.WritePropertyName("targetResources");
        Targets(writer, entry);
        writer.WritePropertyName("additionalDetails");
        Details(writer, entry);
    }

    public void Row(Utf8JsonWriter writer, AuditEntry entry, string at)
    {
        writer.WriteString("AADTenantId", world.Tenant);
        writer.WriteString("Id", Id(entry));
        writer.WriteString("OperationName", entry.Activity);
        writer.WriteString("OperationVersion", "1.0");
        writer.WriteString("Category", entry.Group);
        writer.WriteString("ResultSignature", "None");
        writer.WriteString("CorrelationId", Envelope.Correlated(entry));
        writer.WriteString("Identity", entry.Actor.Name);
        writer.WriteString("LoggedByService", "Core Directory");
        writer.WriteString("Result", "success");
        writer.WriteString("ActivityDisplayName", entry.Activity);
        writer.WriteString("ActivityDateTime", at);
        writer.WriteString("AADOperationType", entry.Operation);
        writer.WriteString("InitiatedBy", AsText(inner => InitiatedBy(inner, entry.Actor)));
        writer.WriteString("TargetResources", AsText(inner => Targets(inner, entry)));
        writer.WriteString("AdditionalDetails", AsText(inner => Details(inner, entry)));
    }

    static string Id(AuditEntry entry) =>
        $"Directory_{Envelope.Correlated(entry)}_{entry.Id.ToString("N")[..5].ToUpperInvariant()}_{BitConverter.ToUInt32(entry.Id.ToByteArray(), 8) % 90_000_000}";

    static void InitiatedBy(Utf8JsonWriter writer, AuditActor actor)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(actor.IsApp ? "app" : "user");
        if (actor.IsApp)
        {
            writer.WriteString("appId", actor.AppId);
            writer.WriteString("displayName", actor.Name);
            writer.WriteString("servicePrincipalId", actor.Id);
            writer.WriteNull("servicePrincipalName");
        }
        else
        {
            writer.WriteString("id", actor.Id);
            writer.WriteString("displayName", actor.Name);
            writer.WriteString("userPrincipalName", actor.Upn);
            writer.WriteString("ipAddress", actor.Address.ToString());
            writer.WriteStartArray("roles");
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static void Targets(Utf8JsonWriter writer, AuditEntry entry)
    {
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("id", entry.Target.Id);
        writer.WriteString("displayName", entry.Target.Name);
        writer.WriteString("type", entry.Target.Type);
        writer.WriteStartArray("modifiedProperties");
        foreach (var change in entry.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("displayName", change.Property);
            writer.WriteString("oldValue", change.Old);
            writer.WriteString("newValue", change.New);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("administrativeUnits");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    static void Details(Utf8JsonWriter writer, AuditEntry entry)
    {
        writer.WriteStartArray();
        if (entry.Actor.Agent.Length > 0)
            Detail(writer, "User-Agent", entry.Actor.Agent);
        if (entry.Target.AppId is { } appId)
            Detail(writer, "AppId", appId.ToString());
        writer.WriteEndArray();
    }

    static void Detail(Utf8JsonWriter writer, string key, string value)
    {
        writer.WriteStartObject();
        writer.WriteString("key", key);
        writer.WriteString("value", value);
        writer.WriteEndObject();
    }

    static string AsText(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var inner = new Utf8JsonWriter(buffer, JsonOutput.Compact))
            write(inner);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
