using System.Text;

namespace Firebreak.Telemetry.Tests;

public sealed class DuplicateTests
{
    static readonly Instant From = SignIns.Monday;
    static readonly Instant To = SignIns.Monday + TimeSpan.FromDays(10);
    static readonly Period Window = new(From, To);
    static readonly string[] Rows = Lines(SignIns.Log(SignIns.Times(1, From, To, _ => 2)));

    static string[] Lines(byte[] log) =>
        Encoding.UTF8.GetString(log).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    static InputFile File(string name, IEnumerable<string> rows) =>
        InputFile.Of(name, Encoding.UTF8.GetBytes(string.Join('\n', rows) + "\n"));

    static InputFile Manifest(int rows) =>
        InputFile.Of(
            "logs/manifest.json",
            Encoding.UTF8.GetBytes(
                $$"""{"schema":"firebreak.manifest/1","exports":[{"files":["*.ndjson"],"category":"entra_service_principal_sign_ins","from":"{{From}}","to":"{{To}}","rows":{{rows}},"query":"q","tool":"t"}]}"""
            )
        );

    static SourceCoverage Coverage(params InputFile[] files)
    {
        var inventory = Reading.Take(files);
        var options = Reading.Options with { Ids = new RecordIds() };
        return CoverageBook
            .Put(Reading.All(inventory, options: options), inventory.Manifests, Window)
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void Records_that_two_exports_share_count_once()
    {
        var coverage = Coverage(File("logs/a.ndjson", Rows), File("logs/b.ndjson", Rows.Take(40)));

        coverage.Events.ShouldBe(Rows.Length);
        coverage.Duplicates.ShouldBe(40);
    }

    /// <summary>Else forty rows exported twice would hide forty that are missing, and silence would pass for "no evidence".</summary>
    [Fact]
    public void A_row_that_stands_twice_does_not_stand_in_for_one_that_is_missing()
    {
        var partly = File("logs/a.ndjson", Rows.Skip(50));
        var again = File("logs/b.ndjson", Rows.Skip(100).Take(60));

        var coverage = Coverage(partly, again, Manifest(Rows.Length));

        coverage.Gaps.ShouldContain(gap =>
            gap.Kind == GapKind.RowsMissing && gap.Reason.Contains("60 of them a second time")
        );
        coverage.Completeness.ShouldNotBe(Completeness.Manifest);
    }

    [Fact]
    public void A_source_that_delivers_at_least_once_agrees_with_its_own_count()
    {
        var coverage = Coverage(File("logs/a.ndjson", Rows.Concat(Rows.Take(5))), Manifest(Rows.Length + 5));

        coverage.Gaps.ShouldBeEmpty();
        coverage.Duplicates.ShouldBe(5);
    }
}
