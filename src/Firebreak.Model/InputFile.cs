namespace Firebreak.Model;

/// <summary>A file that a person handed over, opened only when it is read. Rooms read streams; paths are the program's business.</summary>
/// <param name="Path">As given on the command line, with forward slashes: the name that reports and JSON show.</param>
/// <param name="Bytes">Length on disk.</param>
/// <param name="Open">Opens the bytes for reading from the start; may be called more than once.</param>
public sealed record InputFile(string Path, long Bytes, Func<Stream> Open)
{
    /// <summary>A file held in memory, for tests and for parts of archives.</summary>
    public static InputFile Of(string path, byte[] content) =>
        new(path, content.Length, () => new MemoryStream(content, writable: false));

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>All bytes of a document. Logs are streamed instead.</summary>
    public byte[] ReadAll(long bytesMax)
    {
        if (Bytes > bytesMax)
            throw new UserError(
                $"{Path} has {Bytes:N0} bytes, more than {bytesMax:N0}",
                "hand over the document alone"
            );
        using var stream = Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
