namespace Firebreak.EndToEnd;

/// <summary>What a person can put right: one line that says what is wrong, a hint, exit code 2.</summary>
public sealed class BadRequestTests(Assessed assessed)
{
    [Theory]
    [InlineData("there is no file or folder 'nowhere'", "--logs", "nowhere")]
    [InlineData("there is no file or folder 'nowhere'", "--estate", "nowhere")]
    [InlineData("'last week' is no time for --since: write 2026-04-13", "--since", "last week")]
    [InlineData("'2026-04-10T12:00' is no time for --since", "--since", "2026-04-10T12:00")]
    [InlineData("the window would end", "--since", "2026-04-20", "--until", "2026-04-10")]
    [InlineData("-5 days of look-back cannot be searched", "--look-back", "-5")]
    [InlineData("give --look-back 0 to 3650", "--look-back", "2000000000")]
    [InlineData("'many'", "--threads", "many")]
    [InlineData("there is no option '--estates' here", "--estates")]
    [InlineData("cannot write into disclosure.txt", "--out", "disclosure.txt")]
    [InlineData("the workspace disclosure.txt cannot be used", "--workspace", "disclosure.txt")]
    public void An_assessment_that_cannot_be_asked_for(string words, params string[] more)
    {
        using var desk = new Desk();
        desk.Put("disclosure.txt", Utility.Abused["disclosure.txt"]).Put("logs/empty.json", "");
        string[] logs = more.Contains("--logs") ? [] : ["--logs", "logs"];

        desk.Firebreak(["assess", "disclosure.txt", .. more, .. logs]).Exits(2).Says(words).Says("hint:");
        desk.Files.ShouldNotContain(path => path.EndsWith("report.html"));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_start_where_no_log_can_be_clears_nobody(string since)
    {
        using var desk = Utility.Abused.Desk();

        desk.Assess("--since", since).Exits(3).DoesNotSay("NO EVIDENCE");
    }

    [Theory]
    [InlineData("", "the document is empty")]
    [InlineData("\0\u0001\u0002\0\0PK\u0003\u0004\0\0\0\0", "the document is binary, not text")]
    [InlineData("--- 12 34 ---", "the document holds no words")]
    [InlineData("The weather was fine in most places, with some rain.", "no breached vendor can be told from the text")]
    public void A_disclosure_that_says_nothing(string content, string words)
    {
        using var desk = Utility.Abused.Desk();
        desk.Put("disclosure.txt", content);

        desk.Assess().Exits(2).Says(words).Says("hint:");
        desk.Firebreak("brief", "disclosure.txt").Exits(2).Says(words).Says("hint:");
    }

    [Fact]
    public void A_disclosure_without_a_date_asks_for_one()
    {
        using var desk = Utility.Abused.Desk();
        desk.Put("disclosure.txt", "Itron, Inc. said that an unauthorized third party gained access to its network.");

        desk.Assess().Exits(2).Says("the disclosure names no date to search from").Says("--since 2026-04-13");
        desk.Assess("--since", "2026-04-10").Exits(4);
    }

    [Fact]
    public void A_vendor_that_nobody_knows_is_not_cleared_by_a_slip_of_the_pen()
    {
        using var desk = Utility.Abused.Desk();

        desk.Assess("--vendor", "Itrn")
            .Exits(2)
            .Says("no vendor 'Itrn' stands in the inventory")
            .DoesNotSay("NO EVIDENCE");
        desk.Assess("--vendor", "Itron Networked Solutions").Exits(4);
    }

    [Fact]
    public void A_broken_row_and_a_broken_rule_are_named_and_the_rest_is_used()
    {
        using var desk = Utility.Abused.Desk();
        desk.Put("estate/vendors.csv", desk.Text("estate/vendors.csv") + "Halfway Ltd,\"an unclosed quote\n")
            .Put("rules/broken.yml", "title: A rule\ndetection:\n  condition: [\n")
            .Put("rules/no-condition.yml", "title: A rule\nlogsource:\n  product: azure\ndetection:\n  a:\n    b: c\n");

        var (answer, run) = desk.AssessForScript("--rules", "rules");

        run.Exits(4);
        answer.Problems.ShouldContain("estate/vendors.csv:");
        answer.Problems.ShouldContain("rules/broken.yml:");
        answer.Problems.ShouldContain("rules/no-condition.yml:");
        answer.Words.ShouldBe(assessed.Answer.Words);
    }

    [Fact]
    public void A_store_that_is_no_database_is_left_alone()
    {
        using var desk = new Desk();
        desk.Put(
            ".firebreak/firebreak.db",
            "somebody's notes, under an unlucky name; long enough to be looked at twice"
        );

        desk.Firebreak("case", "list").Exits(2).Says("cannot be used").Says("--workspace");
        desk.Text(".firebreak/firebreak.db").ShouldStartWith("somebody's notes");
    }

    [Theory]
    [InlineData("5 days cannot be simulated", "--days", "5")]
    [InlineData("'soon' is no day", "--around", "soon")]
    public void A_simulation_that_cannot_be_made(string words, params string[] arguments) =>
        assessed.Desk.Firebreak(["simulate", "--out", "nothing", .. arguments]).Exits(2).Says(words);
}
