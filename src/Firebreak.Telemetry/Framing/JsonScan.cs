using System.Buffers;

namespace Firebreak.Telemetry;

enum ScanEnd
{
    /// <summary>More bytes are needed.</summary>
    Open,

    /// <summary>The value is closed.</summary>
    Closed,

    /// <summary>What follows cannot belong to the value: it was cut off.</summary>
    Broken,
}

/// <summary>Finds the end of a JSON value by its brackets alone, over any number of chunks, holding nothing.
/// Used to get past values too long or too broken to be read.</summary>
struct JsonScan
{
    static readonly SearchValues<byte> InText = SearchValues.Create("\"\\\n"u8);
    static readonly SearchValues<byte> Outside = SearchValues.Create("\"{}[]"u8);

    long depth;
    bool inText;
    bool escaped;
    byte before;
    byte last;

    /// <summary>A scan that begins within a value opened already.</summary>
    public static JsonScan Within() => new() { depth = 1, before = (byte)',' };

    /// <summary>Passes over a chunk; answers how many of its bytes belong to the value (all of them while it is open).</summary>
    public int Scan(ReadOnlySpan<byte> chunk, out ScanEnd end)
    {
        var at = 0;
        while (at < chunk.Length)
        {
            at += inText ? PassText(chunk[at..], out end) : PassStructure(chunk[at..], out end);
            last = at > 0 ? chunk[at - 1] : last;
            if (end != ScanEnd.Open)
                return at;
        }
        end = ScanEnd.Open;
        return at;
    }

    int PassText(ReadOnlySpan<byte> chunk, out ScanEnd end)
    {
        end = ScanEnd.Open;
        if (escaped)
        {
            escaped = false;
            return 1;
        }
        var at = chunk.IndexOfAny(InText);
        if (at < 0)
            return chunk.Length;
        switch (chunk[at])
        {
            case (byte)'"':
                inText = false;
                before = (byte)'"';
                break;
            case (byte)'\\':
                escaped = true;
                break;
            default:
                // A line end within text (RFC 8259 §7 forbids it): the writer was cut off here.
                end = ScanEnd.Broken;
                break;
        }
        return at + 1;
    }

    int PassStructure(ReadOnlySpan<byte> chunk, out ScanEnd end)
    {
        end = ScanEnd.Open;
        var at = chunk.IndexOfAny(Outside);
        Remember(at < 0 ? chunk : chunk[..at]);
        if (at < 0)
            return chunk.Length;
        switch (chunk[at])
        {
            case (byte)'"':
                inText = true;
                return at + 1;
            case (byte)'{'
                when before is not (0 or (byte)':' or (byte)',' or (byte)'[')
                    || (before != 0 && (at > 0 ? chunk[at - 1] : last) == '\n'):
                // An object can only follow these, and one at the very front of a line is the next record: the one before was never closed.
                end = ScanEnd.Broken;
                return at;
            case (byte)'{' or (byte)'[':
                depth++;
                break;
            default:
                depth--;
                break;
        }
        before = chunk[at];
        end = depth <= 0 ? ScanEnd.Closed : ScanEnd.Open;
        return at + 1;
    }

    void Remember(ReadOnlySpan<byte> between)
    {
        var text = between.TrimEnd(" \t\r\n"u8);
        if (text.Length > 0)
            before = text[^1];
    }
}
