using System.Text.Json;

namespace Firebreak.Simulation.Tests;

public sealed class ManifestTests
{
    [Theory]
    [InlineData(71)]
    [InlineData(72)]
    public void A_manifest_counts_the_rows_that_are_there(int seed)
    {
        var run = RunReading.Run(RunReading.Small(seed));
        var counted = Counted(run);

        Stated(run).ShouldNotBeEmpty();
        foreach (var (category, rows) in Stated(run))
            rows.ShouldBe(counted[category]);
    }

    [Theory]
    [InlineData("rows-short")]
    [InlineData("days-missing")]
    public void A_hole_shows_as_rows_that_the_manifest_has_and_the_files_have_not(string gap)
    {
        var run = RunReading.Run(RunReading.Small(73) with { Gaps = [gap] });
        var counted = Counted(run);

        foreach (var (category, rows) in Stated(run))
            rows.ShouldBeGreaterThan(counted[category]);
    }

    [Fact]
    public void Files_that_are_missing_are_listed_by_name()
    {
        var run = RunReading.Run(RunReading.Small(74) with { Gaps = ["days-missing"] });
        var listed = run.Json("logs/manifest.json")
            .GetProperty("exports")
            .EnumerateArray()
            .SelectMany(export => export.GetProperty("files").EnumerateArray());
        var paths = run.Files.Select(file => file.Path).ToHashSet();

        listed.Select(name => $"logs/{name.GetString()}").Count(path => !paths.Contains(path)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_truncated_file_ends_in_the_middle_of_a_record()
    {
        var run = RunReading.Run(RunReading.Small(75) with { Gaps = ["truncated-exports"] });

        run.Logs().Count(Broken).ShouldBeGreaterThan(3);
    }

    static bool Broken(SimulatedFile file)
    {
        try
        {
            RunReading.Records(file);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    static Dictionary<string, long> Stated(SimulatedRun run) =>
        run.Json("logs/manifest.json")
            .GetProperty("exports")
            .EnumerateArray()
            .ToDictionary(
                export => export.GetProperty("category").GetString() ?? "",
                export => export.GetProperty("rows").GetInt64()
            );

    static Dictionary<string, long> Counted(SimulatedRun run) =>
        run.Logs()
            .GroupBy(RunReading.Category)
            .ToDictionary(group => group.Key, group => group.Sum(file => (long)RunReading.Records(file).Count));
}
