using System.Text;
using System.Text.Json;

namespace Firebreak.Detection.Tests;

/// <summary>A small reader of canonical JSON events (one a line, with their category), for rule cases.</summary>
static class JsonEvents
{
    public static EventBatch Read(FieldRequest request, string ndjson)
    {
        var batch = new EventBatch(request, new SymbolTable());
        foreach (var (number, line) in ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            using var document = JsonDocument.Parse(line);
            Append(batch, document.RootElement, number + 1);
        }
        return batch;
    }

    static void Append(EventBatch batch, JsonElement json, int record)
    {
        ref var header = ref batch.Append();
        header.Category = CategoryOf(json.GetProperty("category").GetString());
        header.Time = TimeOf(json);
        header.Place = new Place(0, 0, 0, record);
        if (json.TryGetProperty("ipAddress", out var text) && IpAddress.TryParse(text.GetString(), out var address))
            header.Source = address;
        foreach (var (slot, name) in batch.Request.Names.Index())
            batch.Set(slot, ValueOf(batch, [.. At([json], name.Split('.'))]));
    }

    static LogCategory CategoryOf(string? category) =>
        category switch
        {
            "AuditLogs" => LogCategory.EntraAudit,
            "ServicePrincipalSignInLogs" => LogCategory.EntraServicePrincipalSignIns,
            "SignInLogs" => LogCategory.EntraUserSignIns,
            "MicrosoftGraphActivityLogs" => LogCategory.GraphActivity,
            _ => LogCategory.Unknown,
        };

    static Instant TimeOf(JsonElement json)
    {
        foreach (var name in (string[])["createdDateTime", "activityDateTime", "timeGenerated"])
            if (json.TryGetProperty(name, out var text) && Instant.TryParse(text.GetString(), out var time))
                return time;
        throw new FormatException("an event without a time");
    }

    static IEnumerable<JsonElement> At(IEnumerable<JsonElement> from, string[] path)
    {
        foreach (var name in path)
            from = from.SelectMany(Opened)
                .Where(e => e.ValueKind == JsonValueKind.Object)
                .SelectMany(e => Property(e, name));
        return from.SelectMany(Opened);
    }

    static IEnumerable<JsonElement> Opened(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [element];

    static IEnumerable<JsonElement> Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [value] : [];

    static Slot ValueOf(EventBatch batch, JsonElement[] found) =>
        found switch
        {
            [] => Slot.Missing,
            [var one] => ValueOf(batch, one),
            _ => batch.AddList([.. found.Select(item => ValueOf(batch, item))]),
        };

    static Slot ValueOf(EventBatch batch, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => Slot.Null,
            JsonValueKind.True or JsonValueKind.False => Slot.Boolean(value.GetBoolean()),
            JsonValueKind.Number when value.TryGetInt64(out var integer) => Slot.Integer(integer),
            JsonValueKind.Number => Slot.Real(value.GetDouble()),
            JsonValueKind.String => batch.AddText(Encoding.UTF8.GetBytes(value.GetString() ?? "")),
            _ => batch.AddText(Encoding.UTF8.GetBytes(value.GetRawText())),
        };
}
