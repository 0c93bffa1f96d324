using System.Globalization;
using System.Text.RegularExpressions;
using Firebreak.Model;

namespace Firebreak.Pages.Tests;

public sealed class TimeAxisTests
{
    static readonly Gen<Instant> AnyInstant = Gen.Long[Instant.MinValue.Ticks, Instant.MaxValue.Ticks]
        .Select(ticks => new Instant(ticks));

    static readonly Gen<Period> AnyPeriod = Gen.Select(AnyInstant, AnyInstant)
        .Select((left, right) => new Period(Instant.Earlier(left, right), Instant.Later(left, right)));

    [Theory]
    [InlineData("2026-04-13", "2026-04-20", "13 Apr", "19 Apr")]
    [InlineData("2026-03-20", "2026-04-26", "23 Mar", "20 Apr")]
    [InlineData("2025-11-10", "2026-04-26", "Dec 2025", "Apr 2026")]
    public void Ticks_stand_at_round_times(string from, string to, string first, string last)
    {
        var ticks = new TimeAxis(new Period(Day(from), Day(to))).Ticks().ToList();

        ticks[0].Label.ShouldBe(first);
        ticks[^1].Label.ShouldBe(last);
    }

    [Fact]
    public void A_window_without_length_has_no_ticks_and_no_width() =>
        new TimeAxis(new Period(Day("2026-04-13"), Day("2026-04-13"))).Ticks().ShouldBeEmpty();

    [Fact]
    public void Ticks_are_few_and_inside_whatever_the_window() =>
        AnyPeriod.Sample(whole =>
        {
            var axis = new TimeAxis(whole);
            var ticks = axis.Ticks().ToList();
            ticks.Count.ShouldBeLessThanOrEqualTo(9);
            ticks.ShouldAllBe(tick => tick.At >= whole.From && tick.At < whole.To);
        });

    [Fact]
    public void A_strip_draws_inside_its_box_whatever_the_times() =>
        Gen.Select(AnyPeriod, AnyPeriod, AnyInstant)
            .Sample(
                (whole, span, at) =>
                {
                    var strip = new Strip(new TimeAxis(whole), "x")
                    {
                        Spans = [new StripSpan(span, "covered", "")],
                        Points = [new StripPoint(at, "lead", "")],
                        FocusFrom = at,
                    };
                    Percents(strip.Render().ToString()).ShouldAllBe(x => x >= 0 && x <= 100);
                }
            );

    static IEnumerable<double> Percents(string svg) =>
        Regex
            .Matches(svg, "\"(?<percent>[^\"%]*)%\"", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => double.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture));

    static Instant Day(string day) => Instant.Of(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
