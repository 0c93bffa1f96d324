using System.Security.Cryptography;

namespace Firebreak.Simulation.Tests;

public sealed class RunTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var digests = new[] { 5, 5, 6 }.Select(seed => Digest(RunReading.Run(RunReading.Small(seed)))).ToList();

        digests[1].ShouldBe(digests[0]);
        digests[2].ShouldNotBe(digests[0]);
    }

    [Fact]
    public void A_file_can_be_written_in_any_order_and_again()
    {
        var run = RunReading.Run(RunReading.Small(7));
        var files = run.Logs().ToList();
        var (first, last) = (files[0].ToArray(), files[^1].ToArray());

        files[^1].ToArray().ShouldBe(last);
        files[0].ToArray().ShouldBe(first);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_file_is_whole_json_with_records_in_time_order_and_ids_that_stand_once(int seed)
    {
        var run = RunReading.Run(RunReading.Small(seed));
        var ids = new HashSet<string>();
        foreach (var file in run.Logs())
        {
            var records = RunReading.Records(file);
            var times = records.Select(Time).ToList();
            times.ShouldBe(times.Order(StringComparer.Ordinal));
            records.Count(record => !ids.Add(Id(record))).ShouldBe(0, file.Path);
        }
        foreach (
            var file in run.Files.Where(file =>
                file.Path.EndsWith(".json", StringComparison.Ordinal)
                && !file.Path.StartsWith("logs/", StringComparison.Ordinal)
            )
        )
            _ = run.Json(file.Path);
    }

    [Fact]
    public void Paths_are_relative_and_stand_once()
    {
        var paths = RunReading.Run(RunReading.Small(8)).Files.Select(file => file.Path).ToList();

        paths.Distinct().Count().ShouldBe(paths.Count);
        paths.ShouldAllBe(path =>
            path.StartsWith("estate/") || path.StartsWith("logs/") || path == "disclosure.txt" || path == "truth.json"
        );
    }

    [Fact]
    public void A_full_run_has_the_size_of_a_mid_size_utility()
    {
        const int Days = 40;
        var run = RunReading.Run(new SimulationOptions(3, Days, new DateOnly(2026, 4, 26)));
        var events = run.Logs().Sum(file => (long)RunReading.Records(file).Count);

        (events * 75 / Days).ShouldBeInRange(150_000, 400_000);
        run.Estate("servicePrincipals-").Count.ShouldBeGreaterThanOrEqualTo(150);
        run.Truth.Relationships.Select(relationship => relationship.Vendor)
            .Distinct()
            .Count()
            .ShouldBeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public void Four_logs_are_exported_in_four_ways()
    {
        var run = RunReading.Run(RunReading.Small(9));

        run.Logs().Select(RunReading.Category).Distinct().Count().ShouldBe(4);
        run.Logs().Select(file => file.Path.Split('/')[1]).Distinct().Count().ShouldBe(4);
    }

    static string Time(System.Text.Json.JsonElement record) =>
        ((string[])["time", "TimeGenerated", "createdDateTime", "activityDateTime"])
            .Select(name => RunReading.Field(record, name))
            .First(text => text.Length > 0 || record.TryGetProperty("time", out _));

    static string Id(System.Text.Json.JsonElement record) =>
        RunReading.Field(record, "requestId") is { Length: > 0 } request ? request : RunReading.Field(record, "id");

    static string Digest(SimulatedRun run)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in run.Files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.ToArray());
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
