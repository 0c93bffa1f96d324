using Firebreak.Model;

namespace Firebreak.Response.Tests;

public sealed class ClockStateTests
{
    const string Sec = "sec-8k-105";
    const string Update = "nerc-cip-008-update";

    // Due Thursday 9 July 2026, 17:30 in New York.
    static readonly Instant Determined = At("2026-07-02T18:00:00Z");
    static readonly Instant Due = At("2026-07-09T21:30:00Z");

    static readonly CaseAct Applies = new CaseAct.ScopeDeclared(Sec, true, "listed on an exchange");
    static readonly CaseAct Trigger = new CaseAct.TriggerDeclared(Sec, Determined, "", "board minute");

    static Instant At(string text) =>
        Instant.TryParse(text, out var instant) ? instant : throw new FormatException(text);

    static ClockStatus[] All(string clock, Instant? now, params CaseAct[] acts) =>
        [
            .. ClockBook
                .Of("itron-2026-04-04", [.. acts.Select(act => new SignedAct(Determined, "G. Counsel", act))], now)
                .Where(status => status.Id == clock),
        ];

    static ClockStatus One(Instant? now, params CaseAct[] acts) => All(Sec, now, acts).ShouldHaveSingleItem();

    [Fact]
    public void Without_a_declared_scope_nothing_is_ever_overdue()
    {
        var longAfter = At("2030-01-01T00:00:00Z");

        One(longAfter).State.ShouldBe(ClockState.ScopeNotDeclared);
        One(longAfter, Trigger).State.ShouldBe(ClockState.ScopeNotDeclared);
        One(longAfter, Trigger).Deadline.ShouldBeNull();
        One(longAfter).Next.ShouldContain("firebreak clock scope itron-2026-04-04 sec-8k-105");
    }

    [Fact]
    public void Without_a_declared_trigger_nothing_is_ever_overdue()
    {
        var status = One(At("2030-01-01T00:00:00Z"), Applies);

        status.State.ShouldBe(ClockState.NotStarted);
        status.Next.ShouldContain("firebreak clock trigger");
    }

    [Fact]
    public void A_duty_that_is_not_ours_stays_away_with_the_name_of_who_said_so()
    {
        var status = One(At("2030-01-01T00:00:00Z"), new CaseAct.ScopeDeclared(Sec, false, "privately held"), Trigger);

        status.State.ShouldBe(ClockState.NotApplicable);
        status.Sentence.ShouldContain("G. Counsel");
        status.Sentence.ShouldContain("privately held");
    }

    [Theory]
    [InlineData("2026-07-03T00:00:00Z", ClockState.Running)]
    [InlineData("2026-07-08T21:29:59Z", ClockState.Running)]
    [InlineData("2026-07-08T21:30:00Z", ClockState.DueSoon)]
    [InlineData("2026-07-09T21:30:00Z", ClockState.DueSoon)]
    [InlineData("2026-07-09T21:30:01Z", ClockState.Missed)]
    public void A_clock_runs_is_due_soon_and_is_missed_in_that_order(string now, ClockState state)
    {
        var status = One(At(now), Applies, Trigger);

        (status.State, status.Deadline, status.DeadlineLocal).ShouldBe(
            (state, Due, "Thu 9 Jul 2026 17:30 (America/New_York)")
        );
        status.Counted.ShouldContain("Fri 3 Jul 2026: not counted (federal holiday)");
    }

    [Theory]
    [InlineData("2026-07-09T21:30:00Z", ClockState.Met)]
    [InlineData("2026-07-09T21:31:00Z", ClockState.Missed)]
    public void A_filing_after_the_closing_hour_of_the_last_day_is_late(string filed, ClockState state) =>
        One(At("2026-08-01T00:00:00Z"), Applies, Trigger, new CaseAct.ClockMet(Sec, At(filed), "accession 1"))
            .State.ShouldBe(state);

    [Fact]
    public void What_was_met_without_a_start_is_not_judged() =>
        One(At("2030-01-01T00:00:00Z"), Applies, new CaseAct.ClockMet(Sec, Due, "accession 1"))
            .State.ShouldBe(ClockState.AnchorMissing);

    [Fact]
    public void An_authority_moves_a_deadline_back_and_never_forward()
    {
        var later = Due + TimeSpan.FromDays(30);
        var moved = One(
            Due + TimeSpan.FromDays(1),
            Applies,
            Trigger,
            new CaseAct.DeadlineMoved(Sec, later, "Attorney General")
        );
        var forward = One(Due, Applies, Trigger, new CaseAct.DeadlineMoved(Sec, Determined, "nobody"));

        (moved.State, moved.Deadline).ShouldBe((ClockState.Delayed, later));
        moved.Sentence.ShouldContain("Attorney General");
        (forward.State, forward.Deadline).ShouldBe((ClockState.DueSoon, Due));
    }

    [Fact]
    public void A_corrected_start_counts_and_a_repeating_clock_starts_anew()
    {
        var corrected = new CaseAct.TriggerDeclared(
            Sec,
            Determined + TimeSpan.FromDays(4),
            "",
            "the minute says Monday"
        );
        One(Due, Applies, Trigger, corrected).Deadline.ShouldBe(At("2026-07-10T21:30:00Z"));

        CaseAct[] updates =
        [
            new CaseAct.ScopeDeclared("nerc-cip-008", true, "control centre of medium impact"),
            new CaseAct.TriggerDeclared(Update, Determined, "America/Chicago", "vector known"),
            new CaseAct.TriggerDeclared(Update, Due, "America/Chicago", "impact known"),
            new CaseAct.ClockMet(Update, Due, "portal receipt"),
        ];
        All(Update, Due + TimeSpan.FromHours(1), updates)
            .Select(status => status.State)
            .ShouldBe([ClockState.Met, ClockState.Running]);
        All("nerc-cip-008-incident", Due, updates).Single().State.ShouldBe(ClockState.NotStarted);
    }

    [Fact]
    public void A_document_that_does_not_know_when_it_is_read_calls_nothing_missed_by_silence()
    {
        One(null, Applies, Trigger).State.ShouldBe(ClockState.Running);
        One(null, Applies, Trigger, new CaseAct.ClockMet(Sec, Due + TimeSpan.FromHours(1), "late"))
            .State.ShouldBe(ClockState.Missed);
    }
}
