using System.IO.Enumeration;

namespace Firebreak.Telemetry;

/// <summary>What somebody stated about exports lying beside the statement (docs/schemas/manifest.schema.json).</summary>
/// <param name="Path">Of the manifest itself; the files it names lie in the same folder or below.</param>
public sealed record Manifest(string Path, IReadOnlyList<ManifestExport> Exports)
{
    /// <summary>Files set aside as copies → the file kept, so that a copy does not pass for missing.</summary>
    internal IReadOnlyDictionary<string, string> SameAs { get; init; } = new Dictionary<string, string>();

    internal bool Names(string pattern, string segmentPath)
    {
        if (Matches(pattern, segmentPath))
            return true;
        return SameAs.Any(copy =>
            segmentPath.StartsWith(copy.Value, StringComparison.Ordinal) && Matches(pattern, copy.Key)
        );
    }

    bool Matches(string pattern, string segmentPath)
    {
        if (!segmentPath.StartsWith(Folder, StringComparison.Ordinal))
            return false;
        var path = segmentPath.AsSpan(Folder.Length);
        var member = path.LastIndexOf('!');
        return FileSystemName.MatchesSimpleExpression(pattern, path, ignoreCase: false)
            || (member > 0 && FileSystemName.MatchesSimpleExpression(pattern, path[..member], ignoreCase: false));
    }

    /// <summary>A segment's path as the manifest names it; the whole path when it lies elsewhere.</summary>
    internal string Relative(string segmentPath) =>
        segmentPath.StartsWith(Folder, StringComparison.Ordinal) ? segmentPath[Folder.Length..] : segmentPath;

    internal string Folder => Path[..(Path.LastIndexOfAny(['/', '!']) + 1)];
}

/// <summary>One export: which files it gave, what was asked of which tool, and how many rows the tool said it found.</summary>
/// <param name="Files">Names or patterns (* and ?) relative to the manifest's folder.</param>
/// <param name="Range">The time range that the query asked for.</param>
/// <param name="Rows">Rows as the tool counted them; null when it did not say.</param>
public sealed record ManifestExport(
    IReadOnlyList<string> Files,
    LogCategory Category,
    Period Range,
    long? Rows,
    string Query,
    string Tool
)
{
    /// <summary>The only principals that the query asked for; empty when it asked for the whole log. Such an export can show an abuse and
    /// accounts for no silence: what others did, and what is usual, is not in it.</summary>
    public IReadOnlyList<string> Principals { get; init; } = [];

    public bool IsOfSome => Principals.Count > 0;
}
