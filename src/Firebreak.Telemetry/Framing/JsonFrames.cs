using System.Buffers;

namespace Firebreak.Telemetry;

/// <summary>Records of a JSON stream: one a line, pretty-printed, concatenated, in one array of any size, or in pages
/// (<c>{"value":[…]}</c>, <c>{"records":[…]}</c>, <c>{"hits":{"hits":[…]}}</c>). The shapes may follow each other.</summary>
sealed class JsonFrames(ByteWindow window, RecordWalker walker) : IFrames
{
    // Blanks, commas, the record separator of RFC 7464 and a byte-order mark.
    static readonly SearchValues<byte> Between = SearchValues.Create(" \t\r\n,\x1e\uFEFF"u8);

    // Per open array: whether an object stands around it that must be closed too.
    readonly Stack<bool> arrays = [];
    long element;

    public bool CutShort { get; private set; }

    public bool? FixesUtc => null;

    public bool TryNext(out Frame frame)
    {
        frame = default;
        while (true)
        {
            switch (SkipToValue())
            {
                case -1:
                    CutShort |= arrays.Count > 0 || window.Fault is not null;
                    return false;
                case ']' when arrays.Count > 0:
                    CloseArray();
                    break;
                case '[' when arrays.Count < TelemetryLimits.ContainerDepthMax:
                    window.Advance(1);
                    arrays.Push(false);
                    break;
                case '{':
                    if (TryRecord(out frame))
                        return true;
                    break;
                default:
                    frame = Garbage();
                    return true;
            }
        }
    }

    /// <summary>Passes blanks, commas and the marks that some writers put between values; answers the byte found, −1 at the end.</summary>
    int SkipToValue()
    {
        while (true)
        {
            var bytes = window.Bytes;
            var at = bytes.IndexOfAnyExcept(Between);
            window.Advance(at < 0 ? bytes.Length : at);
            if (at >= 0)
                return window.Peek();
            if (!window.Fill())
                return -1;
        }
    }

    long NextRecordNumber() => arrays.Count > 0 ? element + 1 : window.Line;

    bool TryRecord(out Frame frame)
    {
        var (offset, number) = (window.Offset, NextRecordNumber());
        while (true)
        {
            var end = walker.Walk(
                window.Bytes,
                pages: arrays.Count < TelemetryLimits.ContainerDepthMax,
                out var length
            );
            if (end == WalkEnd.Page)
            {
                window.Advance(length);
                arrays.Push(true);
                frame = default;
                return false;
            }
            if (end == WalkEnd.Complete)
                frame = Pass(offset, length, number);
            else if (end == WalkEnd.Malformed)
                frame = Skip(offset, number, UnreadableReason.Malformed);
            else if (window.Full)
                frame = Skip(offset, number, UnreadableReason.TooLong);
            else if (!window.Fill())
                frame = Skip(offset, number, UnreadableReason.CutOff);
            else
                continue;
            return true;
        }
    }

    Frame Pass(long offset, int length, long number)
    {
        window.Advance(length);
        element++;
        return new Frame(offset, length, number, null);
    }

    /// <summary>Gets past a record that cannot be read, to where the next may begin.</summary>
    Frame Skip(long offset, long number, UnreadableReason reason)
    {
        var scan = default(JsonScan);
        if (PassOver(ref scan) == ScanEnd.Open)
            CutShort = true;
        element++;
        return new Frame(offset, window.Offset - offset, number, reason);
    }

    ScanEnd PassOver(ref JsonScan scan)
    {
        while (true)
        {
            window.Advance(scan.Scan(window.Bytes, out var end));
            if (end != ScanEnd.Open || !window.Fill())
                return end;
        }
    }

    void CloseArray()
    {
        window.Advance(1);
        if (!arrays.Pop())
            return;
        var scan = JsonScan.Within();
        if (PassOver(ref scan) == ScanEnd.Open)
            CutShort = true;
    }

    /// <summary>Something that is no object where a record should be: up to the line's end, in an array up to the next comma.</summary>
    Frame Garbage()
    {
        var (offset, number) = (window.Offset, NextRecordNumber());
        var stops = arrays.Count > 0 ? ",]\n"u8 : "\n"u8;
        while (true)
        {
            var bytes = window.Bytes;
            var at = bytes.IndexOfAny(stops);
            window.Advance(at < 0 ? bytes.Length : at);
            if (at >= 0 || !window.Fill())
                break;
        }
        // A bracket that closes nothing stands where it is met; it must be passed for the stream to go on.
        if (window.Offset == offset && window.Bytes.Length > 0)
            window.Advance(1);
        element++;
        return new Frame(offset, window.Offset - offset, number, UnreadableReason.NoObject);
    }
}
