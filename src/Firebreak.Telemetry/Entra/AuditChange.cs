using System.Text.Json;

namespace Firebreak.Telemetry;

/// <summary>What an audit record changed. Audit records are few, so they are read as a document, plainly.</summary>
/// <param name="Target">Object id of the service principal or application changed, else of the first target.</param>
/// <param name="App">Application id of that target, when the record gives it.</param>
/// <param name="Credential">Key id added, else removed.</param>
sealed record AuditChange(string? Target, string? App, string? Credential, string? UserAgent)
{
    static readonly AuditChange Nothing = new(null, null, null, null);
    static readonly JsonDocumentOptions Options = new() { MaxDepth = TelemetryLimits.JsonDepthMax };

    /// <summary>Null when the columns are broken (Log Analytics cuts long ones): then the record hides what it changed, and counts as unread.</summary>
    public static AuditChange? Read(ReadOnlySpan<byte> targetResources, ReadOnlySpan<byte> additionalDetails)
    {
        try
        {
            using var targets = Parse(targetResources);
            using var details = Parse(additionalDetails);
            var change = targets is null ? Nothing : OfTargets([.. ElementsOf(targets.RootElement)]);
            return details is null ? change : change.With(details.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    AuditChange With(JsonElement details)
    {
        var pairs = ElementsOf(details).ToLookup(d => Text(d, "key") ?? "", d => Text(d, "value"));
        return this with
        {
            App = App ?? pairs["AppId"].FirstOrDefault(IsGuid),
            UserAgent = pairs["User-Agent"].FirstOrDefault(),
        };
    }

    static AuditChange OfTargets(JsonElement[] targets)
    {
        var target = targets.FirstOrDefault(IsApplication);
        if (target.ValueKind == JsonValueKind.Undefined)
            target = targets.FirstOrDefault();
        var properties = targets.SelectMany(t => ElementsOf(Property(t, "modifiedProperties"))).ToArray();
        return new AuditChange(Text(target, "id"), AppOf(properties), CredentialOf(properties), null);
    }

    static bool IsApplication(JsonElement target) =>
        Text(target, "type") is "ServicePrincipal" or "Application" or "service_principal" or "application";

    static string? AppOf(JsonElement[] properties)
    {
        foreach (var property in properties)
            if (
                Text(property, "displayName")
                is "AppId"
                    or "AppPrincipalId"
                    or "TargetId.ServicePrincipalNames"
                    or "ServicePrincipal.AppId"
            )
            {
                var value = Unquoted(Text(property, "newValue")) ?? Unquoted(Text(property, "oldValue"));
                if (value?.Split([';', ',', ' '], StringSplitOptions.TrimEntries).FirstOrDefault(IsGuid) is { } id)
                    return id;
            }
        return null;
    }

    static string? CredentialOf(JsonElement[] properties)
    {
        foreach (var property in properties)
            if (Text(property, "displayName") is "KeyDescription" or "FederatedIdentityCredentials")
                return KeyDescription.Changed(Text(property, "oldValue"), Text(property, "newValue"));
        return null;
    }

    static bool IsGuid(string? text) => Guid.TryParseExact(text, "D", out _);

    /// <summary>Values of modified properties are JSON once more: "\"abc\"", "[\"abc\"]".</summary>
    static string? Unquoted(string? value)
    {
        var bare = value?.Trim('[', ']', '"', ' ');
        return string.IsNullOrEmpty(bare) ? null : bare;
    }

    static JsonDocument? Parse(ReadOnlySpan<byte> json) =>
        json.IsEmpty || json[0] is not ((byte)'[' or (byte)'{') ? null : JsonDocument.Parse(json.ToArray(), Options);

    /// <summary>The elements of an array, of an object of positions, or of either written as text.</summary>
    static IEnumerable<JsonElement> ElementsOf(JsonElement list) =>
        list.ValueKind switch
        {
            JsonValueKind.Array => list.EnumerateArray(),
            JsonValueKind.Object => list.EnumerateObject().Select(pair => pair.Value),
            _ => [],
        };

    static JsonElement Property(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return default;
        if (element.TryGetProperty(name, out var value))
            return value;
        var folded = FieldNames.Fold(name);
        foreach (var pair in element.EnumerateObject())
            if (FieldNames.Fold(pair.Name) == folded)
                return pair.Value;
        return default;
    }

    static string? Text(JsonElement element, string name)
    {
        var value = Property(element, name);
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array or JsonValueKind.Object => value.GetRawText(),
            _ => null,
        };
    }
}
