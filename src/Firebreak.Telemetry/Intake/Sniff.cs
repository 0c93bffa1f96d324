using System.Text;

namespace Firebreak.Telemetry;

/// <summary>What the first bytes of a file say it is.</summary>
enum ContentKind
{
    Empty,
    Gzip,
    Zstandard,
    Zip,
    Utf16LittleEndian,
    Utf16BigEndian,
    Tar,
    Json,
    Csv,
    Text,
    Binary,
}

/// <summary>Tells content by its bytes; names are not asked, they are wrong too often.</summary>
static class Sniff
{
    const int TarMagicAt = 257; // POSIX ustar header

    public static ContentKind Kind(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            return ContentKind.Empty;
        if (Packed(head) is { } packed)
            return packed;
        var text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        var first = text.TrimStart(" \t\r\n"u8);
        if (first.IsEmpty)
            return text.Contains((byte)0) ? ContentKind.Binary : ContentKind.Empty;
        if (IsBinary(text))
            return ContentKind.Binary;
        if (first[0] is (byte)'{' or (byte)'[')
            return ContentKind.Json;
        return LooksLikeCsv(first) ? ContentKind.Csv : ContentKind.Text;
    }

    static ContentKind? Packed(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0x1f, 0x8b, ..] => ContentKind.Gzip,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => ContentKind.Zstandard,
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => ContentKind.Zip,
            [0xff, 0xfe, ..] or [(byte)'{' or (byte)'[', 0, ..] => ContentKind.Utf16LittleEndian,
            [0xfe, 0xff, ..] or [0, (byte)'{' or (byte)'[', ..] => ContentKind.Utf16BigEndian,
            _ when head.Length > TarMagicAt + 5 && head[TarMagicAt..].StartsWith("ustar"u8) => ContentKind.Tar,
            _ => null,
        };

    static bool IsBinary(ReadOnlySpan<byte> text)
    {
        var odd = 0;
        foreach (var b in text)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x1b))
                odd++;
        return odd * 50 > text.Length;
    }

    /// <summary>A header: at least two names on the first line, none of them longer than a name is.</summary>
    static bool LooksLikeCsv(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd((byte)'\r');
        if (!line.Contains((byte)','))
            return line.Trim((byte)'"').SequenceEqual("_raw"u8);
        foreach (var range in line.Split((byte)','))
        {
            var name = line[range].Trim(" \""u8);
            if (name.Length > 120 || name.IndexOfAny("{}=:;"u8) >= 0)
                return false;
        }
        return Encoding.UTF8.GetCharCount(line) > 3;
    }
}
