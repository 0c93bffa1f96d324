using System.Text;

namespace Firebreak.Telemetry.Tests;

public sealed class ManifestTests
{
    static readonly Instant From = SignIns.Monday;
    static readonly Instant To = SignIns.Monday + TimeSpan.FromDays(10);
    static readonly Period Window = new(From, To);
    static readonly byte[] Log = SignIns.Log(SignIns.Times(1, From, To, _ => 0.5));
    static readonly int Rows = Log.Count(b => b == '\n');

    static InputFile Manifest(string exports) =>
        InputFile.Of(
            "logs/manifest.json",
            Encoding.UTF8.GetBytes($$"""{"schema":"firebreak.manifest/1","exports":[{{exports}}]}""")
        );

    static string Export(string files, int? rows, Instant from, Instant to) =>
        $$"""{"files":[{{files}}],"category":"entra_service_principal_sign_ins","from":"{{from}}","to":"{{to}}","rows":{{rows?.ToString() ?? "null"}},"query":"AADServicePrincipalSignInLogs","tool":"az"}""";

    static SourceCoverage Coverage(params InputFile[] files)
    {
        var inventory = Reading.Take(files);
        return CoverageBook.Put(Reading.All(inventory), inventory.Manifests, Window).ShouldHaveSingleItem();
    }

    [Fact]
    public void Rows_that_agree_prove_a_quiet_log_whole()
    {
        var coverage = Coverage(
            InputFile.Of("logs/sp.ndjson", Log),
            Manifest(Export("\"sp*.ndjson\"", Rows, From, To))
        );

        coverage.Completeness.ShouldBe(Completeness.Manifest);
        coverage.Span.ShouldBe(Window);
        coverage.Gaps.ShouldBeEmpty();
        coverage.Events.ShouldBe(Rows);
    }

    [Fact]
    public void Fewer_rows_than_stated_are_a_gap_over_that_export()
    {
        var coverage = Coverage(
            InputFile.Of("logs/sp.ndjson", Log),
            Manifest(Export("\"sp.ndjson\"", Rows + 3, From, To))
        );

        var gap = coverage.Gaps.ShouldHaveSingleItem();
        gap.Kind.ShouldBe(GapKind.RowsMissing);
        gap.Period.ShouldBe(Window);
        gap.Reason.ShouldBe($"logs/manifest.json states {Rows + 3} rows for sp.ndjson, and {Rows} were read");
        coverage.Completeness.ShouldBe(Completeness.Unknown);
    }

    [Fact]
    public void A_file_that_is_listed_but_not_there_is_a_gap_over_its_range()
    {
        var middle = From + TimeSpan.FromDays(5);
        var first = SignIns.Log(SignIns.Times(1, From, middle, _ => 0.5));
        var exports =
            Export("\"a.ndjson\"", first.Count(b => b == '\n'), From, middle)
            + ","
            + Export("\"b.ndjson\"", 7, middle, To);

        var coverage = Coverage(InputFile.Of("logs/a.ndjson", first), Manifest(exports));

        coverage.Gaps.ShouldContain(gap =>
            gap.Kind == GapKind.TimeHole && gap.Period == new Period(middle, To) && gap.Reason.Contains("b.ndjson")
        );
    }

    [Fact]
    public void A_range_shorter_than_the_window_leaves_gaps_at_both_ends()
    {
        var day = TimeSpan.FromDays(1);

        var coverage = Coverage(
            InputFile.Of("logs/sp.ndjson", Log),
            Manifest(Export("\"sp.ndjson\"", Rows, From + day, To - day))
        );

        coverage.Gaps.Select(gap => gap.Kind).ShouldBe([GapKind.RetentionTooShort, GapKind.EndsEarly]);
        coverage.Gaps[0].Period.ShouldBe(new Period(From, From + day));
        coverage.Gaps[1].Period.ShouldBe(new Period(To - day, To));
    }

    [Fact]
    public void An_export_that_found_nothing_accounts_for_its_range()
    {
        var coverage = Coverage(
            InputFile.Of("logs/none.json", "[]"u8.ToArray()),
            Manifest(Export("\"none.json\"", 0, From, To))
        );

        coverage.Completeness.ShouldBe(Completeness.Manifest);
        coverage.Span.ShouldBe(Window);
        coverage.Events.ShouldBe(0);
        coverage.Gaps.ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_set_aside_does_not_pass_for_missing()
    {
        var exports = Export("\"sp.ndjson\"", Rows, From, To) + "," + Export("\"z-copy.ndjson\"", Rows, From, To);

        var coverage = Coverage(
            InputFile.Of("logs/sp.ndjson", Log),
            InputFile.Of("logs/z-copy.ndjson", Log),
            Manifest(exports)
        );

        coverage.Gaps.ShouldBeEmpty();
        coverage.Events.ShouldBe(Rows);
    }

    [Theory]
    [InlineData("{", "is no JSON")]
    [InlineData("{}", "is called a manifest but is not of schema firebreak.manifest/1")]
    [InlineData(
        """{"schema":"firebreak.manifest/1","exports":[{"category":"weather"}]}""",
        "export 1: 'weather' is no log category, such as entra_audit"
    )]
    [InlineData(
        """{"schema":"firebreak.manifest/1","exports":[{"category":"entra_audit","from":"2026-01-01T00:00:00","to":"2026-01-02T00:00:00Z"}]}""",
        "export 1: 'from' and 'to' must be times with a zone, such as 2026-04-26T00:00:00Z"
    )]
    [InlineData(
        """{"schema":"firebreak.manifest/1","exports":[7]}""",
        "export 1: '' is no log category, such as entra_audit"
    )]
    public void Says_what_is_wrong_with_a_manifest(string json, string sentence) =>
        Reading
            .Take(InputFile.Of("logs/manifest.json", Encoding.UTF8.GetBytes(json)))
            .Problems.ShouldHaveSingleItem()
            .Sentence.ShouldBe(sentence);
}
