using System.Security.Cryptography;

namespace Firebreak.Telemetry;

/// <summary>Opens up what a person handed over: archives into members, manifests apart, duplicates recognised.</summary>
public static class LogInventory
{
    /// <summary>Reads every file once to hash it, and the head of each part to tell what it is. The answer does not depend on the order of <paramref name="files"/>.</summary>
    public static Inventory Take(IReadOnlyList<InputFile> files, CancellationToken ct)
    {
        var sorting = new Sorting();
        var kept = new Dictionary<string, string>();
        var digests = new List<InputDigest>();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            ct.ThrowIfCancellationRequested();
            if (Digest(file, sorting.Problems, ct) is not { } digest)
                continue;
            digests.Add(digest);
            if (digest.Bytes > 0 && !kept.TryAdd(digest.Sha256, file.Path))
                sorting.SetAside(file.Path, kept[digest.Sha256]);
            else
                sorting.Examine(new Part(file.Path, digest.Bytes, file.Open, Depth: 0));
        }
        return sorting.Finish(digests);
    }

    static InputDigest? Digest(InputFile file, List<Problem> problems, CancellationToken ct)
    {
        try
        {
            using var stream = file.Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[128 << 10];
            var bytes = 0L;
            while (stream.Read(buffer, 0, buffer.Length) is var read and > 0)
            {
                ct.ThrowIfCancellationRequested();
                hash.AppendData(buffer, 0, read);
                bytes += read;
            }
            return new InputDigest(file.Path, Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                new(file.Path, 0, $"cannot be read ({fault.Message})", "make the file readable and run again")
            );
            return null;
        }
    }
}

/// <summary>A file, or a part of an archive, whose kind is not told yet.</summary>
/// <param name="Open">Its stored bytes, from the start.</param>
/// <param name="Depth">How many archives it lies in.</param>
sealed record Part(string Path, long Bytes, Func<Stream> Open, int Depth)
{
    public string Name => Path[(Path.LastIndexOfAny(['/', '!']) + 1)..];
}
