using System.Text.RegularExpressions;

namespace Firebreak.EndToEnd;

public sealed class HelpTests(Assessed assessed)
{
    static readonly string[] Verbs =
    [
        "demo",
        "assess",
        "brief",
        "collect",
        "detect",
        "vendors",
        "case",
        "clock",
        "verify",
        "simulate",
        "evaluate",
        "bench",
        "completion",
    ];

    [Fact]
    public void Help_names_every_verb_and_every_verb_explains_itself()
    {
        using var desk = new Desk();
        var help = desk.Firebreak("--help").Exits(0).Output;
        var listed = Regex.Matches(help[help.IndexOf("Commands:")..], @"^  (?<verb>[a-z]+)", RegexOptions.Multiline);
        var verbs = listed.Select(verb => verb.Groups["verb"].Value).ToArray();

        Verbs.Except(verbs).ShouldBeEmpty();
        foreach (var verb in verbs)
            desk.Firebreak(verb, "--help").Exits(0).Output.ShouldContain("firebreak " + verb);
    }

    [Fact]
    public void The_version_is_one_line_of_numbers()
    {
        using var desk = new Desk();

        desk.Firebreak("--version").Exits(0).Output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+(\+[0-9a-f]+)?$");
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _firebreak firebreak")]
    [InlineData("zsh", "#compdef firebreak")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Completion_is_printed_for(string shell, string line)
    {
        using var desk = new Desk();

        desk.Firebreak("completion", shell).Exits(0).Output.ShouldContain(line);
    }

    [Fact]
    public void Completion_knows_the_verbs()
    {
        using var desk = new Desk();

        desk.Firebreak("[suggest:12]", "firebreak as").Exits(0).Output.ShouldContain("assess");
    }

    [Theory]
    [InlineData("asses", "assess")]
    [InlineData("--no-such-option", "--no-such-option")]
    [InlineData("completion", "'shell'")]
    public void What_is_not_understood_ends_with_2_and_a_hint(string argument, string words)
    {
        using var desk = new Desk();

        desk.Firebreak(argument).Exits(2).Says(words).Says("--help");
    }

    [Fact]
    public void No_colour_means_no_escape_codes()
    {
        var colourless = new Dictionary<string, string> { ["NO_COLOR"] = "1", ["TERM"] = "xterm-256color" };

        var run = assessed.Desk.Firebreak(colourless, "brief", "disclosure.txt").Exits(0);

        (run.Output + run.Errors).ShouldNotContain('\e');
        (assessed.Run.Output + assessed.Run.Errors).ShouldNotContain('\e');
    }
}
