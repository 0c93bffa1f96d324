using System.Text.Json.Nodes;

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

    [Theory]
    [InlineData("cases", "case", "list")]
    [InlineData("clocks", "clock", "list")]
    [InlineData("verification", "verify")]
    public void What_is_said_of_cases_fits_its_schema(string schema, params string[] verb)
    {
        assessed.Run.Exits(4);

        assessed.Desk.Firebreak([.. verb, "--json"]).Exits(0).Output.ShouldFit(schema);
    }

    [Fact]
    public void Each_act_is_a_line_that_fits_its_schema_and_the_raw_records_kept_fit_theirs()
    {
        assessed.Run.Exits(4);
        var chain = assessed.Desk.Files.Single(path => path.Contains("chains/"));

        var lines = assessed.Desk.Text(chain).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
            line.ShouldFit("chain");
        var raw = lines
            .Select(line => JsonNode.Parse(line).ShouldNotBeNull()["content"].ShouldNotBeNull())
            .Single(content => content["name"]?.GetValue<string>() == "raw-records.json")["sha256"]
            .ShouldNotBeNull()
            .GetValue<string>();
        assessed.Desk.Text($".firebreak/evidence/{raw[..2]}/{raw}").ShouldFit("raw-records");
    }

    [Fact]
    public void Every_schema_is_held_against_something() =>
        Schemas
            .Names.Order()
            .ShouldBe([
                "assessment",
                "brief",
                "cases",
                "chain",
                "clocks",
                "collect",
                "finding",
                "manifest",
                "raw-records",
                "truth",
                "verification",
            ]);
}
