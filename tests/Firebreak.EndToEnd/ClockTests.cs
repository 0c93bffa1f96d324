namespace Firebreak.EndToEnd;

public sealed class ClockTests(Assessed assessed)
{
    [Fact]
    public void A_clock_runs_only_after_people_said_that_it_is_theirs_and_what_started_it()
    {
        using var desk = Utility.Abused.Desk();
        desk.Assess().Exits(4);
        var id = desk.CaseId();

        desk.Firebreak("clock", "list").Exits(0).Says("scope not declared sec-8k-105").DoesNotSay("MISSED");
        Clock(desk, "trigger", id, "--at", "2026-04-27T15:00:00Z", "--by", "G. Counsel").Exits(0);
        desk.Firebreak("clock", "list", id).Exits(0).Says("nobody has said whether this duty is yours");

        Clock(desk, "scope", id, "--applies", "--reason", "listed", "--by", "G. Counsel").Exits(0);
        desk.Firebreak("clock", "list").Exits(5).Says("MISSED sec-8k-105").Says("Fri 1 May 2026 17:30");
        desk.Firebreak("case", "show", id).Exits(0).Says("due 2026-05-01T21:30:00Z");

        Clock(
                desk,
                "delay",
                id,
                "--until",
                "2099-01-01T00:00:00Z",
                "--authority",
                "Attorney General",
                "--by",
                "G. Counsel"
            )
            .Exits(0);
        desk.Firebreak("clock", "list").Exits(0).Says("delayed sec-8k-105").Says("Attorney General");

        Clock(desk, "met", id, "--at", "2026-05-01T21:00:00Z", "--receipt", "accession 1", "--by", "G. Counsel")
            .Exits(0);
        var clocks = desk.Firebreak("clock", "list", "--json").Exits(0);
        clocks.Output.ShouldFit("clocks");
        clocks.Output.ShouldContain("\"state\": \"met\"");
        desk.Firebreak("verify").Exits(0).Says("Sound");
    }

    [Fact]
    public void An_assessment_and_its_report_carry_what_was_declared_and_stay_the_same_at_any_hour()
    {
        using var desk = Utility.Abused.Desk();
        desk.Assess().Exits(4);
        var id = desk.CaseId();
        Clock(desk, "scope", id, "--applies", "--reason", "listed", "--by", "G. Counsel").Exits(0);
        Clock(desk, "trigger", id, "--at", "2026-04-27T15:00:00Z", "--by", "G. Counsel").Exits(0);

        var (answer, _) = desk.AssessForScript();

        var clock = answer.Root["clocks"]!.AsArray().Single(c => c!["id"]!.GetValue<string>() == "sec-8k-105")!; // required fields
        (clock["state"]!.GetValue<string>(), clock["deadline"]!.GetValue<string>()).ShouldBe( // required fields
            ("running", "2026-05-01T21:30:00Z")
        );
        desk.Text("out/assessment.json").ShouldFit("assessment");
        desk.Text("out/report.html").ShouldContain("Fri 1 May 2026 17:30 (America/New_York)");
        desk.Text("out/report.html").ShouldNotContain(">missed<");
    }

    [Theory]
    [InlineData("--at", "a clock needs the hour and the zone", "trigger", "sec-8k-105", "--at", "2026-04-27")]
    [InlineData("2199", "has not come yet", "trigger", "sec-8k-105", "--at", "2199-01-01T00:00:00Z")]
    [InlineData(
        "--zone",
        "another time in every zone",
        "trigger",
        "nerc-cip-008-attempt",
        "--at",
        "2026-04-27T15:00:00Z"
    )]
    [InlineData(
        "Chicago",
        "no time zone",
        "trigger",
        "nerc-cip-008-attempt",
        "--at",
        "2026-04-27T15:00:00Z",
        "--zone",
        "Central"
    )]
    [InlineData("sec-8k-105", "no clock 'sec'", "trigger", "sec", "--at", "2026-04-27T15:00:00Z")]
    [InlineData("--applies", "say one of", "scope", "sec-8k-105", "--reason", "both", "--applies", "--not")]
    public void A_declaration_that_would_make_a_clock_lie_is_refused(string hint, string problem, params string[] said)
    {
        assessed.Run.Exits(4);
        var id = assessed.Desk.CaseId();

        assessed
            .Desk.Firebreak(["clock", said[0], id, .. said[1..], "--by", "G. Counsel"])
            .Exits(2)
            .Says(problem)
            .Says(hint);
    }

    [Fact]
    public void A_rule_is_shown_with_its_sources_before_there_is_any_case()
    {
        using var desk = new Desk();

        desk.Firebreak("clock", "list").Exits(0).Says("sec-8k-105");
        desk.Firebreak("clock", "show", "sec-8k-105").Exits(0).Says("17 CFR 232.13").Says("checked on 25 Nov 2026");
    }

    static Run Clock(Desk desk, string verb, string id, params string[] more) =>
        desk.Firebreak(["clock", verb, id, "sec-8k-105", .. more]);
}
