using System.IO.Compression;
using System.Text;

namespace Firebreak.Trust;

/// <summary>Opens a file as UTF-8 bytes: gzip is told by its magic, UTF-16 by its mark or its zero bytes, as PowerShell's
/// <c>&gt;</c> and Excel write it. A byte order mark is dropped.</summary>
static class PlainText
{
    const int HeaderBytesMax = 8 << 10;

    public static Stream Open(InputFile file)
    {
        var open = file.Open;
        if (Peek(open) is [0x1f, 0x8b, ..])
            open = () => new GZipStream(file.Open(), CompressionMode.Decompress);

        var start = Peek(open);
        return start switch
        {
            [0xef, 0xbb, 0xbf, ..] => Skip(open(), 3),
            [0xff, 0xfe, ..] => FromUtf16(Skip(open(), 2), Encoding.Unicode),
            [0xfe, 0xff, ..] => FromUtf16(Skip(open(), 2), Encoding.BigEndianUnicode),
            [not 0, 0, ..] => FromUtf16(open(), Encoding.Unicode),
            [0, not 0, ..] => FromUtf16(open(), Encoding.BigEndianUnicode),
            _ => open(),
        };
    }

    /// <summary>The file begins with a line of several names, and with no bracket: a table rather than JSON.</summary>
    public static bool LooksLikeTable(InputFile file)
    {
        using var stream = Open(file);
        var head = new byte[HeaderBytesMax];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = head.AsSpan(0, length).TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] is (byte)'{' or (byte)'[')
            return false;
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        return (end < 0 ? text : text[..end]).IndexOfAny((byte)',', (byte)'\t') > 0;
    }

    static byte[] Peek(Func<Stream> open)
    {
        using var stream = open();
        var start = new byte[4];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    static Stream Skip(Stream stream, int bytes)
    {
        stream.ReadExactly(new byte[bytes]);
        return stream;
    }

    static Stream FromUtf16(Stream stream, Encoding encoding) =>
        Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
}
