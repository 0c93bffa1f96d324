namespace Firebreak.EndToEnd;

/// <summary>What the program prints and writes, held to docs/schemas.</summary>
public sealed class SchemaTests(Assessed assessed)
{
    [Theory]
    [InlineData("out/assessment.json", "assessment")]
    [InlineData("out/brief.json", "brief")]
    [InlineData("truth.json", "truth")]
    [InlineData("logs/manifest.json", "manifest")]
    public void A_file_fits_its_schema(string path, string schema)
    {
        assessed.Run.Exits(4);

        assessed.Desk.Text(path).ShouldFit(schema);
    }

    [Fact]
    public void Each_finding_is_a_line_that_fits_its_schema()
    {
        var lines = assessed
            .Desk.Firebreak("detect", "logs", "--json")
            .Exits(0)
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
            line.ShouldFit("finding");
    }

    [Fact]
    public void Every_schema_is_held_against_something() =>
        Schemas.Names.Order().ShouldBe(["assessment", "brief", "collect", "finding", "manifest", "truth"]);
}
