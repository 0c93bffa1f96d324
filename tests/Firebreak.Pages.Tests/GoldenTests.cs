using System.Text;

namespace Firebreak.Pages.Tests;

/// <summary>Whole pages against files beside this test, without the style sheet, so that a diff shows facts.
/// GOLDEN=accept writes them anew; PAGES=folder writes the whole pages there, to be looked at in a browser.</summary>
public sealed class GoldenTests
{
    const int PageBytesMax = 150_000;

    public static TheoryData<string> Names => [.. SamplePages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_what_it_was(string name)
    {
        var page = SamplePages.All[name]();
        var file = Path.Combine(Folder(), "Golden", name + ".html");
        var bare = WithoutStyle(page);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "accept")
            File.WriteAllText(file, bare);
        if (Environment.GetEnvironmentVariable("PAGES") is { } folder)
            File.WriteAllText(Path.Combine(folder, name + ".html"), page);

        bare.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_stays_light(string name) =>
        Encoding.UTF8.GetByteCount(SamplePages.All[name]()).ShouldBeLessThan(PageBytesMax);

    [Fact]
    public void The_same_facts_give_the_same_bytes() =>
        SamplePages.All.Values.ShouldAllBe(render => render() == render());

    static string WithoutStyle(string page) =>
        page.Replace(Stylesheet.Element.ToString(), "<style></style>", StringComparison.Ordinal)
            .Replace(Stylesheet.HashSource, "sha256-", StringComparison.Ordinal);

    // Paths in the assembly are mapped for determinism, so the sources are found upwards from the built test.
    static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Firebreak.Pages.Tests.csproj")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("run the test from its build folder");
    }
}
