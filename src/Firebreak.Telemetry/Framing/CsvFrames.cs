namespace Firebreak.Telemetry;

/// <summary>Rows of a CSV stream (RFC 4180, any line ends) as records: each column under its header's name.</summary>
sealed class CsvFrames(ByteWindow window, RecordWalker walker, FieldNode root) : IFrames
{
    Column[]? columns;

    readonly record struct Column(FieldNode? Node);

    public bool CutShort { get; private set; }

    public bool? FixesUtc { get; private set; }

    public bool TryNext(out Frame frame)
    {
        frame = default;
        while (true)
        {
            var (offset, line) = (window.Offset, window.Line);
            var end = FindRowEnd(out var length);
            if (end == RowEnd.None)
            {
                CutShort |= window.Fault is not null;
                return false;
            }
            var isHeader = columns is null && end == RowEnd.Found;
            var reason = Reason(end, window.Bytes[..length].TrimEnd("\r\n"u8));
            window.Advance(length);
            if (end == RowEnd.TooLong)
                SkipLine();
            CutShort |= end == RowEnd.InQuotes;
            // Blank rows are no records.
            if (isHeader || (reason is null && walker.Fields.IsEmpty))
                continue;
            frame = new Frame(offset, window.Offset - offset, line, reason);
            return true;
        }
    }

    UnreadableReason? Reason(RowEnd end, ReadOnlySpan<byte> row)
    {
        walker.Fields.Clear();
        return end switch
        {
            RowEnd.TooLong => UnreadableReason.TooLong,
            RowEnd.InQuotes => UnreadableReason.CutOff,
            _ when row.IsEmpty => null,
            _ when columns is null => ReadHeader(row),
            _ => ReadRow(row),
        };
    }

    enum RowEnd
    {
        None,
        Found,
        TooLong,
        InQuotes,
    }

    RowEnd FindRowEnd(out int length)
    {
        length = 0;
        var inQuotes = false;
        while (true)
        {
            var bytes = window.Bytes[length..];
            var at = inQuotes ? bytes.IndexOf((byte)'"') : bytes.IndexOfAny((byte)'"', (byte)'\n');
            length += at < 0 ? bytes.Length : at + 1;
            if (at >= 0 && bytes[at] == '\n')
                return RowEnd.Found;
            if (at >= 0)
                inQuotes = !inQuotes;
            else if (window.Full)
                return RowEnd.TooLong;
            else if (!window.Fill())
                return length == 0 ? RowEnd.None
                    : inQuotes ? RowEnd.InQuotes
                    : RowEnd.Found;
        }
    }

    void SkipLine()
    {
        while (true)
        {
            var at = window.Bytes.IndexOf((byte)'\n');
            window.Advance(at < 0 ? window.Bytes.Length : at + 1);
            if (at >= 0 || !window.Fill())
                return;
        }
    }

    UnreadableReason? ReadHeader(ReadOnlySpan<byte> row)
    {
        if (row.StartsWith("\uFEFF"u8))
            row = row[3..];
        var found = new List<Column>();
        while (found.Count < TelemetryLimits.CsvColumnsMax && TakeCell(ref row, out var start, out var length))
            found.Add(new Column(root.Spell(Name(walker.Fields.Text(start, length))).Node));
        columns = [.. found];
        return null;
    }

    /// <summary>A header may end in the zone of its times: "TimeGenerated [UTC]", "Date (UTC)", "TimeGenerated [Local Time]".</summary>
    ReadOnlySpan<byte> Name(ReadOnlySpan<byte> header)
    {
        var open = header.LastIndexOfAny((byte)'[', (byte)'(');
        if (open <= 0)
            return header;
        var zone = header[(open + 1)..].TrimEnd("])"u8);
        FixesUtc = FixesUtc is not false && zone.SequenceEqual("UTC"u8);
        return header[..open].TrimEnd((byte)' ');
    }

    UnreadableReason? ReadRow(ReadOnlySpan<byte> row)
    {
        var count = 0;
        while (TakeCell(ref row, out var start, out var length))
        {
            if (length > 0 && count < columns?.Length)
                walker.TakeText(columns[count].Node, start, length);
            count++;
        }
        return count == columns?.Length ? null : UnreadableReason.Malformed;
    }

    /// <summary>Takes the next cell off the row, its quotes undone, into the fields' text.</summary>
    bool TakeCell(ref ReadOnlySpan<byte> row, out int start, out int length)
    {
        start = 0;
        length = 0;
        if (row.IsEmpty && !pendingCell)
            return false;
        pendingCell = false;
        if (row.StartsWith("\""u8))
            TakeQuoted(ref row, out start, out length);
        else
        {
            var comma = row.IndexOf((byte)',');
            var cell = comma < 0 ? row : row[..comma];
            (start, length) = (walker.Fields.Store(cell), cell.Length);
            row = row[cell.Length..];
        }
        if (row.IsEmpty)
            return true;
        // Behind a closing quote only a comma may follow; what else stands there is dropped with the cell.
        var next = row.IndexOf((byte)',');
        row = next < 0 ? [] : row[(next + 1)..];
        pendingCell = next >= 0 && row.IsEmpty;
        return true;
    }

    // A row that ends in a comma has one more, empty cell.
    bool pendingCell;

    void TakeQuoted(ref ReadOnlySpan<byte> row, out int start, out int length)
    {
        var room = walker.Fields.Reserve(row.Length);
        length = 0;
        row = row[1..];
        while (true)
        {
            var quote = row.IndexOf((byte)'"');
            var part = quote < 0 ? row : row[..quote];
            part.CopyTo(room[length..]);
            length += part.Length;
            row = row[part.Length..];
            if (row.StartsWith("\"\""u8))
            {
                room[length++] = (byte)'"';
                row = row[2..];
                continue;
            }
            row = row.IsEmpty ? row : row[1..];
            start = walker.Fields.Commit(length);
            return;
        }
    }
}
