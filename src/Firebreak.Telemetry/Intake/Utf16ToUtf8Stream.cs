using System.Text;

namespace Firebreak.Telemetry;

/// <summary>UTF-16 text as UTF-8 bytes. Lone surrogates become U+FFFD, as everywhere in Unicode; nothing is refused.</summary>
sealed class Utf16ToUtf8Stream(Stream inner, bool bigEndian) : ReadOnlyStream
{
    const int ChunkBytes = 8 << 10;

    readonly Decoder decoder = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetDecoder();
    readonly Encoder encoder = Encoding.UTF8.GetEncoder();
    readonly byte[] raw = new byte[ChunkBytes];
    readonly char[] chars = new char[ChunkBytes];
    readonly byte[] utf8 = new byte[ChunkBytes * 3];
    int start;
    int end;
    bool ended;

    public override int Read(Span<byte> buffer)
    {
        while (start == end && !ended)
            Refill();
        var count = Math.Min(buffer.Length, end - start);
        utf8.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }

    void Refill()
    {
        var read = inner.Read(raw, 0, raw.Length);
        ended = read == 0;
        var decoded = decoder.GetChars(raw.AsSpan(0, read), chars, flush: ended);
        start = 0;
        end = encoder.GetBytes(chars.AsSpan(0, decoded), utf8, flush: ended);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
