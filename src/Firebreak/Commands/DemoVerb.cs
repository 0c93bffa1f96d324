using System.CommandLine;
using Firebreak.Hunt;
using Firebreak.Simulation;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>The main job on a simulated utility, so that anybody can see a verdict within a minute.</summary>
static class DemoVerb
{
    static readonly DateOnly Around = new(2026, 4, 26);

    static readonly Option<string> Out = new("--out")
    {
        Description = "folder for the simulated utility, the report and the JSON",
        HelpName = "DIR",
        DefaultValueFactory = _ => "firebreak-demo",
    };
    static readonly Option<int> Seed = new("--seed")
    {
        Description = "another utility, another intrusion",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    public static Command Create()
    {
        var verb = new Command(
            "demo",
            "See it work: a simulated utility, a disclosed breach, a planted intrusion, the verdict"
        )
        {
            Out,
            Seed,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var folder = OutputFolder.Create(parsed.GetRequiredValue(Out));
        using var progress = new ProgressLine(parsed.GetValue(CommandLine.Quiet));
        progress.Report(new HuntProgress("simulating a utility with 75 days of logs", 0, 0));
        SimulateVerb.Write(new SimulationOptions(parsed.GetValue(Seed), 75, Around), folder);

        // A demo keeps its case with itself: it must not stand among real ones.
        var workspace = Path.Combine(folder.Path, "workspace");
        var cases = CaseStore.Open(workspace);
        var run = Assessments.Run(new Assessor(progress), Request(folder.Path), cases);
        var report = AssessmentFolder.Write(run, folder, cases);
        progress.Dispose();

        Assessments.Show(parsed, run.Assessment, report, workspace);
        parsed.Terminal().Say("This utility is simulated. What was planted stands in " + folder.Path + "/truth.json");
        return ExitCode.Fine;
    }

    static AssessmentRequest Request(string folder) =>
        new()
        {
            Documents = InputFiles.Under([folder + "/disclosure.txt"]),
            EstateFiles = InputFiles.Under([folder + "/estate"]),
            LogFiles = InputFiles.Under([folder + "/logs"]),
            Rules = RuleFiles.Load([]),
            Threads = Environment.ProcessorCount,
            Program = ProgramVersion.Spoken,
        };
}
