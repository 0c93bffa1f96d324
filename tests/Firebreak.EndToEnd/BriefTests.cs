namespace Firebreak.EndToEnd;

public sealed class BriefTests
{
    const string Article = """
        Meter maker Corvale says intruder copied customer files

        Published May 4, 2026

        Corvale Metering, Inc. said on May 4, 2026 that an unauthorized party gained access to its support portal on April 28, 2026.
        The company said that files of utility customers were exfiltrated. Corvale has notified law enforcement and engaged
        external forensic experts. "Our head-end software is not affected," the company said.
        Customers should block the address 203.0.113[.]77 and the domain files-corvale[.]example.
        """;

    [Theory]
    [InlineData("text", "Corvale Metering, Inc.")]
    [InlineData("md", "# ")]
    [InlineData("html", "<!doctype html>")]
    [InlineData("json", "\"schema\"")]
    public void A_written_article_is_told_as(string format, string mark)
    {
        using var desk = new Desk();
        desk.Put("article.txt", Article);

        var told = desk.Firebreak("brief", "article.txt", "--format", format).Exits(0).Output;

        told.ShouldContain(mark, Case.Insensitive);
        told.ShouldContain("Corvale Metering, Inc.");
        told.ShouldContain("203.0.113.77");
    }

    [Fact]
    public void The_json_fits_its_schema_and_quotes_the_article()
    {
        using var desk = new Desk();
        desk.Put("article.txt", Article);

        var brief = new Brief(desk.Firebreak("brief", "article.txt", "--json").Exits(0));

        brief.Run.Output.ShouldFit("brief");
        brief.Vendor.ShouldStartWith("Corvale");
        brief.Statuses("exfiltration").ShouldBe(["affirmed"]);
        brief.Statuses("law_enforcement").ShouldBe(["affirmed"]);
        brief.Indicators.ShouldBe(["203.0.113.77", "files-corvale.example"], ignoreOrder: true);
        brief.SpansShouldBeVerbatimIn(Article);
    }

    [Fact]
    public void The_person_may_name_the_vendor()
    {
        using var desk = new Desk();
        desk.Put("article.txt", "On May 4, 2026 an intruder gained access to the network of our supplier.");

        var run = desk.Firebreak("brief", "article.txt", "--vendor", "Corvale", "--json").Exits(0);

        new Brief(run).Vendor.ShouldBe("Corvale");
    }
}
