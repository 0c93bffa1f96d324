namespace Firebreak.Trust.Tests;

/// <summary>The case folders beside these tests: what a person hands over in <c>in/</c>, and the estate it gives.</summary>
static class Cases
{
    static readonly string Root = Path.Combine(Repository(), "tests", "Firebreak.Trust.Tests", "Cases");

    public static string PathOf(string name) => Path.Combine(Root, name);

    public static IReadOnlyList<InputFile> Files(string name)
    {
        var folder = Path.Combine(Root, name, "in");
        return
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path =>
                    InputFile.Of(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))
                )
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    public static Estate Estate(string name) => EstateReader.Read(Files(name), CancellationToken.None);

    /// <summary>Compares with the golden file, or writes it when the run was told so with GOLDEN=accept.</summary>
    public static void ShouldMatchGolden(string name, string actual)
    {
        var path = Path.Combine(Root, name);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "accept")
            File.WriteAllText(path, actual);
        File.Exists(path).ShouldBeTrue($"{name} is missing; look at the answer and accept it with GOLDEN=accept");
        actual.ShouldBe(File.ReadAllText(path));
    }

    static string Repository()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Firebreak.slnx")))
            at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException("no Firebreak.slnx above the tests");
    }
}
