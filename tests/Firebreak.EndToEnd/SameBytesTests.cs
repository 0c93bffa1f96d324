namespace Firebreak.EndToEnd;

/// <summary>Same inputs, same program, same bytes, whatever the machine was doing.</summary>
public sealed class SameBytesTests(Assessed assessed)
{
    static readonly string[] Left = ["assessment.json", "brief.json", "brief.html", "report.html"];

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void The_number_of_threads_leaves_no_trace(string threads)
    {
        using var desk = Utility.Abused.Desk();

        desk.Assess("--threads", threads).Exits(4);

        ShouldHaveLeftTheSame(desk);
    }

    [Fact]
    public void Assessing_again_changes_nothing()
    {
        using var desk = Utility.Abused.Desk();
        desk.Assess().Exits(4);
        var before = desk.Firebreak("case", "list", "--json").Exits(0).Output;

        desk.Assess().Exits(4);

        ShouldHaveLeftTheSame(desk);
        desk.Firebreak("case", "list", "--json").Exits(0).Output.ShouldBe(before);
    }

    [Fact]
    public void The_order_in_which_folders_are_handed_over_leaves_no_trace()
    {
        using var desk = Utility.Abused.Desk();
        var folders = Directory.EnumerateFileSystemEntries(desk.At("logs")).Select(Path.GetFileName).Order().ToArray();
        string[] whole = ["assess", "disclosure.txt", "--estate", "estate", "--out", "out", "--logs"];

        desk.Firebreak([.. whole, .. folders.Reverse().Select(name => "logs/" + name)]).Exits(4);

        ShouldHaveLeftTheSame(desk);
    }

    [Fact]
    public void What_folders_are_called_decides_nothing()
    {
        using var desk = Utility.Abused.Desk();
        // The manifest knows files by their folders; what sorted first now sorts last.
        Directory.Move(desk.At("logs/eventhub"), desk.At("logs/zz-eventhub"));
        desk.Put("logs/manifest.json", desk.Text("logs/manifest.json").Replace("\"eventhub/", "\"zz-eventhub/"));

        var (answer, _) = desk.AssessForScript();

        answer.Words.ShouldBe(assessed.Answer.Words);
        answer.Because.ShouldBe(assessed.Answer.Because);
        answer.Events.ShouldBe(assessed.Answer.Events);
        answer.Findings.Select(Sentence).Order().ShouldBe(assessed.Answer.Findings.Select(Sentence).Order());
    }

    static string Sentence(System.Text.Json.Nodes.JsonNode finding) => finding["sentence"]!.GetValue<string>(); // a required field

    void ShouldHaveLeftTheSame(Desk desk)
    {
        foreach (var name in Left)
            desk.Text("out/" + name).ShouldBe(assessed.Desk.Text("out/" + name), name);
    }
}
