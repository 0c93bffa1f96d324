using System.Text;

namespace Firebreak.Telemetry;

/// <summary>A request as "METHOD /path", ids replaced and the query dropped: "GET /v1.0/users/{id}/messages". Few shapes stand for millions of requests.</summary>
static class PathShape
{
    public const int BytesMax = 256;
    const int WordBytesMax = 40;

    /// <summary>Collections of Microsoft Graph whose next segment names one of their members, however it looks.</summary>
    static readonly byte[][] Collections =
    [
        .. new[]
        {
            "users",
            "groups",
            "drives",
            "items",
            "sites",
            "applications",
            "servicePrincipals",
            "devices",
            "messages",
            "events",
            "mailFolders",
            "lists",
            "teams",
            "channels",
            "chats",
            "directoryObjects",
            "contacts",
            "calendars",
            "attachments",
            "oauth2PermissionGrants",
            "appRoleAssignments",
            "organization",
            "domains",
            "subscriptions",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public static int Write(ReadOnlySpan<byte> method, ReadOnlySpan<byte> uri, Span<byte> shape)
    {
        var length = 0;
        foreach (var letter in method[..Math.Min(method.Length, 10)])
            shape[length++] = letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter & 0xdf) : letter;
        Append(shape, ref length, " "u8);
        var afterCollection = false;
        foreach (var segment in Segments(uri))
        {
            var part = PathOf(uri)[segment];
            if (part.IsEmpty)
                continue;
            var call = CallOf(part);
            var isId = call.IsEmpty && (afterCollection ? !IsFunction(part) : !IsWord(part));
            var shown =
                isId ? "{id}"u8
                : call.IsEmpty ? part
                : call;
            if (!Append(shape, ref length, "/"u8) || !Append(shape, ref length, shown))
                break;
            if (!call.IsEmpty && !Append(shape, ref length, "()"u8))
                break;
            afterCollection = !isId && IsCollection(part);
        }
        return length;
    }

    static MemoryExtensions.SpanSplitEnumerator<byte> Segments(ReadOnlySpan<byte> uri) => PathOf(uri).Split((byte)'/');

    static ReadOnlySpan<byte> PathOf(ReadOnlySpan<byte> uri)
    {
        var scheme = uri.IndexOf("://"u8);
        if (scheme >= 0)
        {
            uri = uri[(scheme + 3)..];
            var slash = uri.IndexOf((byte)'/');
            uri = slash < 0 ? [] : uri[slash..];
        }
        var end = uri.IndexOfAny((byte)'?', (byte)'#');
        return end < 0 ? uri : uri[..end];
    }

    /// <summary>The name in "users('a@example.com')" or "getEmailActivityCounts(period='D7')"; what it is called with is dropped.</summary>
    static ReadOnlySpan<byte> CallOf(ReadOnlySpan<byte> part)
    {
        var open = part.IndexOf((byte)'(');
        return open > 0 && IsWord(part[..open]) ? part[..open] : [];
    }

    static bool IsCollection(ReadOnlySpan<byte> part)
    {
        foreach (var collection in Collections)
            if (Ascii.EqualsIgnoreCase(collection, part))
                return true;
        return false;
    }

    static bool IsFunction(ReadOnlySpan<byte> part) =>
        part[0] == '$'
        || part.SequenceEqual("delta"u8)
        || part.StartsWith("microsoft.graph."u8)
        || part.StartsWith("getBy"u8);

    /// <summary>A word of the API: letters, with a version or a namespace at most. Anything with digits or marks is an id.</summary>
    static bool IsWord(ReadOnlySpan<byte> part)
    {
        if (part.SequenceEqual("v1.0"u8) || part.StartsWith("oauth2"u8))
            return true;
        if (part.Length > WordBytesMax)
            return false;
        // A resource in its second form: "alerts_v2".
        if (part.Length > 3 && part[^3..^1].SequenceEqual("_v"u8) && char.IsAsciiDigit((char)part[^1]))
            part = part[..^3];
        foreach (var b in part)
            if (!char.IsAsciiLetter((char)b) && b is not ((byte)'$' or (byte)'.' or (byte)'_'))
                return false;
        return true;
    }

    static bool Append(Span<byte> shape, ref int length, ReadOnlySpan<byte> part)
    {
        if (length + part.Length > shape.Length)
            return false;
        part.CopyTo(shape[length..]);
        length += part.Length;
        return true;
    }
}
