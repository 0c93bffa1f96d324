using System.Text;

namespace Firebreak.Telemetry.Tests;

/// <summary>An export made again, or made too boldly.</summary>
public sealed class SecondExportTests
{
    static readonly Instant From = SignIns.Monday;
    static readonly Instant To = SignIns.Monday + TimeSpan.FromDays(20);
    static readonly Instant Lost = SignIns.Monday + TimeSpan.FromDays(12);
    static readonly Instant Found = Lost + TimeSpan.FromDays(2);
    static readonly Period Window = new(From, To);
    static readonly Instant[] Times = [.. SignIns.Times(1, From, To, _ => 0.5)];

    static byte[] Log(Func<Instant, bool> has) => SignIns.Log(Times.Where(has));

    static bool IsLost(Instant time) => time >= Lost && time < Found;

    static InputFile Manifest(string path, string files, int? rows, Instant from, Instant to) =>
        InputFile.Of(
            path,
            Encoding.UTF8.GetBytes(
                $$"""
                {"schema":"firebreak.manifest/1","exports":[{"files":[{{files}}],"category":"entra_service_principal_sign_ins",
                "from":"{{from}}","to":"{{to}}","rows":{{rows?.ToString() ?? "null"}},"query":"","tool":"az"}]}
                """
            )
        );

    static InputFile OfSome(string path, string files, int rows) =>
        InputFile.Of(
            path,
            Encoding.UTF8.GetBytes(
                $$"""
                {"schema":"firebreak.manifest/1","exports":[{"files":[{{files}}],"category":"entra_service_principal_sign_ins",
                "from":"{{From}}","to":"{{To}}","rows":{{rows}},"query":"","tool":"az","principals":["an-id"]}]}
                """
            )
        );

    static SourceCoverage Coverage(params InputFile[] files)
    {
        var inventory = Reading.Take(files);
        return CoverageBook.Put(Reading.All(inventory), inventory.Manifests, Window).ShouldHaveSingleItem();
    }

    static InputFile[] First =>
        [
            InputFile.Of("logs/a.ndjson", Log(time => !IsLost(time))),
            Manifest("logs/manifest.json", "\"a.ndjson\",\"b.ndjson\"", Times.Length, From, To),
        ];

    [Fact]
    public void What_one_export_lost_another_that_is_whole_makes_good()
    {
        var again = Log(IsLost);

        Coverage(First).Gaps.ShouldNotBeEmpty();
        Coverage([
            .. First,
            InputFile.Of("again/all.ndjson", Log(_ => true)),
            Manifest("again/manifest.json", "\"all*\"", Times.Length, From, To),
        ])
            .Gaps.ShouldBeEmpty();
        Coverage([
            .. First,
            InputFile.Of("again/days.ndjson", again),
            Manifest("again/manifest.json", "\"days*\"", again.Count(b => b == '\n'), Lost, Found),
        ])
            .Gaps.ShouldNotContain(gap => gap.Period.Overlaps(new Period(Lost, Found)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    public void One_whose_rows_are_not_stated_or_not_there_makes_nothing_good(int? more)
    {
        var again = Log(IsLost);
        int? rows = more is { } extra ? again.Count(b => b == '\n') + extra : null;

        Coverage([
            .. First,
            InputFile.Of("again/days.ndjson", again),
            Manifest("again/manifest.json", "\"days*\"", rows, Lost, Found),
        ])
            .Gaps.ShouldContain(gap => gap.Period.Overlaps(new Period(Lost, Found)));
    }

    [Fact]
    public void A_file_that_holds_something_else_accounts_for_nothing()
    {
        var coverage = Coverage(
            InputFile.Of("logs/a.json", """{"some":"other log"}"""u8.ToArray()),
            Manifest("logs/manifest.json", "\"a*\"", null, From, To)
        );

        coverage.Span.ShouldBeNull();
    }

    [Fact]
    public void More_days_than_were_kept_are_not_covered_by_asking_for_them()
    {
        var coverage = Coverage(
            InputFile.Of("logs/a.ndjson", Log(time => time >= Lost)),
            Manifest("logs/manifest.json", "\"a*\"", Times.Count(time => time >= Lost), From, To)
        );

        var gap = coverage.Gaps.ShouldHaveSingleItem();
        gap.Kind.ShouldBe(GapKind.RetentionTooShort);
        gap.Period.From.ShouldBe(From);
        gap.Period.To.ShouldBe(Times.First(time => time >= Lost));
    }

    [Fact]
    public void A_loss_is_not_made_good_by_an_export_that_was_only_asked_for_its_days()
    {
        var thinned = Log(time => !IsLost(time) || time.Ticks % 2 == 0);
        InputFile[] first =
        [
            InputFile.Of("logs/a.ndjson", thinned),
            Manifest("logs/manifest.json", "\"a*\"", Times.Length, From, To),
        ];
        thinned.Count(b => b == '\n').ShouldBeLessThan(Times.Length);

        Coverage([
            .. first,
            InputFile.Of("again/kept.ndjson", Log(time => time >= Found)),
            Manifest("again/manifest.json", "\"kept*\"", Times.Count(time => time >= Found), From, To),
        ])
            .Gaps.ShouldContain(gap => gap.Kind == GapKind.RowsMissing && gap.Period.Overlaps(new Period(Lost, Found)));
    }

    [Fact]
    public void An_export_of_some_principals_accounts_for_no_silence_and_makes_nothing_good()
    {
        var file = InputFile.Of("some/all.ndjson", Log(_ => true));
        var manifest = OfSome("some/manifest.json", "\"all*\"", Times.Length);

        var alone = Coverage(file, manifest);
        var beside = Coverage([.. First, file, manifest]);

        alone.Span.ShouldBeNull();
        alone.Events.ShouldBe(Times.Length);
        alone.Gaps.ShouldContain(gap => gap.Reason.Contains("some principals only (1)"));
        beside.Completeness.ShouldNotBe(Completeness.Manifest);
        beside.Gaps.ShouldContain(gap => gap.Period.Overlaps(new Period(Lost, Found)));
    }
}
