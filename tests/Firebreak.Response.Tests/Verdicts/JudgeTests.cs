using Firebreak.Model;

namespace Firebreak.Response.Tests;

public sealed class JudgeTests
{
    static readonly Instant InFocus = Some.Compromise + TimeSpan.FromDays(3);

    [Fact]
    public void Whole_logs_and_no_finding_are_no_evidence()
    {
        var verdict = Some.Decide(Some.Testimony());

        verdict.Word.ShouldBe(VerdictWord.NoEvidence);
        verdict.Spans.Select(span => span.InFocus).ShouldBe([false, true]);
        verdict.Spans[^1].Verdict.Searched.Sources.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(LogCategory.EntraServicePrincipalSignIns)]
    [InlineData(LogCategory.EntraAudit)]
    public void A_required_log_that_is_absent_makes_silence_mean_nothing(LogCategory absent)
    {
        var verdict = Some.Decide(Some.Testimony(), [.. Some.WholeLogs.Where(log => log.Category != absent)]);

        verdict.Word.ShouldBe(VerdictWord.CannotTell);
        Doubts(verdict.Spans[^1]).ShouldHaveSingleItem().Settle.ShouldStartWith("export the " + absent.Spoken());
    }

    [Fact]
    public void A_gap_in_an_unrelated_source_does_not_count()
    {
        var hole = new Gap(
            GapKind.TimeHole,
            LogCategory.GraphActivity,
            Some.Window.Focus,
            "no Graph activity",
            "export it again"
        );

        Some.Decide(Some.Testimony(), [.. Some.WholeLogs, Some.Log(LogCategory.GraphActivity, gaps: hole)])
            .Word.ShouldBe(VerdictWord.NoEvidence);
        Some.Decide(
                Some.Testimony(
                    Some.Relationship(grants: new Grant("application", "User.Read.All", "Microsoft Graph", false, null))
                ),
                [.. Some.WholeLogs, Some.Log(LogCategory.GraphActivity, gaps: hole)]
            )
            .Word.ShouldBe(VerdictWord.CannotTell);
    }

    [Fact]
    public void Spans_are_told_apart_and_the_look_back_does_not_decide()
    {
        var kept30Days = Some.Log(
            LogCategory.EntraServicePrincipalSignIns,
            from: Some.Compromise - TimeSpan.FromDays(17)
        );

        var verdict = Some.Decide(Some.Testimony(), [kept30Days, Some.Log(LogCategory.EntraAudit)]);

        verdict.Word.ShouldBe(VerdictWord.NoEvidence);
        verdict
            .Spans.Select(span => span.Verdict.Word)
            .ShouldBe([VerdictWord.CannotTell, VerdictWord.NoEvidence, VerdictWord.NoEvidence]);
        verdict.Spans[0].Period.To.ShouldBe(Some.Compromise - TimeSpan.FromDays(17));
    }

    [Fact]
    public void A_conclusive_finding_is_abuse_from_its_day_to_the_end()
    {
        var verdict = Some.Decide(Some.Testimony(findings: Some.Finding(InFocus, Grade.Conclusive)));

        verdict.Word.ShouldBe(VerdictWord.Abused);
        verdict.Spans[^1].Period.ShouldBe(new Period(InFocus, Some.End));
        verdict.Spans[^2].Verdict.Word.ShouldBe(VerdictWord.NoEvidence);
    }

    [Fact]
    public void Abuse_before_the_date_claimed_does_not_leave_the_time_after_it_clear()
    {
        var early = Some.Finding(Some.Compromise - TimeSpan.FromDays(20), Grade.Conclusive);

        Some.Decide(Some.Testimony(findings: early)).Word.ShouldBe(VerdictWord.Abused);
    }

    [Fact]
    public void An_open_lead_is_cannot_tell_until_somebody_explains_it()
    {
        var testimony = Some.Testimony(findings: Some.Finding(InFocus));

        Some.Decide(testimony).Word.ShouldBe(VerdictWord.CannotTell);
        Some.Decide(testimony with { Dismissed = new HashSet<string> { "f1" } }).Word.ShouldBe(VerdictWord.NoEvidence);
    }

