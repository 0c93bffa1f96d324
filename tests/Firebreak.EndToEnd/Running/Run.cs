using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Firebreak.EndToEnd;

/// <summary>What one run of the program left behind: its exit code and what it wrote on its two streams.</summary>
sealed partial record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>The run, if it ended with this code and blamed nothing on itself.</summary>
    public Run Exits(int code)
    {
        ExitCode.ShouldBe(code, $"stderr: {Errors}\nstdout: {Output[..Math.Min(Output.Length, 2_000)]}");
        Errors.ShouldNotContain("   at ", customMessage: "a stack trace");
        Errors.ShouldNotContain("this is a bug");
        return this;
    }

    /// <summary>The run, if it says this to a person; where lines are folded does not matter.</summary>
    public Run Says(string words)
    {
        Unfolded(Errors + "\n" + Output).ShouldContain(words, Case.Sensitive);
        return this;
    }

    public Run DoesNotSay(string words)
    {
        Unfolded(Errors + "\n" + Output).ShouldNotContain(words, Case.Sensitive);
        return this;
    }

    /// <summary>All of stdout, which must be one JSON document and nothing else.</summary>
    public JsonNode Json => JsonNode.Parse(Output).ShouldNotBeNull();

    static string Unfolded(string text) => Space().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
