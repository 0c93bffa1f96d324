using System.Text;
using Firebreak.Disclosures;
using Firebreak.Hunt;
using Firebreak.Pages;
using Firebreak.Response;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>What an assessment leaves on disk: the report, the brief and their JSON in a folder, and the case in the workspace.</summary>
static class AssessmentFolder
{
    /// <summary>Writes everything and returns the path of the report. Evidence is kept before the case refers to it.</summary>
    public static string Write(AssessmentRun run, OutputFolder folder, CaseStore cases, EvidenceLocker evidence)
    {
        var json = AssessmentJson.Write(run.Assessment);
        var briefJson = BriefJson.Write(run.Disclosure);
        var id = CaseBook.IdFor(run.Assessment.Vendor, run.Assessment.Window);
        EvidenceItem[] kept =
        [
            evidence.Keep("assessment.json", Encoding.UTF8.GetBytes(json)),
            evidence.Keep("brief.json", Encoding.UTF8.GetBytes(briefJson)),
            .. run.Disclosure.Sources.Select(source =>
                evidence.Keep(source.Id + ".txt", Encoding.UTF8.GetBytes(source.Text))
            ),
        ];
        var theCase = CaseBook.Record(cases.Find(id), run.Assessment, kept);
        cases.Save(theCase);

        folder.Write("assessment.json", json);
        folder.Write("brief.json", briefJson);
        folder.Write("brief.html", BriefPage.Render(run.Disclosure));
        return folder.Write("report.html", ReportPage.Render(run.Assessment, run.Disclosure, run.Raw, theCase));
    }
}
