namespace Firebreak.Pages.Tests;

static class SamplePages
{
    public static readonly IReadOnlyDictionary<string, Func<string>> All = new Dictionary<string, Func<string>>
    {
        ["report"] = () =>
            ReportPage.Render(
                SampleAssessment.Rich,
                SampleDisclosure.Rich,
                SampleFindings.Raw,
                SampleAssessment.TheCase
            ),
        ["report-of-nothing"] = () =>
            ReportPage.Render(SampleAssessment.Bare, SampleDisclosure.Bare, SampleFindings.Raw, null),
        ["brief"] = () => BriefPage.Render(SampleDisclosure.Rich),
        ["brief-of-nothing"] = () => BriefPage.Render(SampleDisclosure.Bare),
    };
}
