using System.Globalization;
using System.Text.Json;

namespace Firebreak.Trust;

/// <summary>The members of one exported object, whatever tool wrote it: names in any case (Graph's camelCase, PowerShell's
/// PascalCase), what PowerShell puts under <c>AdditionalProperties</c>, and a single value where a list is meant.</summary>
sealed class Fields
{
    static readonly Fields Nothing = new(default);

    readonly Dictionary<string, JsonElement> members = new(StringComparer.OrdinalIgnoreCase);

    public Fields(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name.Equals("AdditionalProperties", StringComparison.OrdinalIgnoreCase))
                AddMissing(member.Value);
            else
                members[member.Name] = member.Value;
        }
    }

    void AddMissing(JsonElement additional)
    {
        if (additional.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in additional.EnumerateObject())
            members.TryAdd(member.Name, member.Value);
    }

    public IEnumerable<KeyValuePair<string, JsonElement>> Members => members;

    public bool Has(string name) => members.ContainsKey(name);

    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
                return true;
        }
        return false;
    }

    /// <summary>The text of the first of the names that has one; empty when none has.</summary>
    public string Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String)
                return value.GetString()?.Trim() ?? "";
        }
        return "";
    }

    /// <summary>An identifier, folded to lower case as events are keyed by it.</summary>
    public string Id(params ReadOnlySpan<string> names) => Text(names).ToLowerInvariant();

    public bool? Flag(string name) =>
        members.TryGetValue(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                // The older Azure CLI and CSV round trips write booleans as words.
                JsonValueKind.String when bool.TryParse(value.GetString(), out var flag) => flag,
                _ => null,
            }
            : null;

    public long? Number(string name) =>
        members.TryGetValue(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt64(out var number)
            ? number
            : null;

    public Instant? Time(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (members.TryGetValue(name, out var value) && TimeOf(value) is { } time)
                return time;
        }
        return null;
    }

    public Fields Object(string name) =>
        members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Object ? new(value) : Nothing;

    /// <summary>The objects of a list, or the one object that PowerShell writes for a list of one.</summary>
    public IEnumerable<Fields> Objects(string name) =>
        ValuesOf(name).Where(v => v.ValueKind == JsonValueKind.Object).Select(v => new Fields(v));

    public IEnumerable<string> Texts(string name) =>
        ValuesOf(name).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()?.Trim() ?? "");

    /// <summary>A list of objects arrived as words: <c>ConvertTo-Json</c> gave up at its depth and wrote type names.</summary>
    public bool IsFlattened(string name) =>
        ValuesOf(name).Any(v => v.ValueKind == JsonValueKind.String && v.GetString() is { Length: > 0 });

    IEnumerable<JsonElement> ValuesOf(string name)
    {
        if (!members.TryGetValue(name, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }

    static Instant? TimeOf(JsonElement value)
    {
        // Windows PowerShell wraps a date that Get-Date decorated: {"value":"/Date(…)/","DateTime":"…"}.
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value", out var inner))
            value = inner;
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } text)
            return null;
        // Year 1 is how .NET tools write "never".
        return (FromDateLiteral(text) ?? FromText(text)) is { } time && time.Utc.Year > 1 ? time : null;
    }

    static Instant? FromText(string text) => Instant.TryParse(text.AsSpan(), out var time) ? time : null;

    // Windows PowerShell's ConvertTo-Json writes /Date(1735522678000)/: milliseconds since 1970, UTC.
    static Instant? FromDateLiteral(string text)
    {
        if (!text.StartsWith("/Date(", StringComparison.Ordinal) || !text.EndsWith(")/", StringComparison.Ordinal))
            return null;
        var digits = text.AsSpan()[6..^2];
        var zone = digits.LastIndexOfAny('+', '-');
        if (zone > 0)
            digits = digits[..zone];
        return
            long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds is > -62135596800000 and < 253402300800000
            ? Instant.From(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : null;
    }
}
