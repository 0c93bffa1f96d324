namespace Firebreak.EndToEnd;

/// <summary>The article that Firebreak began with. It is no part of the repository; it lies beside the corpus.</summary>
[Trait("Category", "Corpus")]
public sealed class SeedArticleTests
{
    static string Seed =>
        Environment.GetEnvironmentVariable("FIREBREAK_CORPUS") is { Length: > 0 } corpus
            ? File.ReadAllText(Path.Combine(corpus, "..", "seed", "itron-article.txt"))
            : throw new InvalidOperationException("FIREBREAK_CORPUS names no folder; ./test --corpus DIR sets it");

    static Brief Read(Desk desk, string article)
    {
        desk.Put("article.txt", article);
        return new Brief(desk.Firebreak("brief", "article.txt", "--json").Exits(0));
    }

    [Fact]
    public void Says_what_was_said_and_who_said_it()
    {
        using var desk = new Desk();

        var brief = Read(desk, Seed);

        brief.Run.Output.ShouldFit("brief");
        brief.Vendor.ShouldBe("Itron");
        brief.Statuses("exfiltration").ShouldBe(["undetermined"]);
        brief.Statuses("law_enforcement").ShouldBe(["affirmed"]);
        brief.Statuses("forensics").ShouldBe(["affirmed"]);
        brief.Statuses("scope_affected").ShouldBe(["affirmed"]);
        brief.Claims("scope_affected").ShouldContain(claim => claim["subject"]!.ToString().Contains("internal IT")); // a required field
        brief.Claims("scope_unaffected").ShouldContain(claim => claim["said_by"]!.ToString() == "company"); // likewise
        brief.Statuses("scope_unaffected").ShouldBe(["affirmed"]);
        brief.Indicators.ShouldBeEmpty();
        brief.SpansShouldBeVerbatimIn(Seed);
    }

    [Theory]
    [InlineData("[SEVERITY: MEDIUM]", "MEDIUM")]
    [InlineData("[SEVERITY: CRITICAL]", "CRITICAL")]
    [InlineData("", null)]
    public void The_printed_label_is_repeated_and_never_believed(string label, string? printed)
    {
        using var desk = new Desk();

        var brief = Read(desk, Seed.Replace("[SEVERITY: MEDIUM]", label));

        brief.Severity.ShouldBe("medium");
        brief.PublisherSeverity.ShouldBe(printed);
    }

    [Fact]
    public void It_is_assessed_over_a_utility()
    {
        using var desk = Utility.Abused.Desk();
        desk.Put("disclosure.txt", Seed);

        // It was published after the abuse and dates no compromise: its own day decides unless a person knows better.
        var (asPublished, _) = desk.AssessForScript();
        var (knowing, run) = desk.AssessForScript("--since", "2026-04-10");

        asPublished.Words.Keys.ShouldBe(Utility.Abused.Concerned.Select(known => known.Id), ignoreOrder: true);
        run.Exits(4);
        knowing.ShouldAgreeWith(Utility.Abused.Truth);
    }
}