    [Fact]
    public void Leads_that_corroborate_each_other_are_proof_while_two_of_them_stand()
    {
        var testimony = Some.Testimony(findings: [Some.Finding(InFocus), Some.Finding(InFocus, id: "f2")]) with
        {
            Corroborated = new HashSet<string> { "f1", "f2" },
        };

        Some.Decide(testimony).Word.ShouldBe(VerdictWord.Abused);
        Some.Decide(testimony with { Dismissed = new HashSet<string> { "f1" } }).Word.ShouldBe(VerdictWord.CannotTell);
        Some.Decide(
                testimony with
                {
                    Dismissed = new HashSet<string> { "f1", "f2" },
                }
            )
            .Word.ShouldBe(VerdictWord.NoEvidence);
    }

    [Fact]
    public void A_conclusive_finding_cannot_be_dismissed()
    {
        var testimony = Some.Testimony(findings: Some.Finding(InFocus, Grade.Conclusive));

        Some.Decide(testimony with { Dismissed = new HashSet<string> { "f1" } }).Word.ShouldBe(VerdictWord.Abused);
    }

    [Fact]
    public void A_last_use_that_the_logs_lack_is_a_gap_on_that_day()
    {
        var use = new LastUse(
            InFocus + TimeSpan.FromHours(5),
            LogCategory.EntraServicePrincipalSignIns,
            "signInActivity"
        );

        var verdict = Some.Decide(Some.Testimony(Some.Relationship() with { LastUses = [use] }));

        verdict.Word.ShouldBe(VerdictWord.CannotTell);
        var span = verdict.Spans.Single(s => s.Verdict.Word == VerdictWord.CannotTell);
        span.Period.ShouldBe(new Period(InFocus, InFocus + TimeSpan.FromDays(1)));
    }

    [Fact]
    public void A_last_use_that_the_logs_show_is_no_gap()
    {
        var use = new LastUse(
            InFocus + TimeSpan.FromHours(5),
            LogCategory.EntraServicePrincipalSignIns,
            "signInActivity"
        );
        var days = new Dictionary<DateOnly, long> { [InFocus.Day] = 3 };
        var history = new UseHistory
        {
            Days = new Dictionary<LogCategory, IReadOnlyDictionary<DateOnly, long>> { [use.Category] = days },
        };

        Some.Decide(Some.Testimony(Some.Relationship() with { LastUses = [use] }) with { Use = history })
            .Word.ShouldBe(VerdictWord.NoEvidence);
    }

    /// <summary>The worst bug there is: whatever the holes, a span that a required log does not cover is never "no evidence".</summary>
    [Fact]
    public void A_gap_in_the_logs_is_never_called_no_evidence()
    {
        var hours = (int)Some.Window.Whole.Length.TotalHours;
        Gen.Select(Gen.Int[0, hours - 3], Gen.Int[2, 400])
            .Sample(
                (start, length) =>
                {
                    var from = Some.Start + TimeSpan.FromHours(start);
                    var hole = new Period(from, Instant.Earlier(from + TimeSpan.FromHours(length), Some.End));
                    var gap = new Gap(GapKind.TimeHole, LogCategory.EntraAudit, hole, "hole", "export it again");

                    var verdict = Some.Decide(
                        Some.Testimony(),
                        [
                            Some.Log(LogCategory.EntraServicePrincipalSignIns),
                            Some.Log(LogCategory.EntraAudit, gaps: gap),
                        ]
                    );

                    verdict
                        .Spans.Where(span => span.Verdict is Verdict.NoEvidence)
                        .ShouldAllBe(span => !span.Period.Overlaps(hole));
                    Period.Union(verdict.Spans.Select(span => span.Period)).ShouldBe([Some.Window.Whole]);
                    (verdict.Word == VerdictWord.NoEvidence).ShouldBe(!hole.Overlaps(Some.Window.Focus));
                }
            );
    }

    [Fact]
    public void A_partner_is_seen_in_the_sign_ins_of_its_people()
    {
        var partner = Some.Relationship() with { Id = "entra:partner:22222222-0000-0000-0000-000000000002" };

        Some.Decide(Some.Testimony(partner)).Word.ShouldBe(VerdictWord.CannotTell);
        Some.Decide(Some.Testimony(partner), [Some.Log(LogCategory.EntraUserSignIns), Some.Log(LogCategory.EntraAudit)])
            .Word.ShouldBe(VerdictWord.NoEvidence);
    }

    static NonEmpty<Doubt> Doubts(SpanVerdict span) => span.Verdict.ShouldBeOfType<Verdict.CannotTell>().Doubts;
}
