namespace Firebreak.EndToEnd;

public sealed class AssessTests(Assessed assessed)
{
    [Fact]
    public void An_abused_relationship_is_named_and_ends_with_4()
    {
        assessed.Run.Exits(4);

        assessed.Answer.Verdict.ShouldBe("abused");
        assessed.Answer.ShouldAgreeWith(Utility.Abused.Truth);
    }

    [Fact]
    public void An_innocent_vendor_is_cleared_and_ends_with_0()
    {
        using var desk = Utility.Innocent.Desk();

        var (answer, run) = desk.AssessForScript();

        answer.ShouldAgreeWith(Utility.Innocent.Truth);
        answer.Verdict.ShouldBe("no_evidence", answer.Because);
        run.Exits(0);
    }

    [Fact]
    public void A_log_that_is_not_at_hand_is_asked_for_and_ends_with_3()
    {
        using var desk = Utility.Innocent.Desk();
        Directory.Delete(Path.GetDirectoryName(desk.At(Utility.Innocent.LogOf("AuditLogs", 20)))!, recursive: true); // every file has a folder

        var run = desk.Assess().Exits(3);

        run.Says("CANNOT TELL").Says("export the Entra audit log for");
    }

    [Fact]
    public void Stdout_is_the_answer_and_nothing_but_the_answer()
    {
        assessed.Run.Output.ShouldBe(assessed.Desk.Text("out/assessment.json"));
        assessed.Run.Errors.ShouldContain("reading logs");
        assessed.Run.Errors.ShouldContain("report: out/report.html");
    }

    [Fact]
    public void Quiet_means_quiet() =>
        assessed.Desk.Firebreak("detect", "logs", "--quiet", "--json").Exits(0).Errors.Trim().ShouldBeEmpty();

    [Fact]
    public void Without_an_estate_it_says_what_the_map_does_not_show()
    {
        using var desk = Utility.Innocent.Desk();

        var run = desk.Firebreak("assess", "disclosure.txt", "--logs", "logs", "--json");

        run.Exits(3).Says("never imported, so a relationship there would not be seen");
        new Answer(run.Json).Verdict.ShouldBe("cannot_tell");
    }

    [Fact]
    public void Without_an_estate_an_abuse_is_still_no_silence()
    {
        using var desk = Utility.Abused.Desk();

        var run = desk.Firebreak("assess", "disclosure.txt", "--logs", "logs", "--json");

        run.ExitCode.ShouldBeOneOf(3, 4);
        var words = new Answer(run.Json).Words;
        var abused = Utility.Abused.Concerned.Single(known => known.Shape.Length > 0).Id;
        words.ShouldContainKey(abused);
        words.Values.ShouldNotContain("no_evidence");
    }

    [Fact]
    public void Evaluate_holds_it_against_the_truth() =>
        assessed.Desk.Firebreak("evaluate", "out", "truth.json").Exits(0).Says("abused");
}
