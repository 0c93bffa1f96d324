using Firebreak.Model;

namespace Firebreak.Pages.Tests;

public sealed class LargeEstateTests
{
    [Fact]
    public void Three_hundred_quiet_relationships_keep_the_page_light_and_whole()
    {
        var quiet = SampleAssessment.Rich.Relationships[^1] with { Findings = [] };
        var many = Enumerable
            .Range(0, 300)
            .Select(i => quiet with { Relationship = quiet.Relationship with { Id = $"entra:sp:{i:000}" } });
        var assessment = SampleAssessment.Rich with
        {
            Relationships = [.. SampleAssessment.Rich.Relationships, .. many],
        };

        var page = ReportPage.Render(assessment, SampleDisclosure.Rich, SampleFindings.Raw, null);

        page.Length.ShouldBeLessThan(600_000);
        page.ShouldContain("id=\"relationship-entra_3asp_3a299\"");
        page.ShouldContain("304 relationships");
    }
}
