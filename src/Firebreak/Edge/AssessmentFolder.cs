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
    public static string Write(AssessmentRun run, OutputFolder folder, CaseStore cases)
    {
        var json = AssessmentJson.Write(run.Assessment);
        var briefJson = BriefJson.Write(run.Disclosure);
        var kept = cases.Keep([
            ("assessment.json", Utf8(json)),
            ("brief.json", Utf8(briefJson)),
            ("raw-records.json", Utf8(RawRecordsJson.Write(run.Raw))),
            .. run.Disclosure.Sources.Select(source => (TextOf(source.Id), Utf8(source.Text))),
        ]);
        var id = CaseBook.IdFor(run.Assessment.Vendor, run.Assessment.Window);
        var theCase = cases.Change(id, known => CaseBook.Record(known, run.Assessment, NonEmpty.From(kept)));

        folder.Write("assessment.json", json);
        folder.Write("brief.json", briefJson);
        folder.Write("brief.html", BriefPage.Render(run.Disclosure));
        return folder.Write("report.html", ReportPage.Render(run.Assessment, run.Disclosure, run.Raw, theCase));
    }

    // What is kept is the text that was read out of the document.
    static string TextOf(string source) => source.EndsWith(".txt", StringComparison.Ordinal) ? source : source + ".txt";

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
