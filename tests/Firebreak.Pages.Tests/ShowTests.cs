namespace Firebreak.Pages.Tests;

public sealed class ShowTests
{
    [Fact]
    public void Shows()
    {
        var dir = Environment.GetEnvironmentVariable("SHOW");
        if (dir is null)
            return;
        File.WriteAllText(
            Path.Combine(dir, "rich.html"),
            ReportPage.Render(SampleAssessment.Rich, SampleFindings.Raw, SampleAssessment.TheCase)
        );
        File.WriteAllText(
            Path.Combine(dir, "bare.html"),
            ReportPage.Render(SampleAssessment.Bare, SampleFindings.Raw, null)
        );
    }
}
