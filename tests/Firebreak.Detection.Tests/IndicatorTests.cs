namespace Firebreak.Detection.Tests;

public sealed class IndicatorTests
{
    const string Name = "sp7";

    [Theory]
    [InlineData("203.0.113[.]66")]
    [InlineData("203.0.113.0/26, seen", false)]
    [InlineData("203.0.113.64/28")]
    [InlineData("2001:db8::1", false)]
    public void An_address_of_the_disclosure_in_the_vendors_traffic_is_proof(string indicator, bool met = true)
    {
        var found = Detect(IndicatorSet.Of([("ip", indicator)], []), Abuse.SignIns(Name, "key", 2));

        found.Any(finding => finding is { Kind: FindingKind.Indicator, Grade: Grade.Conclusive }).ShouldBe(met);
    }

    [Fact]
    public void Attempts_that_all_failed_are_a_lead()
    {
        var failed = Abuse.SignIns(Name, "key", 2).Select(entry => entry with { Outcome = Outcome.Failure });
        var found = Detect(IndicatorSet.Of([("ip", Abuse.Foreign)], []), failed);

        found.ShouldHaveSingleItem().Grade.ShouldBe(Grade.Lead);
        found[0].Sentence.ShouldContain("all of these attempts failed");
    }

    [Fact]
    public void An_address_where_the_vendor_has_always_worked_proves_nothing()
    {
        var habit = new Habit(Name, 7);
        var networks = $"192.0.{2 + habit.Asn - 64500}.0/24";
        var found = Detect(IndicatorSet.Of([("network", networks)], []), []);

        found.ShouldHaveSingleItem().Grade.ShouldBe(Grade.Lead);
        found[0].Sentence.ShouldContain("has worked from there");
    }

    [Fact]
    public void A_list_says_where_an_indicator_stands_and_what_is_none()
    {
        var set = IndicatorSet.Of(
            [],
            [
                (
                    "feed.txt",
                    "# ours\nhxxps://drop.example/a\nevil[.]example\ntype,value\nipv4,203.0.113.9\nnot one\nmallory@evil.example\n"
                ),
            ]
        );

        set.All.Select(i => i.Spoken)
            .ShouldBe([
                "address 203.0.113.9",
                "domain evil.example",
                "url drop.example/a",
                "email mallory@evil.example",
            ]);
        set.Problems.ShouldHaveSingleItem().Line.ShouldBe(6);
        set.All.ShouldAllBe(i => i.From == "feed.txt" && !i.OfDisclosure);
    }

    [Theory]
    [InlineData("https://mail.evil.example/x", true)]
    [InlineData("someone@evil.example", true)]
    [InlineData("notevil.example", false)]
    [InlineData("evil.example.net", false)]
    public void A_domain_means_itself_and_what_lies_below_it(string text, bool met)
    {
        var set = IndicatorSet.Of([("domain", "evil.example")], []);

        (set.Match(System.Text.Encoding.UTF8.GetBytes(text)) is not null).ShouldBe(met);
    }

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String[0, 60]
            .Sample(text =>
            {
                var set = IndicatorSet.Of([("", text)], [("any", text)]);
                _ = set.Match(System.Text.Encoding.UTF8.GetBytes(text));
            });

    static IReadOnlyList<Finding> Detect(IndicatorSet indicators, IEnumerable<Entry> more) =>
        [
            .. Estates
                .Detect(
                    [.. new Habit(Name, 7).Entries(), .. more],
                    [Estates.Relationship(Name)],
                    indicators: indicators
                )
                .Findings.Where(finding => finding.Kind == FindingKind.Indicator),
        ];
}
