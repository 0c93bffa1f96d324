namespace Firebreak.Telemetry;

/// <summary>Reads a record's bytes again for printing.</summary>
public static class RawRecord
{
    /// <summary>The record's bytes as they stand in the expanded stream; false when the file no longer reaches that far.
    /// An archive is expanded again up to the place, so this is for the few records that a person looks at.</summary>
    public static bool TryRead(LogSegment segment, Place place, out byte[] record)
    {
        record = [];
        if (place.Offset < 0 || place.Length is <= 0 or > TelemetryLimits.RecordBytesMax)
            return false;
        try
        {
            using var stream = segment.Open();
            if (!TrySkip(stream, place.Offset))
                return false;
            var bytes = new byte[place.Length];
            if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
                return false;
            record = bytes;
            return true;
        }
        catch (Exception fault) when (Unpacking.IsBadContent(fault))
        {
            return false;
        }
    }

    static bool TrySkip(Stream stream, long count)
    {
        var scrap = new byte[64 << 10];
        while (count > 0)
        {
            var read = stream.Read(scrap, 0, (int)Math.Min(scrap.Length, count));
            if (read == 0)
                return false;
            count -= read;
        }
        return true;
    }
}
