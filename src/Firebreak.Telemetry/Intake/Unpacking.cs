using System.IO.Compression;
using ZstdSharp;

namespace Firebreak.Telemetry;

/// <summary>Peels compression and encoding off a stream until text is left.</summary>
static class Unpacking
{
    // A log packed twice happens (rotated, then collected); more than that does not.
    const int LayersMax = 3;

    /// <summary>The expanded UTF-8 stream behind a file. Places count bytes of it, a byte-order mark included.</summary>
    public static Stream Expand(Stream raw, long packedBytes)
    {
        var stream = raw;
        for (var layer = 0; layer < LayersMax; layer++)
        {
            var headed = Headed.Of(stream, TelemetryLimits.SniffBytes);
            switch (Sniff.Kind(headed.Head))
            {
                case ContentKind.Gzip:
                    stream = new ExpansionGuard(new GZipStream(headed, CompressionMode.Decompress), packedBytes);
                    break;
                case ContentKind.Zstandard:
                    stream = new ExpansionGuard(new DecompressionStream(headed, leaveOpen: false), packedBytes);
                    break;
                case ContentKind.Utf16LittleEndian:
                    return new Utf16ToUtf8Stream(headed, bigEndian: false);
                case ContentKind.Utf16BigEndian:
                    return new Utf16ToUtf8Stream(headed, bigEndian: true);
                default:
                    return headed;
            }
        }
        return stream;
    }

    /// <summary>The first bytes of a stream, as many as there are up to <paramref name="count"/>.</summary>
    public static byte[] Head(Stream stream, int count)
    {
        var head = new byte[count];
        var read = 0;
        try
        {
            while (read < count && stream.Read(head, read, count - read) is var more and > 0)
                read += more;
        }
        catch (Exception fault) when (IsBadContent(fault))
        {
            // What came before the fault still tells what the file is; the reader meets the fault again and reports it.
        }
        return head[..read];
    }

    /// <summary>Faults that speak of the bytes read, not of this program.</summary>
    public static bool IsBadContent(Exception fault) => fault is IOException or InvalidDataException or ZstdException;

    /// <summary>A stream whose head was looked at and is given out again first.</summary>
    sealed class Headed(byte[] head, Stream rest) : ReadOnlyStream
    {
        int given;

        public ReadOnlySpan<byte> Head => head;

        public static Headed Of(Stream stream, int count) => new(Unpacking.Head(stream, count), stream);

        public override int Read(Span<byte> buffer)
        {
            if (given == head.Length)
                return rest.Read(buffer);
            var count = Math.Min(buffer.Length, head.Length - given);
            head.AsSpan(given, count).CopyTo(buffer);
            given += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                rest.Dispose();
            base.Dispose(disposing);
        }
    }
}
