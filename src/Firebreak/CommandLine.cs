using System.CommandLine;

namespace Firebreak;

/// <summary>The verbs and what they share. Help, completion and the exit codes follow from this tree.</summary>
static class CommandLine
{
    public static string WorkspaceDefault { get; } =
        Environment.GetEnvironmentVariable("FIREBREAK_HOME") is { Length: > 0 } home ? home : ".firebreak";

    public static readonly Option<string> Workspace = new("--workspace")
    {
        Description = "folder that keeps cases and evidence [default: $FIREBREAK_HOME, else ./.firebreak]",
        HelpName = "DIR",
        Recursive = true,
        DefaultValueFactory = _ => WorkspaceDefault,
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "print the answer as JSON",
        Recursive = true,
    };
    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "no progress and no asides on stderr",
        Recursive = true,
    };

    public static RootCommand Build()
    {
        var root = new RootCommand(
            """
            Firebreak: your vendor says it was breached. Are you affected, how sure are you, and what do you do first?

            Start with:   firebreak demo
            The main job: firebreak assess DISCLOSURE --estate DIR --logs DIR
            Exit codes:   0 fine or no evidence, 2 usage or input, 3 cannot tell, 4 abused, 5 a clock was missed, 70 a bug
            """
        );
        root.Options.Add(Workspace);
        root.Options.Add(Json);
        root.Options.Add(Quiet);
        foreach (var verb in Verbs())
            root.Subcommands.Add(verb);
        root.Subcommands.Add(CompletionVerb.Create());
        return root;
    }

    static IEnumerable<Command> Verbs() =>
        [
            DemoVerb.Create(),
            AssessVerb.Create(),
            CollectVerb.Create(),
            BriefVerb.Create(),
            DetectVerb.Create(),
            VendorsVerb.Create(),
            CaseVerb.Create(),
            ClockVerb.Create(),
            VerifyVerb.Create(),
            SimulateVerb.Create(),
            EvaluateVerb.Create(),
            BenchVerb.Create(),
        ];

    public static Terminal Terminal(this ParseResult parsed) => Firebreak.Terminal.Open(parsed.GetValue(Quiet));
}
