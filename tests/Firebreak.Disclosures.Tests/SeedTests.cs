namespace Firebreak.Disclosures.Tests;

/// <summary>The article that Firebreak began with, read from the corpus next to the checkout; nothing is asserted where it is absent.</summary>
[Trait("Category", "Corpus")]
public sealed class SeedTests
{
    static Disclosure? Read(Func<string, string> change)
    {
        var corpus = Environment.GetEnvironmentVariable("FIREBREAK_CORPUS") ?? "";
        var path = Path.Combine(corpus, "..", "seed", "itron-article.txt");
        if (corpus.Length == 0 || !File.Exists(path))
            return null;
        var bytes = System.Text.Encoding.UTF8.GetBytes(change(File.ReadAllText(path)));
        return DisclosureReader.Read([new SourceDocument("itron-article.txt", bytes)]).Disclosure.ShouldNotBeNull();
    }

    [Fact]
    public void The_seed_is_read_as_it_is_written()
    {
        if (Read(text => text) is not { } seed)
            return;

        seed.Vendor.Name.ShouldBe("Itron");
        seed.Vendor.LegalName.ShouldBe("Itron, Inc.");
        seed.PublisherSeverity.ShouldBe("MEDIUM");
        seed.Severity.ShouldBe(Severity.Medium);
        seed.SeverityReasons.ShouldNotBeEmpty();
        seed.ReadTimeMinutes.ShouldBeInRange(2, 4);
        seed.Published.ToString().ShouldBe("2026-04-26T16:18:00Z");
        seed.Indicators.ShouldBeEmpty();
        seed.Conflicts.ShouldBeEmpty();
        seed.Tldr.Count.ShouldBe(3);
        Only(seed, ClaimTopic.Exfiltration, ClaimStatus.Undetermined);
        Only(seed, ClaimTopic.LawEnforcement, ClaimStatus.Affirmed);
        Only(seed, ClaimTopic.Forensics, ClaimStatus.Affirmed);
        Only(seed, ClaimTopic.DetectionSource, ClaimStatus.Affirmed)
            .Span.Text.ShouldContain("internal security monitoring");
        Only(seed, ClaimTopic.Vector, ClaimStatus.Undetermined);
        seed.Claims.ShouldContain(c =>
            c.Topic == ClaimTopic.ScopeAffected && c.Subject.Contains("internal IT environment")
        );
        var spared = seed.Claims.Single(c => c.Topic == ClaimTopic.ScopeUnaffected && c.Subject.Contains("SaaS"));
        spared.Subject.ShouldContain("managed services");
        spared.Status.ShouldBe(ClaimStatus.Affirmed);
        spared.SaidBy.ShouldBe(Speaker.Company);
    }

    [Fact]
    public void The_seed_claims_nothing_that_its_advice_only_imagines()
    {
        if (Read(text => text) is not { } seed)
            return;

        ClaimTopic[] imagined =
        [
            ClaimTopic.Ransomware,
            ClaimTopic.Actor,
            ClaimTopic.Extortion,
            ClaimTopic.DownstreamRisk,
            ClaimTopic.PeopleAffected,
            ClaimTopic.Materiality,
        ];
        imagined.Except(seed.NotStated).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[SEVERITY: MEDIUM]", "")]
    [InlineData("[SEVERITY: MEDIUM]", "[SEVERITY: CRITICAL]")]
    [InlineData("[SEVERITY: MEDIUM]", "[SEVERITY: LOW]")]
    public void The_printed_label_has_no_say_in_the_severity(string label, string instead)
    {
        if (Read(text => text.Replace(label, instead)) is not { } seed)
            return;

        seed.Severity.ShouldBe(Severity.Medium);
        seed.PublisherSeverity.ShouldBe(instead.Split(' ', ']') is [_, var word, ..] ? word : "");
    }

    static Claim Only(Disclosure seed, ClaimTopic topic, ClaimStatus status)
    {
        var claim = seed.Claims.Where(c => c.Topic == topic).ShouldHaveSingleItem();
        claim.Status.ShouldBe(status);
        return claim;
    }
}
