using System.CommandLine;
using Firebreak.Hunt;
using Firebreak.Response;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>What <c>assess</c> and <c>demo</c> share.</summary>
static class Assessments
{
    /// <summary>Assesses, taking into account every lead that was dismissed in a case of the workspace: a finding's id tells the
    /// relationship and the record it rests on, so a dismissal never reaches another lead.</summary>
    public static AssessmentRun Run(Assessor assessor, AssessmentRequest request, CaseStore cases)
    {
        var dismissals = cases.All().SelectMany(known => known.Dismissals).DistinctBy(dismissal => dismissal.FindingId);
        var run = assessor.Assess(request with { Dismissals = [.. dismissals] }, CancellationToken.None);
        return run with { Assessment = WithClocks(run.Assessment, cases) };
    }

    // As people declared them, whatever the hour: the same inputs give the same bytes.
    static Assessment WithClocks(Assessment assessment, CaseStore cases)
    {
        var id = CaseBook.IdFor(assessment.Vendor, assessment.Window);
        return assessment with { Clocks = ClockBook.Of(id, cases.Find(id)?.ClockActs ?? [], now: null) };
    }

    public static void Show(ParseResult parsed, Assessment assessment, string report, string workspace)
    {
        var terminal = parsed.Terminal();
        if (parsed.GetValue(CommandLine.Json))
        {
            Terminal.WriteRaw(AssessmentJson.Write(assessment));
            terminal.Say($"report: {report}");
            return;
        }
        AssessmentScreen.Write(terminal.Answer, assessment);
        terminal.Print("");
        terminal.Print($"Report: {report}");
        terminal.Print(
            $"Case:   firebreak case show {CaseBook.IdFor(assessment.Vendor, assessment.Window)}{At(workspace)}"
        );
        terminal.Say(assessment.Problems);
    }

    static string At(string workspace) =>
        workspace == CommandLine.WorkspaceDefault ? "" : $" --workspace {workspace.Replace('\\', '/')}";
}
