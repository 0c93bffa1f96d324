namespace Firebreak.Telemetry;

/// <summary>The value of an audit record's KeyDescription: one "[KeyIdentifier=…,KeyType=…,KeyUsage=…,DisplayName=…]" per credential, in a JSON list.</summary>
static class KeyDescription
{
    const string Mark = "KeyIdentifier=";

    /// <summary>The key that was added; when none was, the one that was removed; null when nothing tells.</summary>
    public static string? Changed(string? oldValue, string? newValue)
    {
        var before = Keys(oldValue);
        var after = Keys(newValue);
        return after.Except(before).FirstOrDefault() ?? before.Except(after).FirstOrDefault();
    }

    internal static IReadOnlyList<string> Keys(string? value)
    {
        var keys = new List<string>();
        var rest = value.AsSpan();
        while (rest.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            rest = rest[(at + Mark.Length)..];
            var end = rest.IndexOfAny(",]\"");
            var key = (end < 0 ? rest : rest[..end]).Trim();
            if (key.Length > 0)
                keys.Add(key.ToString().ToLowerInvariant());
        }
        return keys;
    }
}
