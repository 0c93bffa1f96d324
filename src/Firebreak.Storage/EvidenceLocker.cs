using System.Security.Cryptography;

namespace Firebreak.Storage;

/// <summary>Files kept under the SHA-256 of their bytes (<c>evidence/ab/abcd…</c>). A file is whole or not there: it is written beside,
/// flushed to the disk and renamed. Writing the same bytes twice keeps one copy.</summary>
public sealed class EvidenceLocker(string workspace)
{
    readonly string root = Path.Combine(workspace, "evidence");

    public EvidenceItem Keep(string name, byte[] content)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var path = PathOf(sha256);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? root);
            var beside = path + ".part";
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
        return Convert.ToHexStringLower(SHA256.HashData(content)) == sha256 ? content : null;
    }

    string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256);
}
