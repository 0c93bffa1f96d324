using System.Text.Json;
using Json.Schema;

namespace Firebreak.Disclosures.Tests;

public sealed class BriefTests
{
    static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "brief.schema.json"))
    );

    static Disclosure Read(string article) =>
        DisclosureReader
            .Read([
                new SourceDocument(
                    article,
                    File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", article))
                ),
            ])
            .Disclosure.ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(ArticleTests.Articles), MemberType = typeof(ArticleTests))]
    public void The_json_keeps_its_schema(string article)
    {
        using var json = JsonDocument.Parse(BriefJson.Write(Read(article)));

        var result = Schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        result.IsValid.ShouldBeTrue(
            string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).Select(Told))
        );
    }

    static string Told(EvaluationResults part) =>
        $"{part.InstanceLocation} {string.Join(' ', part.Errors?.Values.AsEnumerable() ?? [])}";

    [Fact]
    public void The_same_bytes_give_the_same_brief() =>
        BriefJson.Write(Read("indicator-laden.txt")).ShouldBe(BriefJson.Write(Read("indicator-laden.txt")));

    [Fact]
    public void The_plain_brief_says_what_nobody_says()
    {
        var brief = BriefText.Write(Read("water-telemetry-article.txt"));

        brief.ShouldContain("Aldercrest Water Technologies, Inc.");
        brief.ShouldContain("exfiltration      undetermined, says the press");
        brief.ShouldContain("Not stated: ");
        brief.ShouldContain("ransomware");
        brief.ShouldContain("Publisher says    HIGH");
    }

    [Fact]
    public void A_source_cannot_write_markup_into_the_markdown()
    {
        var page =
            "Vellum Grid Ltd. said on 3 May 2026 that an intruder gained access to its <script>|billing [x](http://a.test)</script> systems.";
        var reading = DisclosureReader.Read([new SourceDocument("a|b.txt", System.Text.Encoding.UTF8.GetBytes(page))]);

        var markdown = BriefMarkdown.Write(reading.Disclosure.ShouldNotBeNull());

        markdown.ShouldNotContain("<script>");
        markdown.ShouldNotContain("[x](");
        markdown.ShouldContain("a\\|b.txt");
    }
}
