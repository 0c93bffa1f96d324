namespace Firebreak.Telemetry;

/// <summary>What a person handed over, opened up and put in order.</summary>
/// <param name="Segments">Logs to read, sorted by path (ordinal); a segment's <see cref="LogSegment.File"/> is its position.</param>
/// <param name="Manifests">Statements about exports, found beside them.</param>
/// <param name="Problems">Files that are no logs, stand twice, or cannot be opened.</param>
/// <param name="Digests">One per input file, sorted by path.</param>
public sealed record Inventory(
    IReadOnlyList<LogSegment> Segments,
    IReadOnlyList<Manifest> Manifests,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<InputDigest> Digests
);

/// <summary>One stream of records: a plain file, an unpacked file, or a member of an archive.</summary>
/// <param name="File">Its position in <see cref="Inventory.Segments"/>, as <see cref="Place.File"/> carries it.</param>
/// <param name="Path">As given on the command line; the member of an archive follows after "!".</param>
/// <param name="Format">How its records stand in it.</param>
/// <param name="Bytes">Size as stored; what expands from it may be more.</param>
public sealed record LogSegment(int File, string Path, LogFormat Format, long Bytes)
{
    /// <summary>Opens the expanded UTF-8 stream from its start; places count bytes of this stream. Never throws for bad content:
    /// reading does (<see cref="InvalidDataException"/>, <see cref="EndOfStreamException"/>).</summary>
    internal Func<Stream> Open { get; init; } = () => Stream.Null;
}

/// <summary>How records stand in a stream.</summary>
public enum LogFormat : byte
{
    /// <summary>JSON values one after another, in an array or in pages: one shape flows into the other.</summary>
    Json = 1,

    /// <summary>Comma-separated rows under a header (RFC 4180).</summary>
    Csv = 2,
}
