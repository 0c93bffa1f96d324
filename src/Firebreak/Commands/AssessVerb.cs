using System.CommandLine;
using Firebreak.Hunt;
using Firebreak.Response;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>The main job: disclosure → verdict → case and report.</summary>
static class AssessVerb
{
    static readonly Argument<string[]> Documents = new("disclosure")
    {
        Description = "the article, filing or advisory: files of HTML or text",
        Arity = ArgumentArity.OneOrMore,
    };

    static readonly Option<string[]> Estate = Folders("--estate", "exports of what you own and whom you trust");
    static readonly Option<string[]> Logs = Folders("--logs", "log files and folders, in whatever form you hold them");
    static readonly Option<string[]> Rules = Folders("--rules", "more Sigma rules, beside those that ship");
    static readonly Option<string[]> Indicators = Folders("--ioc", "more indicators to look for, one a line");
    static readonly Option<string> Vendor = new("--vendor")
    {
        Description = "the vendor, if the disclosure leaves it open",
        HelpName = "NAME",
    };
    static readonly Option<Instant?> Since = Times.Option(
        "--since",
        "start of the time that decides, instead of the date claimed"
    );
    static readonly Option<Instant?> Until = Times.Option(
        "--until",
        "end of the time [default: the newest event read]"
    );
    static readonly Option<int> LookBack = new("--look-back")
    {
        Description = "days searched before the start",
        HelpName = "DAYS",
        DefaultValueFactory = _ => WindowPlan.LookBackDaysDefault,
    };
    static readonly Option<string> Out = new("--out")
    {
        Description = "folder for report and JSON",
        HelpName = "DIR",
        DefaultValueFactory = _ => "firebreak-assessment",
    };
    static readonly Option<int> Threads = new("--threads")
    {
        Description = "files read side by side [default: one per core]",
        HelpName = "N",
    };

    static Option<string[]> Folders(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DIR",
            AllowMultipleArgumentsPerToken = true,
        };

    public static Command Create()
    {
        Logs.Required = true;
        var verb = new Command(
            "assess",
            "Are we affected? From a disclosure, your estate and your logs to a verdict, a report and a case"
        )
        {
            Documents,
            Estate,
            Logs,
            Vendor,
            Since,
            Until,
            LookBack,
            Rules,
            Indicators,
            Out,
            Threads,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var workspace = parsed.GetRequiredValue(CommandLine.Workspace);
        var cases = CaseStore.Open(workspace);
        var request = Request(parsed);
        using var progress = new ProgressLine(parsed.GetValue(CommandLine.Quiet));
        var run = Assessments.Run(new Assessor(progress), request, cases);
        var report = AssessmentFolder.Write(run, OutputFolder.Create(parsed.GetRequiredValue(Out)), cases);
        progress.Dispose();
        parsed.Terminal().Say(cases.Problems);
        Assessments.Show(parsed, run.Assessment, report, workspace);
        return ExitCode.For(run.Assessment.Word);
    }

    static AssessmentRequest Request(ParseResult parsed) =>
        new()
        {
            Documents = InputFiles.Under(parsed.GetRequiredValue(Documents)),
            EstateFiles = InputFiles.Under(parsed.GetValue(Estate) ?? []),
            LogFiles = InputFiles.Under(parsed.GetRequiredValue(Logs)),
            Vendor = parsed.GetValue(Vendor) ?? "",
            Since = parsed.GetValue(Since),
            Until = parsed.GetValue(Until),
            LookBackDays = parsed.GetValue(LookBack),
            Rules = RuleFiles.Load(parsed.GetValue(Rules) ?? []),
            IndicatorFiles = InputFiles.Under(parsed.GetValue(Indicators) ?? []),
            Threads = parsed.GetValue(Threads) is > 0 and var asked ? asked : Environment.ProcessorCount,
            Program = ProgramVersion.Spoken,
        };
}
