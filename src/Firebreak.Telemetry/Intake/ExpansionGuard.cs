namespace Firebreak.Telemetry;

/// <summary>Stops an expansion that grows beyond reason, so that a small hostile file cannot keep a reader busy for ever.</summary>
sealed class ExpansionGuard(Stream expanded, long packedBytes) : ReadOnlyStream
{
    readonly long bytesMax = Math.Min(
        TelemetryLimits.ExpandedBytesMax,
        Math.Max(TelemetryLimits.ExpandedBytesFree, packedBytes * TelemetryLimits.ExpansionRatioMax)
    );
    long read;

    public override int Read(Span<byte> buffer)
    {
        var count = expanded.Read(buffer);
        read += count;
        return read <= bytesMax
            ? count
            : throw new InvalidDataException(
                $"{packedBytes} packed bytes expand to more than {bytesMax}; that is no log but a bomb"
            );
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            expanded.Dispose();
        base.Dispose(disposing);
    }
}
