using System.Buffers;

namespace Firebreak.Telemetry;

/// <summary>A stream seen through a window that slides and, for a long record, grows. Faults of the stream end it and are kept for the report.</summary>
sealed class ByteWindow(Stream stream) : IDisposable
{
    byte[] buffer = ArrayPool<byte>.Shared.Rent(TelemetryLimits.WindowBytes);
    int start;
    int end;

    /// <summary>Bytes at hand, not yet passed.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(start, end - start);

    /// <summary>Position of the first byte at hand in the expanded stream.</summary>
    public long Offset { get; private set; }

    /// <summary>1-based line of the first byte at hand.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Nothing follows what is at hand.</summary>
    public bool Ended { get; private set; }

    /// <summary>Why the stream ended before its time; null when it ended well.</summary>
    public string? Fault { get; private set; }

    /// <summary>No longer record can be held.</summary>
    public bool Full => end - start >= TelemetryLimits.RecordBytesMax;

    /// <summary>Brings in more bytes behind those at hand; false when there are none.</summary>
    public bool Fill()
    {
        if (Ended)
            return false;
        MakeRoom();
        var before = end;
        // Unpacking streams answer in small pieces; a window filled by half spares walking cut records twice.
        do
        {
            var read = ReadSome();
            end += read;
            Ended = read == 0;
        } while (!Ended && end < buffer.Length / 2);
        return end > before;
    }

    int ReadSome()
    {
        try
        {
            return stream.Read(buffer, end, buffer.Length - end);
        }
        catch (Exception fault) when (Unpacking.IsBadContent(fault))
        {
            Fault = fault.Message;
            return 0;
        }
    }

    void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end < buffer.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    /// <summary>Passes over bytes at hand.</summary>
    public void Advance(int count)
    {
        Line += buffer.AsSpan(start, count).Count((byte)'\n');
        Offset += count;
        start += count;
    }

    /// <summary>The byte at hand <paramref name="ahead"/> places on, brought in if need be; −1 at the end.</summary>
    public int Peek(int ahead = 0)
    {
        while (end - start <= ahead)
            if (!Fill())
                return -1;
        return buffer[start + ahead];
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        stream.Dispose();
    }
}
