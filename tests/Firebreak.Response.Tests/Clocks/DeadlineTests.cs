using Firebreak.Model;

namespace Firebreak.Response.Tests;

/// <summary>The worked examples of <c>Clocks/Cases</c>: one line each, one file a rule.</summary>
public sealed class DeadlineTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Clocks", "Cases");

    public static TheoryData<string, string, string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var rule in ClockRules.Shipped)
        {
            foreach (var line in File.ReadLines(Path.Combine(Folder, rule.Id + ".txt")).Where(l => l is not ['#', ..]))
            {
                var parts = line.Split('|', StringSplitOptions.TrimEntries);
                data.Add(rule.Id, parts[0], parts[1], parts[2], parts[3]);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_deadline_is_counted_as_its_source_says(
        string clock,
        string started,
        string zone,
        string deadline,
        string why
    )
    {
        Instant.TryParse(started, out var start).ShouldBeTrue();

        var count = DeadlineCount.Of(ClockRules.Named(clock), start, zone);

        count.Deadline.ToString().ShouldBe(deadline, $"{why}\n{string.Join('\n', count.Steps)}");
        count.Steps.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_rule_says_where_it_stands_who_is_asked_and_when_it_was_checked()
    {
        ClockRules
            .Shipped.Select(rule => rule.Id)
            .ShouldBe([
                "nerc-cip-008-attempt",
                "nerc-cip-008-incident",
                "nerc-cip-008-update",
                "nydfs-500-17-a",
                "sec-8k-105",
            ]);
        foreach (var rule in ClockRules.Shipped)
        {
            rule.Sources.ShouldNotBeEmpty(rule.Id);
            rule.Sources.ShouldAllBe(source => source.Title != "" && source.Section != "" && source.Says != "");
            rule.Scope.Asks.ShouldEndWith("?");
            rule.Trigger.Asks.ShouldEndWith("?");
            rule.VerifiedOn.ShouldBeGreaterThan(new DateOnly(2026, 1, 1), rule.Id);
            File.ReadLines(Path.Combine(Folder, rule.Id + ".txt")).Count().ShouldBeGreaterThanOrEqualTo(5, rule.Id);
        }
    }

    [Fact]
    public void A_deadline_never_comes_before_its_start_nor_on_a_day_that_does_not_count() =>
        Gen.Select(
                Gen.Long[new DateTime(2025, 1, 1).Ticks, new DateTime(2035, 1, 1).Ticks],
                Gen.OneOf(Gen.Const("UTC"), Gen.Const("America/Chicago"), Gen.Const("Asia/Kolkata"))
            )
            .Sample(
                (ticks, zone) =>
                {
                    var started = new Instant(ticks);
                    foreach (var rule in ClockRules.Shipped)
                    {
                        var count = DeadlineCount.Of(rule, started, zone);
                        count.Deadline.ShouldBeGreaterThan(started, rule.Id);
                        if (rule.Period.Unit == ClockUnit.BusinessDays)
                            ((count.Deadline - started).TotalDays is > 3.5 and < 12).ShouldBeTrue(
                                $"{started}: {count}"
                            );
                    }
                }
            );
}
