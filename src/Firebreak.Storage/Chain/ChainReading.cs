namespace Firebreak.Storage;

/// <summary>A chain as it was found: the acts that can be believed on their own, and everything that breaks it.</summary>
sealed class ChainReading
{
    readonly List<ChainLine?> lines = [];
    readonly List<ChainFault> faults = [];

    /// <summary>By position; null where the line cannot be believed.</summary>
    public IReadOnlyList<ChainLine?> Lines => lines;
    public IReadOnlyList<ChainFault> Faults => faults;

    /// <summary>The bytes after the last line feed: a line cut off.</summary>
    public byte[] Torn { get; private set; } = [];

    /// <param name="place">Name of the file or the database, in front of the line's number.</param>
    public static ChainReading Of(ReadOnlySpan<byte> chain, string caseId, string place)
    {
        var reading = new ChainReading();
        while (chain.IndexOf((byte)'\n') is var end and >= 0)
        {
            reading.Take(chain[..end], caseId, place);
            chain = chain[(end + 1)..];
        }
        reading.Torn = chain.ToArray();
        return reading;
    }

    void Take(ReadOnlySpan<byte> utf8, string caseId, string place)
    {
        var at = $"{place}:{lines.Count + 1}";
        if (!ChainLine.TryRead(utf8, out var line, out var reason) || line is null)
        {
            faults.Add(new ChainFault(at, $"this act was changed: {reason}"));
            lines.Add(null);
            return;
        }
        if (line.CaseId != caseId)
            faults.Add(new ChainFault(at, $"this act belongs to case {line.CaseId}"));
        else if (line.Number != lines.Count + 1)
            faults.Add(
                new ChainFault(
                    at,
                    $"act {line.Number} stands where act {lines.Count + 1} belongs: acts were removed, inserted or moved"
                )
            );
        else if (
            lines is []
                ? line.Previous != ChainHead.Nothing.Hash
                : lines[^1] is { } before && before.Hash != line.Previous
        )
            faults.Add(new ChainFault(at, "this act does not follow the one before it: one of them was replaced"));
        lines.Add(line);
    }
}
