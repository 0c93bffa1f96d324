namespace Firebreak.Telemetry;

/// <summary>What stands at one place of a stream.</summary>
/// <param name="Reason">Why it is no readable record; null when it is one.</param>
readonly record struct Frame(long Offset, long Length, long Record, UnreadableReason? Reason)
{
    public bool IsRecord => Reason is null;

    public Place In(int file) => new(file, Offset, (int)Math.Min(Length, int.MaxValue), Record);
}

/// <summary>Frames of one stream in order; the record of the frame at hand is in the walker's fields.</summary>
interface IFrames
{
    /// <summary>False at the end of the stream.</summary>
    bool TryNext(out Frame frame);

    /// <summary>The stream ended inside a record or an array: an unknown number of records is missing.</summary>
    bool CutShort { get; }

    /// <summary>Whether times without a zone are UTC; null when only the record can tell.</summary>
    bool? FixesUtc { get; }
}
