namespace Firebreak.EndToEnd;

public sealed class InterruptionTests(Assessed assessed)
{
    [Theory]
    [InlineData("reading logs")]
    [InlineData("judging")]
    public void A_killed_assessment_leaves_nothing_that_the_next_one_trips_over(string stage)
    {
        using var desk = Utility.Abused.Desk();
        desk.AssessKilledAt(stage).ExitCode.ShouldNotBeOneOf(0, 2, 3, 4, 70);

        // What a kill at a worse moment would have left half written.
        desk.Put("out/report.html.part", "<html>half a rep").Put("out/assessment.json.part", "{\"verdict\":\"no_ev");
        desk.Assess().Exits(4);

        foreach (var name in new[] { "assessment.json", "report.html", "brief.html", "brief.json" })
            desk.Text("out/" + name).ShouldBe(assessed.Desk.Text("out/" + name), name);
        desk.Files.ShouldNotContain(path => path.EndsWith(".part"));
        desk.Firebreak("case", "list", "--json")
            .Exits(0)
            .Output.ShouldBe(assessed.Desk.Firebreak("case", "list", "--json").Exits(0).Output);
    }
}
