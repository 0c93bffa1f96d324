namespace Firebreak.Simulation;

/// <summary>An estate, its logs, the disclosure, and the truth about what happened.</summary>
/// <param name="Files">Everything to write, paths relative with forward slashes: "estate/…", "logs/…", "disclosure.txt", "truth.json".
/// Written in this order the days of the logs are made once each.</param>
public sealed record SimulatedRun(IReadOnlyList<SimulatedFile> Files, Truth Truth);

/// <summary>A file that is made while it is written.</summary>
/// <param name="Write">Writes the whole content; may be called more than once, not from several threads at a time.</param>
public sealed record SimulatedFile(string Path, Action<Stream> Write)
{
    /// <summary>The content in memory, for small runs and tests.</summary>
    public byte[] ToArray()
    {
        using var buffer = new MemoryStream();
        Write(buffer);
        return buffer.ToArray();
    }
}
