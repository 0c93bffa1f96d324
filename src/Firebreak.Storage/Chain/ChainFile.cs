using System.Text;

namespace Firebreak.Storage;

/// <summary>The chain of a case as a file of its own (<c>chains/CASE.ndjson</c>), beside the database that commits it: what a person
/// hands over, and the second witness of what was done. Lines are only ever appended.</summary>
static class ChainFile
{
    /// <summary>A chain grows by some hundred bytes an act; a larger file is not one.</summary>
    public const long BytesMax = 1L << 28;

    public static string PathOf(string workspace, string caseId) =>
        Path.Combine(FolderOf(workspace), caseId + ".ndjson");

    public static string FolderOf(string workspace) => Path.Combine(workspace, "chains");

    /// <summary>Writes what is missing at the end and flushes it to the disk. What stands there must be the lines known to be on the
    /// disk, and may be any beginning of the rest: that is how a crash leaves it. Anything else is somebody's doing: it stays as it
    /// is, for <c>verify</c> to name.</summary>
    /// <param name="copied">How many lines are known to be on the disk.</param>
    /// <returns>False when the file is not a beginning of this chain.</returns>
    public static bool Complete(string workspace, string caseId, IReadOnlyList<string> lines, long copied)
    {
        Directory.CreateDirectory(FolderOf(workspace));
        using var file = new FileStream(
            PathOf(workspace, caseId),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.Read
        );
        var whole = BytesOf(lines);
        if (!IsBeginning(file, whole, BytesOf(lines.Take((int)copied)).Length, out var sound))
            return false;
        // Zeros after the end are blocks that a power cut left unwritten.
        file.SetLength(sound);
        file.Position = sound;
        file.Write(whole.AsSpan(sound));
        file.Flush(flushToDisk: true);
        return true;
    }

    static bool IsBeginning(FileStream file, byte[] whole, int known, out int sound)
    {
        sound = 0;
        if (file.Length < known || file.Length > BytesMax)
            return false;
        var found = new byte[file.Length];
        file.ReadExactly(found);
        sound = found.AsSpan().CommonPrefixLength(whole);
        return sound >= known && found.AsSpan(sound).IndexOfAnyExcept((byte)0) < 0;
    }

    public static byte[] BytesOf(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
