using System.IO.Enumeration;

namespace Firebreak.Trust;

/// <summary>What manifests state of exports beside them: which files, and how many rows the tool counted. Fewer rows read than
/// stated is a hole in the map, which the files themselves need not show.</summary>
sealed class StatedExports
{
    sealed record Stated(string Manifest, IReadOnlyList<string> Patterns, long Rows);

    readonly List<Stated> stated = [];

    /// <param name="manifest">Path of the manifest; the patterns (* and ?) are relative to its folder.</param>
    public void Add(string manifest, IReadOnlyList<string> patterns, long rows) =>
        stated.Add(new(manifest, patterns, rows));

    public IEnumerable<Problem> Short(IReadOnlyDictionary<string, long> recordsByFile)
    {
        foreach (var (manifest, patterns, rows) in stated)
        {
            var folder = manifest[..(manifest.LastIndexOf('/') + 1)];
            var read = recordsByFile
                .Where(file => patterns.Any(p => Matches(p, folder, file.Key)))
                .Sum(file => file.Value);
            if (read < rows)
                yield return new(
                    manifest,
                    0,
                    $"{TrustLimits.Quoted(string.Join(", ", patterns))} should hold {rows} records by the manifest, and {read} were read",
                    "put every file of the export into the folder",
                    rows - read
                );
        }
    }

    static bool Matches(string pattern, string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && FileSystemName.MatchesSimpleExpression(pattern, path.AsSpan(folder.Length), ignoreCase: false);
}
