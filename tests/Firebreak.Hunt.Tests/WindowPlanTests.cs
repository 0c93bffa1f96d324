using Firebreak.Model;

namespace Firebreak.Hunt.Tests;

public sealed class WindowPlanTests
{
    static readonly Instant Compromised = Day(4, 13);
    static readonly Instant Discovered = Day(4, 15);
    static readonly Instant Published = Day(4, 24);

    static Instant Day(int month, int day) => Instant.Of(new DateOnly(2026, month, day));

    [Fact]
    public void The_earliest_compromise_claimed_decides_else_discovery()
    {
        Plan(new(Compromised, Discovered, Published)).FocusFrom.ShouldBe(Compromised);
        Plan(new(null, Discovered, Published)).FocusFrom.ShouldBe(Discovered);
    }

    [Fact]
    public void Where_only_the_publication_is_dated_the_month_before_it_decides_too()
    {
        var window = Plan(new(null, null, Published)).Close(Published + TimeSpan.FromDays(1));

        window.Whole.From.ShouldBe(Published - TimeSpan.FromDays(90));
        window.Focus.From.ShouldBe(Published - TimeSpan.FromDays(30));
    }

    [Fact]
    public void Without_any_date_the_person_is_asked_for_one() =>
        Should.Throw<UserError>(() => Plan(new(null, null, null))).Hint.ShouldContain("--since");

    [Fact]
    public void The_window_reaches_back_ninety_days_and_ends_with_the_newest_event()
    {
        var window = Plan(new(Compromised, null, null)).Close(Day(5, 1));

        window.Whole.From.ShouldBe(Compromised - TimeSpan.FromDays(90));
        window.Whole.Contains(Day(5, 1)).ShouldBeTrue();
        window.AsOf.ShouldBe(Day(5, 1));
        window.Focus.From.ShouldBe(Compromised);
    }

    [Fact]
    public void Logs_that_end_before_the_compromise_leave_a_focus_that_nothing_covers()
    {
        var window = Plan(new(Compromised, null, null)).Close(Day(3, 1));

        window.Focus.Length.ShouldBe(TimeSpan.FromDays(1));
    }

    [Fact]
    public void A_record_dated_2099_is_not_plausible() =>
        Plan(new(Compromised, null, null)).Plausible.Contains(Instant.Of(new DateOnly(2099, 1, 1))).ShouldBeFalse();

    static WindowPlan Plan(ClaimedDates dates) =>
        WindowPlan.Of(dates, since: null, until: null, WindowPlan.LookBackDaysDefault);
}
