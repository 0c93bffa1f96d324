using Spectre.Console;

namespace Firebreak;

/// <summary>The two streams of the program: the answer on stdout, everything else on stderr.</summary>
sealed class Terminal
{
    const int WidthWhenPiped = 120;

    Terminal(IAnsiConsole answer, IAnsiConsole aside, bool quiet) => (Answer, Aside, Quiet) = (answer, aside, quiet);

    public IAnsiConsole Answer { get; }
    public IAnsiConsole Aside { get; }
    public bool Quiet { get; }

    /// <summary>NO_COLOR (no-color.org), TERM=dumb and a pipe switch colour off.</summary>
    public static Terminal Open(bool quiet) =>
        new(
            Console(System.Console.Out, System.Console.IsOutputRedirected),
            Console(System.Console.Error, System.Console.IsErrorRedirected),
            quiet
        );

    static IAnsiConsole Console(TextWriter writer, bool piped)
    {
        var plain =
            piped
            || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        if (piped)
            console.Profile.Width = WidthWhenPiped;
        return console;
    }

    /// <summary>Writes text as it is, without markup and without folding lines: JSON, Markdown, commands to copy.</summary>
    public static void WriteRaw(string text) => System.Console.Out.Write(text);

    /// <summary>A line of the answer, never folded: paths and commands are there to be copied.</summary>
    public void Print(string line) => Answer.Profile.Out.Writer.WriteLine(line);

    /// <summary>A line beside the answer.</summary>
    public void Say(string line)
    {
        if (!Quiet)
            Aside.Profile.Out.Writer.WriteLine(line);
    }

    public void Say(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Aside.Profile.Out.Writer.WriteLine($"note: {problem}");
    }
}
