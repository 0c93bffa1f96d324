using Firebreak.Model;
using static Firebreak.Pages.Tests.SampleLogs;

namespace Firebreak.Pages.Tests;

/// <summary>One text in every place of every noun that takes a text.</summary>
static class HostileSample
{
    public static Assessment Assessment(string t)
    {
        var finding = Finding(t);
        var gap = new Gap(GapKind.TimeHole, LogCategory.EntraAudit, Days(2, 1, 2, 3), t, t);
        Doubt[] doubts = [new Doubt.OpenLead(finding), new Doubt.LogGap(gap), new Doubt.TooLittleHistory("x" + t, t)];
        var searched = All with { Sources = [All.Sources[0] with { Gaps = [gap] }] };
        return SampleAssessment.Rich with
        {
            Vendor = t,
            Disclosure = t,
            Window = Window with { Basis = t },
            Because = [t],
            MapDoubts = [new Doubt.MapGap(t, t)],
            Searched = searched,
            Planes = [new PlaneCoverage(Plane.Identity, true, null, 1, 1, [t, t])],
            Relationships =
            [
                new RelationshipVerdict(
                    Relationship(t),
                    VerdictWord.CannotTell,
                    [
                        new(Days(1, 13, 4, 13), Verdict.Reach(searched, new Evidence([], doubts)), InFocus: false),
                        new(Days(4, 13, 4, 20), Verdict.Reach(searched, new Evidence([finding], [])), InFocus: true),
                    ],
                    [finding]
                ),
            ],
            Findings = [finding],
            Dismissals = [new Dismissal(t, t, t, At(4, 1))],
            Revoke = [new RevokeStep(1, t, t, t, t, t), new RevokeStep(2, "other", "other", t, t, t)],
            Clocks = [Clock(t)],
            Provenance = new Provenance(t, [new InputDigest(t, t, 1)], t, [t]),
            Problems = [new Problem(t, 1, t, t)],
        };
    }

    static ClockStatus Clock(string t) =>
        new()
        {
            Id = t,
            Title = t,
            Source = t,
            VerifiedOn = new DateOnly(2026, 11, 25),
            State = ClockState.Running,
            DeadlineLocal = t,
            Sentence = t,
            Counted = [t],
            Next = t,
        };

    static Finding Finding(string t) =>
        SampleFindings.Download with
        {
            Id = t,
            Relationship = t,
            Attack = [t],
            Sentence = t,
            RuleId = t,
            Evidence = NonEmpty.Of(new EvidencePlace(t, 1, 2, 3)),
        };

    static Relationship Relationship(string t) =>
        new()
        {
            Id = t,
            Plane = Plane.Identity,
            Principal = new PrincipalName(t, t),
            Party = new Party.Unknown(t),
            EventKeys = [t],
            Credentials = [new Credential(t, t, t, null, null, null)],
            Grants = [new Grant(t, t, t, true, null)],
            Zones = [t],
            LastUses = [new LastUse(At(4, 1), LogCategory.EntraAudit, t)],
            Unclear = [t],
        };

    public static Firebreak.Model.Case Case(string t) =>
        SampleAssessment.TheCase with
        {
            Id = t,
            Title = t,
            Owner = t,
            Tasks = [new CaseTask(t, t, t, t)],
            Timeline = [new TimelineEntry(1, At(4, 1), t, t, t)],
            Decisions = [new Decision(t, t, t, At(4, 1))],
            Chain = new ChainHead(1, t),
            Evidence = [new EvidenceItem(t, t, 1)],
        };

    public static Disclosure Disclosure(string t)
    {
        var span = TextSpan.Cut(t, t + " end", 0, t.Length);
        return SampleDisclosure.Bare with
        {
            Sources = NonEmpty.Of(
                new DisclosureSource
                {
                    Id = t,
                    Kind = SourceKind.Notice,
                    Title = t,
                    Publisher = t,
                    Url = t,
                    Accession = t,
                    Form = t,
                    Items = [t],
                    Sha256 = t,
                    Text = t + " end",
                }
            ),
            Vendor = new VendorAsRead
            {
                Name = t,
                LegalName = t,
                Cik = t,
                Ticker = t,
                Aliases = [t],
            },
            Dates = new DisclosureDates { Discovered = new StatedDay(new DateOnly(2026, 4, 1), span) },
            Claims = [new Claim(ClaimTopic.Actor, t, ClaimStatus.Affirmed, Speaker.Press, span)],
            Conflicts = [new ClaimConflict(ClaimTopic.Actor, t, NonEmpty.Of(span))],
            Indicators = [new Indicator(IndicatorType.Domain, t, span)],
            RejectedIndicators = [new RejectedIndicator(t, t)],
            Techniques = [new TechniqueMention(t, t, TechniqueBasis.Stated, t, span)],
            SeverityReasons = [t],
            PublisherSeverity = t,
            Tldr = [span],
        };
    }
}
