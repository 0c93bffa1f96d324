namespace Firebreak;

/// <summary>Turns paths of the command line into files that rooms can open. The one place where folders are walked.</summary>
static class InputFiles
{
    const int FilesMax = 1_000_000;

    static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        // A link may lead out of the folder or round in a circle.
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>Every file at or under the paths, sorted by name, so that the order of the disk never shows in an answer.</summary>
    public static IReadOnlyList<InputFile> Under(IEnumerable<string> paths)
    {
        var files = paths
            .SelectMany(Expand)
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();
        return files.Length <= FilesMax
            ? files
            : throw new UserError(
                $"{files.Length:N0} files are more than {FilesMax:N0}",
                "hand over fewer folders at a time"
            );
    }

    static IEnumerable<InputFile> Expand(string path)
    {
        if (File.Exists(path))
            return [Of(path)];
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(path, "*", Walk).Select(Of);
        // An option that a verb does not have reaches its list of paths.
        throw path.StartsWith("--", StringComparison.Ordinal)
            ? new UserError($"there is no option '{path}' here", "list the options with --help")
            : new UserError($"there is no file or folder '{path}'", "check the path");
    }

    public static InputFile Of(string path) =>
        new(
            path.Replace('\\', '/'),
            new FileInfo(path).Length,
            () =>
                new FileStream(
                    path,
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.ReadWrite | FileShare.Delete,
                    bufferSize: 1 << 16
                )
        );
}
