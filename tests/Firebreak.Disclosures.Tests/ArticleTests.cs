namespace Firebreak.Disclosures.Tests;

/// <summary>Every article in Cases/ is read and held against its NAME.expected.json.</summary>
public sealed class ArticleTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Articles =>
        [
            .. Directory
                .EnumerateFiles(Folder)
                .Select(Path.GetFileName)
                .OfType<string>()
                .Where(n => !n.EndsWith(".json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_is_read_as_a_person_would_read_it(string article)
    {
        var expected = Expected.Read(
            Path.Combine(Folder, Path.GetFileNameWithoutExtension(article) + ".expected.json")
        );
        var reading = DisclosureReader.Read([
            new SourceDocument(article, File.ReadAllBytes(Path.Combine(Folder, article))),
        ]);

        var disclosure = reading.Disclosure.ShouldNotBeNull();
        var failures = Differences.Of(disclosure, expected).ToList();
        failures.ShouldBeEmpty(
            $"{failures.Count} of {Differences.Count(expected)} expectations failed\n{BriefJson.Write(disclosure)}"
        );
    }
}
