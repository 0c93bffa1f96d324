using System.Security.Cryptography;

namespace Firebreak.Storage;

/// <summary>Files kept under the SHA-256 of their bytes (<c>evidence/ab/abcd…</c>). A file is whole or not there: it is written beside,
/// flushed to the disk and renamed. Writing the same bytes twice keeps one copy.</summary>
sealed class EvidenceLocker(string workspace)
{
    public const string PartSuffix = ".part";

    readonly string root = FolderOf(workspace);

    public static string FolderOf(string workspace) => Path.Combine(workspace, "evidence");

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public EvidenceItem Keep(string name, byte[] content)
    {
        var sha256 = HashOf(content);
        // A file of that name with other bytes was tampered with: it stays for verify to name, and is not written over.
        var path = PathOf(sha256);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? root);
            var beside = path + PartSuffix;
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        return new EvidenceItem(sha256, name, content.Length);
    }

    /// <summary>The bytes, checked against their name; null when they are missing or were changed.</summary>
    public byte[]? Read(string sha256)
    {
        var path = PathOf(sha256);
        if (!File.Exists(path))
            return null;
        var content = File.ReadAllBytes(path);
        return HashOf(content) == sha256 ? content : null;
    }

    public string PathOf(string sha256) => Path.Combine(root, NameOf(sha256));

    /// <summary>Where it lies within <c>evidence/</c>.</summary>
    public static string NameOf(string sha256) => Path.Combine(sha256[..2], sha256);
}
