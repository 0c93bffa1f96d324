using System.CommandLine;
using Firebreak.Hunt;
using Firebreak.Response;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>Breach-day help: the queries and commands that export what an assessment still needs.</summary>
static class CollectVerb
{
    static readonly Argument<string?> Vendor = new("vendor")
    {
        Description = "the vendor, as vendors.csv or the disclosure names it",
        Arity = ArgumentArity.ZeroOrOne,
    };
    static readonly Option<string[]> Disclosure = Paths("--disclosure", "FILE", "the article, filing or advisory");
    static readonly Option<string[]> Estate = Paths("--estate", "DIR", "exports of what you own and whom you trust");
    static readonly Option<string[]> Logs = Paths(
        "--logs",
        "DIR",
        "the logs already at hand: what they cover is not asked for"
    );
    static readonly Option<Instant?> Since = Times.Option("--since", "start of the time that decides");
    static readonly Option<Instant?> Until = Times.Option(
        "--until",
        "end of the time [default: the newest event read; without logs, now]"
    );
    static readonly Option<int> LookBack = new("--look-back")
    {
        Description = "days wanted before the start",
        HelpName = "DAYS",
        DefaultValueFactory = _ => WindowPlan.LookBackDaysDefault,
    };
    static readonly Option<string> Tool = new("--tool")
    {
        Description = "what your logs are kept in [default: the product itself; files of all are written]",
        HelpName = "kql|spl|esql|cli|all",
    };
    static readonly Option<bool> Narrow = new("--narrow")
    {
        Description =
            "ask for the vendor's own principals alone, where a whole log is too large; can show an abuse, never rule one out",
    };
    static readonly Option<string> Out = new("--out")
    {
        Description = "folder for queries, the manifest to fill in, and the exports",
        HelpName = "DIR",
        DefaultValueFactory = _ => "firebreak-collect",
    };

    static Option<string[]> Paths(string name, string help, string description) =>
        new(name)
        {
            Description = description,
            HelpName = help,
            AllowMultipleArgumentsPerToken = true,
        };

    public static Command Create()
    {
        Tool.AcceptOnlyFromAmong("kql", "spl", "esql", "cli", "all");
        var verb = new Command(
            "collect",
            "What to fetch: the exact queries and commands for what an answer still needs"
        )
        {
            Vendor,
            Disclosure,
            Estate,
            Logs,
            Since,
            Until,
            LookBack,
            Tool,
            Narrow,
            Out,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var request = Request(parsed);
        var folder = CollectFolder.Create(parsed.GetRequiredValue(Out));
        using var progress = new ProgressLine(parsed.GetValue(CommandLine.Quiet));
        var cases = CaseStore.Open(parsed.GetRequiredValue(CommandLine.Workspace));
        var run = Assessments.Run(new Assessor(progress), request, cases);
        progress.Dispose();

        var book = CollectBook.Shipped;
        var plan = CollectPlan.Of(run.Assessment, run.Estate, request.LogFiles.Count > 0, RequiredLogs.Shipped, book);
        var tool = parsed.GetValue(Tool) ?? "";
        var steps = ExportStep.Of(plan, book, Languages(tool), parsed.GetValue(Narrow));
        var text = new CollectText(plan, steps, book);
        var json = CollectJson.Write(plan, steps, book);
        folder.Write(plan, steps, json, text.Write(everyWay: true));

        if (parsed.GetValue(CommandLine.Json))
            Terminal.WriteRaw(json);
        else
            Terminal.WriteRaw(text.Write(everyWay: tool.Length > 0) + folder.Next(plan, steps));
        parsed.Terminal().Say(run.Assessment.Problems);
        return plan.Decides ? ExitCode.CannotTell : ExitCode.Fine;
    }

    static HashSet<WayLanguage> Languages(string tool) =>
        [
            .. Enum.GetValues<WayLanguage>()
                .Where(language =>
                    tool is "" or "all" || language.Key() == tool || (tool == "cli" && language.IsCommand())
                ),
        ];

    static AssessmentRequest Request(ParseResult parsed)
    {
        var documents = InputFiles.Under(parsed.GetValue(Disclosure) ?? []);
        var vendor = parsed.GetValue(Vendor) ?? "";
        if (documents.Count == 0 && vendor.Length == 0)
            throw new UserError(
                "it is not said of which vendor",
                "name it, with the day it began: firebreak collect NAME --since 2026-04-13; or hand over --disclosure FILE"
            );
        if (documents.Count == 0 && parsed.GetValue(Since) is null)
            throw new UserError(
                "it is not said since when",
                "give the day on which it began, or was found: --since 2026-04-13; or hand over --disclosure FILE"
            );
        var logs = InputFiles.Under(parsed.GetValue(Logs) ?? []);
        return new AssessmentRequest
        {
            Documents = documents,
            EstateFiles = InputFiles.Under(parsed.GetValue(Estate) ?? []),
            LogFiles = logs,
            Vendor = vendor,
            Since = parsed.GetValue(Since),
            Until = parsed.GetValue(Until) ?? (logs.Count == 0 ? Now() : null),
            LookBackDays = parsed.GetValue(LookBack),
            Rules = RuleFiles.Load([]),
            Threads = Environment.ProcessorCount,
            Program = ProgramVersion.Spoken,
        };
    }

    // Without a log nothing says how far an assessment made today would reach.
    static Instant Now()
    {
        var now = TimeProvider.System.GetUtcNow().UtcTicks;
        return new Instant(now - now % TimeSpan.TicksPerSecond);
    }
}
