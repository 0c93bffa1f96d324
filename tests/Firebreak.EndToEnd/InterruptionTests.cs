using System.Diagnostics;

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

    [Fact]
    public void A_case_whose_assessment_was_killed_at_any_moment_is_sound_before_and_after_the_next_one()
    {
        const int kills = 3;
        using var desk = Utility.Abused.Desk();
        var random = new Random(20261125);
        var watch = Stopwatch.StartNew();
        desk.Assess().Exits(4);
        var whole = watch.Elapsed;
        var expected = assessed.Desk.Firebreak("case", "list", "--json").Exits(0).Output;

        for (var kill = 0; kill < kills; kill++)
        {
            Directory.Delete(desk.At(".firebreak"), recursive: true);

            // What is written is written at the end: most kills belong there.
            desk.AssessKilledAfter(whole * (0.2 + 0.9 * Math.Sqrt(random.NextDouble())));

            if (Directory.Exists(desk.At(".firebreak")))
                desk.Firebreak("verify").Exits(0);
            desk.Assess().Exits(4);
            desk.Firebreak("case", "list", "--json").Exits(0).Output.ShouldBe(expected);
            desk.Firebreak("verify").Exits(0).DoesNotSay("note:");
        }
    }

    [Fact]
    public void An_act_that_was_killed_at_any_moment_is_done_or_not_and_the_chain_is_sound()
    {
        const int kills = 8;
        using var desk = Utility.Abused.Desk();
        desk.Assess().Exits(4);
        var id = desk.CaseId();
        var random = new Random(20261125);
        var watch = Stopwatch.StartNew();
        desk.Firebreak("case", "note", id, "the first", "--by", "R. Vance").Exits(0);
        var whole = watch.Elapsed;

        for (var kill = 0; kill < kills; kill++)
        {
            desk.FirebreakKilledAfter(
                whole * (0.3 + 0.8 * random.NextDouble()),
                ["case", "note", id, $"note {kill}", "--by", "R. Vance"]
            );
            desk.Firebreak("verify").Exits(0);
        }
        desk.Firebreak("case", "note", id, "the last", "--by", "R. Vance").Exits(0);
        desk.Firebreak("verify").Exits(0).DoesNotSay("note:");
    }
}
