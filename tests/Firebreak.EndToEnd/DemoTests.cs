using Firebreak.Simulation;

namespace Firebreak.EndToEnd;

public sealed class DemoTests(DemoTests.Demo demo) : IClassFixture<DemoTests.Demo>
{
    /// <summary>The demonstration, run once.</summary>
    public sealed class Demo : IDisposable
    {
        internal Desk Desk { get; } = new();
        internal Run Run { get; }
        internal Answer Answer =>
            new(System.Text.Json.Nodes.JsonNode.Parse(Desk.Text("firebreak-demo/assessment.json"))!); // valid JSON is never null

        public Demo() => Run = Desk.Firebreak("demo");

        public void Dispose() => Desk.Dispose();
    }

    [Fact]
    public void Shows_an_abused_relationship_an_open_question_and_the_innocent()
    {
        demo.Run.Exits(0).Says("Itron: ABUSED").Says("NO EVIDENCE").Says("firebreak-demo/report.html");

        Named("abused").ShouldHaveSingleItem();
        demo.Run.Says(Named("abused").Single() + ": ");
        Named("cannot_tell").ShouldHaveSingleItem();
        demo.Run.Says(Named("cannot_tell").Single() + ": ").Says("> export the access log of AMI Head-End API for");
        Named("no_evidence").Count().ShouldBe(3);
    }

    [Fact]
    public void Tells_the_truth_about_what_was_planted()
    {
        var (truth, problems) = TruthJson.Read("truth.json", demo.Desk.Text("firebreak-demo/truth.json"));

        problems.ShouldBeEmpty();
        demo.Answer.ShouldAgreeWith(truth.ShouldNotBeNull());
    }

    [Theory]
    [InlineData("report.html", "</html>")]
    [InlineData("brief.html", "</html>")]
    [InlineData("assessment.json", "}")]
    [InlineData("brief.json", "}")]
    public void Leaves_files_that_are_whole(string name, string end)
    {
        demo.Desk.Text("firebreak-demo/" + name).TrimEnd().ShouldEndWith(end);
        demo.Desk.Files.ShouldNotContain(path => path.EndsWith(".part"));
    }

    [Fact]
    public void Keeps_its_case_away_from_real_ones()
    {
        demo.Desk.Firebreak("case", "list").Exits(0).Says("No case yet");
        demo.Desk.Firebreak("case", "list", "--workspace", "firebreak-demo/workspace").Exits(0).Says("itron-2026-");
    }

    IEnumerable<string> Named(string word) =>
        from relationship in demo.Answer.Root["relationships"]!.AsArray() // a required field of the schema
        where relationship!["verdict"]!.GetValue<string>() == word // likewise
        select relationship["principal"]!["name"]!.GetValue<string>(); // likewise
}
