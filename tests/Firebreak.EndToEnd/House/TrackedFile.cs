namespace Firebreak.EndToEnd;

/// <summary>A file of the repository: its path from the root with forward slashes, and its text.</summary>
sealed record TrackedFile(string Path, string Text)
{
    static readonly HashSet<string> WrittenExtensions =
    [
        .. (string[])[".cs", ".md", ".css", ".js", ".razor", ".sh", ".csproj", ".props", ".targets", ".slnx"],
    ];

    readonly Lazy<CSharpText> _csharp = new(() => CSharpText.Of(Text));

    public CSharpText CSharp => _csharp.Value;

    public string[] Lines => Text.Split('\n');

    /// <summary>Lines as an editor counts them: a final line end does not open another line.</summary>
    public int LineCount => Text.Count('\n') + (Text.Length > 0 && !Text.EndsWith('\n') ? 1 : 0);

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Stem => Name.Split('.')[0];

    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    public bool IsCSharp => Path.EndsWith(".cs");

    public bool IsBinary => Text.Contains('\0');

    public bool IsLock => Name == "packages.lock.json";

    /// <summary>Samples, cases and goldens: they hold other people's bytes, or what the program answered, and keep their own form.</summary>
    public bool IsData =>
        Path.StartsWith("testdata/") || Path.StartsWith("rules/") || (Path.StartsWith("tests/") && !IsWritten);

    /// <summary>Read and edited by people, so held to a length that a person can read.</summary>
    public bool IsWritten =>
        !Path.StartsWith("testdata/")
        && (
            (
                Name.Contains('.')
                && WrittenExtensions.Contains(System.IO.Path.GetExtension(Name))
                && !IsMarkdownUnderTests
            ) || IsScript
        );

    bool IsScript => Text.StartsWith("#!");

    bool IsMarkdownUnderTests => Path.StartsWith("tests/") && Path.EndsWith(".md");

    /// <summary>The room a source file belongs to, or null outside <c>src/</c>.</summary>
    public string? Room => Path.Split('/') is ["src", var room, _, ..] ? room : null;

    public Complaint At(int line, string sentence) => new(Path, line, sentence);

    public Complaint Whole(string sentence) => new(Path, 0, sentence);
}
