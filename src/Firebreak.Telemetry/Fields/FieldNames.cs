namespace Firebreak.Telemetry;

/// <summary>Names without what exports disagree about: case, underscores, blanks and punctuation ("IPAddress", "ip_address", "IP address").</summary>
static class FieldNames
{
    /// <summary>Folds a name; answers the bytes written, 0 when it is too long to be a name.</summary>
    public static int Fold(ReadOnlySpan<byte> name, Span<byte> folded)
    {
        if (name.Length > folded.Length)
            return 0;
        var length = 0;
        // A leading underscore marks a wrapper's own columns (_raw, _source, _ResourceId), which are not the record's.
        if (name.StartsWith("_"u8))
            folded[length++] = (byte)'_';
        foreach (var b in name)
        {
            if (b is >= (byte)'A' and <= (byte)'Z')
                folded[length++] = (byte)(b | 0x20);
            else if (b is >= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9' or (byte)'@' or >= 0x80)
                folded[length++] = b;
        }
        return length;
    }

    public static string Fold(string name)
    {
        Span<byte> folded = stackalloc byte[TelemetryLimits.NameBytesMax];
        Span<byte> utf8 = stackalloc byte[TelemetryLimits.NameBytesMax];
        return System.Text.Encoding.UTF8.TryGetBytes(name, utf8, out var length)
            ? System.Text.Encoding.UTF8.GetString(folded[..Fold(utf8[..length], folded)])
            : "";
    }

    /// <summary>An element's position written as a name, as Elastic writes arrays of objects ("0": {…}).</summary>
    public static bool IsPosition(ReadOnlySpan<byte> name) =>
        name.Length is > 0 and <= 4 && name.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
