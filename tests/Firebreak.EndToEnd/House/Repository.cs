using System.Diagnostics;
using System.Text;

namespace Firebreak.EndToEnd;

/// <summary>The repository these tests were built from, as git sees it: tracked files, and new ones that are not ignored.</summary>
static class Repository
{
    static readonly Lazy<string> LazyRoot = new(FindRoot);
    static readonly Lazy<TrackedFile[]> LazyFiles = new(ReadFiles);

    public static string Root => LazyRoot.Value;

    public static IReadOnlyList<TrackedFile> Files => LazyFiles.Value;

    /// <summary>The complaints of one rule over every file that is text.</summary>
    public static Complaint[] Judge(Func<TrackedFile, IEnumerable<Complaint>> rule) =>
        [.. Files.Where(file => !file.IsBinary).SelectMany(rule)];

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Firebreak.slnx")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new DirectoryNotFoundException("no Firebreak.slnx above the tests");
    }

    static TrackedFile[] ReadFiles() =>
        [
            .. ListPaths()
                .Distinct()
                .Order(StringComparer.Ordinal)
                // A file deleted but not yet committed is still listed.
                .Where(path => File.Exists(Path.Combine(Root, path)))
                .Select(path => new TrackedFile(path, Decode(File.ReadAllBytes(Path.Combine(Root, path))))),
        ];

    // Not File.ReadAllText: it would swallow the byte order mark that a rule looks for.
    static string Decode(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    static string[] ListPaths()
    {
        // A clone made by another user is still ours to read.
        string[] arguments = ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        var listing = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, "git could not list the repository");
        return listing.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }
}
