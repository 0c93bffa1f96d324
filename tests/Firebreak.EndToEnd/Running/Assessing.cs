namespace Firebreak.EndToEnd;

/// <summary>The main job on a desk where a utility lies.</summary>
static class Assessing
{
    static readonly string[] Whole = ["assess", "disclosure.txt", "--estate", "estate", "--logs", "logs"];

    /// <summary>Assesses everything on the desk; the files go to <c>out/</c>.</summary>
    public static Run Assess(this Desk desk, params string[] more) =>
        desk.Firebreak([.. Whole, "--out", "out", .. more]);

    public static Run AssessKilledAt(this Desk desk, string line) =>
        desk.FirebreakKilledAt(line, [.. Whole, "--out", "out"]);

    public static void AssessKilledAfter(this Desk desk, TimeSpan time) =>
        desk.FirebreakKilledAfter(time, [.. Whole, "--out", "out"]);

    /// <summary>The answer a script gets, whatever the verdict.</summary>
    public static (Answer Answer, Run Run) AssessForScript(this Desk desk, params string[] more)
    {
        var run = desk.Assess([.. more, "--json"]);
        run.ExitCode.ShouldBeOneOf([0, 3, 4], run.Errors);
        return (new Answer(run.Json), run);
    }

    /// <summary>The id of the only case on the desk.</summary>
    public static string CaseId(this Desk desk) =>
        desk.Firebreak("case", "list", "--json").Exits(0).Json["cases"]![0]!["id"]!.GetValue<string>(); // required fields
}
