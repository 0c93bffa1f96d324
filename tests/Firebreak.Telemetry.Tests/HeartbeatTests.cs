namespace Firebreak.Telemetry.Tests;

public sealed class HeartbeatTests
{
    static readonly Instant From = SignIns.Monday;
    static readonly Instant To = SignIns.Monday + TimeSpan.FromDays(90);
    static readonly Period Window = new(From, To);

    static SourceCoverage Coverage(IEnumerable<Instant> times, params Manifest[] manifests) =>
        CoverageBook.Put([SignIns.Reading("logs/a", times)], manifests, Window).ShouldHaveSingleItem();

    static IEnumerable<Instant> Steady(int seed, double perHour) => SignIns.Times(seed, From, To, _ => perHour);

    static IEnumerable<Instant> OfficeHours(int seed) =>
        SignIns.Times(
            seed,
            From,
            To,
            hour =>
                hour.Utc is { Hour: >= 7 and < 18, DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } ? 60 : 0.2
        );

    [Fact]
    public void A_planted_hole_is_found_where_it_is()
    {
        var hole = new Period(From + TimeSpan.FromHours(1000.5), From + TimeSpan.FromHours(1006.2));

        var coverage = Coverage(Steady(1, 40).Where(time => !hole.Contains(time)));

        var gap = coverage.Gaps.ShouldHaveSingleItem();
        gap.Kind.ShouldBe(GapKind.TimeHole);
        gap.Period.From.ShouldBe(From + TimeSpan.FromHours(1001));
        gap.Period.To.ShouldBe(From + TimeSpan.FromHours(1006));
        gap.Remedy.ShouldStartWith("export the Entra service-principal sign-ins for 12 Apr 2026 again");
    }

    [Fact]
    public void Quiet_nights_and_weekends_are_no_holes() => Coverage(OfficeHours(2)).Gaps.ShouldBeEmpty();

    [Fact]
    public void A_log_of_a_few_days_knows_no_weekend_and_calls_its_first_one_no_hole()
    {
        var thursday = From + TimeSpan.FromDays(3);
        var times = OfficeHours(4).Where(time => time >= thursday && time < thursday + TimeSpan.FromDays(5));

        Coverage(times).Gaps.ShouldNotContain(gap => gap.Kind == GapKind.TimeHole);
    }

    [Fact]
    public void An_office_day_that_is_missing_is_a_hole()
    {
        var wednesday = new Period(From + TimeSpan.FromDays(30), From + TimeSpan.FromDays(31));

        var coverage = Coverage(OfficeHours(3).Where(time => !wednesday.Contains(time)));

        coverage.Gaps.ShouldContain(gap => gap.Kind == GapKind.TimeHole && gap.Period.Overlaps(wednesday));
    }

    [Fact]
    public void A_log_without_holes_has_none_whatever_its_rate() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Double[0.05, 80])
            .Sample(
                (seed, perHour) => Coverage(Steady(seed, perHour)).Gaps.All(gap => gap.Kind != GapKind.TimeHole),
                iter: 60
            );

    [Fact]
    public void A_busy_log_says_how_short_a_silence_would_show_and_keeps_its_word()
    {
        var coverage = Coverage(Steady(5, 30));

        coverage.Completeness.ShouldBe(Completeness.Heartbeat);
        var visible = coverage.SmallestVisibleHole.ShouldNotBeNull();
        visible.ShouldBeLessThan(TimeSpan.FromHours(7));
        Gen.Double[24, 80 * 24]
            .Sample(
                hours =>
                {
                    var hole = new Period(From + TimeSpan.FromHours(hours), From + TimeSpan.FromHours(hours) + visible);
                    return Coverage(Steady(5, 30).Where(t => !hole.Contains(t)))
                        .Gaps.Any(gap => gap.Period.Overlaps(hole));
                },
                iter: 30
            );
    }

    [Fact]
    public void A_sparse_log_proves_nothing_by_silence()
    {
        var coverage = Coverage(Steady(6, 0.3));

        coverage.Completeness.ShouldBe(Completeness.Unknown);
        coverage.SmallestVisibleHole.ShouldBeNull();
        coverage.Span.ShouldBe(Window);
    }

    [Fact]
    public void A_log_that_ends_before_the_others_has_a_gap_to_the_end()
    {
        var end = To - TimeSpan.FromDays(3);

        var gap = Coverage(Steady(7, 20).Where(time => time < end)).Gaps.ShouldHaveSingleItem();

        gap.Kind.ShouldBe(GapKind.EndsEarly);
        gap.Period.To.ShouldBe(To);
        gap.Remedy.ShouldBe("export the Entra service-principal sign-ins for 27–30 May 2026");
    }

    [Fact]
    public void A_log_kept_for_thirty_days_begins_late()
    {
        var begin = To - TimeSpan.FromDays(30);

        var gap = Coverage(Steady(8, 20).Where(time => time >= begin)).Gaps.ShouldHaveSingleItem();

        gap.Kind.ShouldBe(GapKind.RetentionTooShort);
        gap.Period.From.ShouldBe(From);
    }

    [Fact]
    public void Splitting_a_log_over_files_changes_nothing()
    {
        var times = Steady(9, 5).ToArray();
        var whole = Coverage(times);
        var parts = times.Select((time, at) => (time, at)).GroupBy(pair => pair.at % 7, pair => pair.time);

        var readings = parts.Select(part => SignIns.Reading($"logs/{part.Key}", part)).Reverse().ToArray();

        var split = CoverageBook.Put(readings, [], Window).ShouldHaveSingleItem();
        (split with { Gaps = whole.Gaps }).ShouldBe(whole);
        split.Gaps.ShouldBe(whole.Gaps);
    }
}
