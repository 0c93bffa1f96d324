using System.Text;

namespace Firebreak.Telemetry.Tests;

/// <summary>A loss in one of many files that follow each other is no reason to doubt all of them.</summary>
public sealed class FileSeriesTests
{
    static readonly TimeSpan Day = TimeSpan.FromDays(1);
    static readonly Instant From = SignIns.Monday;
    static readonly Instant To = SignIns.Monday + Day * 10;
    static readonly Period Window = new(From, To);
    static readonly byte[][] Days =
    [
        .. Enumerable
            .Range(0, 10)
            .Select(day => SignIns.Log(SignIns.Times(day, From + Day * day, From + Day * (day + 1), _ => 0.8))),
    ];

    static string Name(int day) => $"2026-03-{day + 2:00}.json";

    static SourceCoverage Coverage(IEnumerable<InputFile> files)
    {
        var inventory = Reading.Take([.. files]);
        return CoverageBook.Put(Reading.All(inventory), inventory.Manifests, Window).ShouldHaveSingleItem();
    }

    static IEnumerable<InputFile> Files(int changed, Func<byte[], byte[]?> change) =>
        from day in Enumerable.Range(0, Days.Length)
        let content = day == changed ? change(Days[day]) : Days[day]
        where content is not null
        select InputFile.Of("logs/sp/" + Name(day), content);

    static InputFile Manifest()
    {
        var files = string.Join(",", Enumerable.Range(0, Days.Length).Select(day => $"\"sp/{Name(day)}\""));
        var rows = Days.Sum(day => day.Count(b => b == '\n'));
        return InputFile.Of(
            "logs/manifest.json",
            Encoding.UTF8.GetBytes(
                $$"""{"schema":"firebreak.manifest/1","exports":[{"files":[{{files}}],"category":"entra_service_principal_sign_ins","from":"{{From}}","to":"{{To}}","rows":{{rows}}}]}"""
            )
        );
    }

    static void ShouldLieWithin(IEnumerable<Gap> gaps, int firstDay, int lastDay)
    {
        var allowed = new Period(From + Day * firstDay, From + Day * (lastDay + 1));
        gaps.ShouldNotBeEmpty();
        gaps.ShouldAllBe(gap => gap.Period.From >= allowed.From && gap.Period.To <= allowed.To);
    }

    [Fact]
    public void A_day_cut_off_in_its_middle_is_a_gap_until_the_next_day()
    {
        var coverage = Coverage(Files(4, log => log[..(log.Length / 2)]));

        ShouldLieWithin(coverage.Gaps, 4, 5);
        coverage.Gaps.ShouldAllBe(gap => gap.Kind == GapKind.UnreadableRecords);
    }

    [Fact]
    public void A_day_of_which_nothing_can_be_read_is_a_gap_between_its_neighbours() =>
        ShouldLieWithin(
            Coverage(
                Files(4, log => [.. "{"u8, .. log.AsSpan(20).ToArray().Select(b => b == '{' ? (byte)'!' : b)])
            ).Gaps,
            3,
            5
        );

    [Fact]
    public void A_listed_day_that_is_not_there_is_a_gap_between_its_neighbours_and_the_rest_stays_proven()
    {
        var coverage = Coverage(Files(4, _ => null).Append(Manifest()));

        ShouldLieWithin(coverage.Gaps, 3, 5);
        coverage
            .Gaps.Select(gap => gap.Kind)
            .Distinct()
            .ShouldBe([GapKind.TimeHole, GapKind.RowsMissing], ignoreOrder: true);
        coverage.Gaps.ShouldContain(gap =>
            gap.Reason == "logs/manifest.json lists logs/sp/2026-03-06.json, not among the files given"
        );
        coverage.Completeness.ShouldBe(Completeness.Manifest);
        coverage.Span.ShouldBe(Window);
    }

    [Fact]
    public void Rows_that_went_missing_without_a_trace_may_have_gone_anywhere()
    {
        var coverage = Coverage(
            Files(4, log => log[..(log[..(log.Length / 2)].AsSpan().LastIndexOf((byte)'\n') + 1)]).Append(Manifest())
        );

        var gap = coverage.Gaps.ShouldHaveSingleItem();
        gap.Kind.ShouldBe(GapKind.RowsMissing);
        gap.Period.ShouldBe(Window);
        coverage.Completeness.ShouldNotBe(Completeness.Manifest);
    }

    [Fact]
    public void Whole_days_have_no_gap() => Coverage(Files(-1, log => log).Append(Manifest())).Gaps.ShouldBeEmpty();
}
