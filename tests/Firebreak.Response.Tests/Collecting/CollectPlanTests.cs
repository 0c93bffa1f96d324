using Firebreak.Model;

namespace Firebreak.Response.Tests;

public sealed class CollectPlanTests
{
    static readonly Instant Hole = Some.Compromise + TimeSpan.FromDays(3);

    static readonly Estate WholeMap = new()
    {
        Vendors = [new Vendor { Name = "Itron" }],
        PlanesWithoutThirdParties = [.. Enum.GetValues<Plane>()],
    };

    static CollectPlan Plan(
        IReadOnlyList<RelationshipVerdict> verdicts,
        IReadOnlyList<SourceCoverage>? logs = null,
        Estate? estate = null,
        bool anyLogs = true
    ) =>
        CollectPlan.Of(
            new Assessment
            {
                Vendor = "Itron",
                Disclosure = "",
                Window = Some.Window,
                Word = VerdictWord.CannotTell,
                Because = [],
                MapDoubts = [],
                Searched = new Searched(0, 0, 0, 0, logs ?? Some.WholeLogs),
                Planes = [],
                Relationships = verdicts,
                Findings = [],
                Revoke = [],
                Provenance = new Provenance("", [], "", []),
            },
            estate ?? WholeMap,
            anyLogs,
            RequiredLogs.Shipped,
            CollectBook.Shipped
        );

    static SourceCoverage[] LogsWith(params Gap[] gaps) =>
        [Some.Log(LogCategory.EntraServicePrincipalSignIns, null, null, gaps), Some.Log(LogCategory.EntraAudit)];

    static Gap GapOf(Instant from, TimeSpan length) =>
        new(
            GapKind.TimeHole,
            LogCategory.EntraServicePrincipalSignIns,
            new Period(from, from + length),
            "files are missing",
            "export them again"
        );

    [Fact]
    public void When_nothing_is_missing_nothing_is_asked_for()
    {
        var plan = Plan([Some.Decide(Some.Testimony())]);

        plan.IsEmpty.ShouldBeTrue();
        plan.Decides.ShouldBeFalse();
    }

    [Fact]
    public void A_hole_is_asked_for_by_whole_days_and_for_all_whom_it_concerns()
    {
        var logs = LogsWith(GapOf(Hole + TimeSpan.FromHours(7), TimeSpan.FromHours(20)));

        var plan = Plan([
            Some.Decide(Some.Testimony(Some.Relationship("Meter Sync")), logs),
            Some.Decide(Some.Testimony(Some.Relationship("Field Portal")), logs),
        ]);

        var request = plan.Logs.ShouldHaveSingleItem();
        request.Category.ShouldBe(LogCategory.EntraServicePrincipalSignIns);
        request.Days.ShouldBe([new Period(Hole, Hole + TimeSpan.FromDays(2))]);
        request.For.ShouldBe(["Field Portal", "Meter Sync"]);
        request.Reasons.ShouldBe(["files are missing"]);
        plan.Decides.ShouldBeTrue();
    }

    [Fact]
    public void Holes_of_several_days_stay_apart_and_those_of_the_look_back_decide_nothing()
    {
        var early = Some.Start + TimeSpan.FromDays(5);
        var logs = LogsWith(
            GapOf(early, TimeSpan.FromHours(1)),
            GapOf(early + TimeSpan.FromDays(9), TimeSpan.FromHours(1))
        );

        var plan = Plan([Some.Decide(Some.Testimony(), logs)]);

        plan.Logs.ShouldHaveSingleItem().Days.Count.ShouldBe(2);
        plan.Decides.ShouldBeFalse();
        plan.IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_asked_for_beyond_the_end_of_the_assessment()
    {
        var end = Some.End - TimeSpan.FromHours(6);
        var window = Some.Window with { Whole = new Period(Some.Start, end) };
        var need = new LogNeed(LogCategory.EntraAudit, "", new Period(Hole, end), true, "x", [], "");

        LogRequest.Merge([need], window).ShouldHaveSingleItem().Days.ShouldBe([new Period(Hole, end)]);
    }

    [Fact]
    public void What_is_already_abused_asks_for_no_more_logs()
    {
        var logs = LogsWith(GapOf(Hole + TimeSpan.FromDays(2), TimeSpan.FromHours(20)));

        var plan = Plan([Some.Decide(Some.Testimony(null, Some.Finding(Hole, Grade.Conclusive)), logs)]);

        plan.Logs.ShouldBeEmpty();
    }

    [Fact]
    public void An_open_lead_is_for_a_person()
    {
        var plan = Plan([Some.Decide(Some.Testimony(null, Some.Finding(Hole)))]);

        plan.Logs.ShouldBeEmpty();
        var decision = plan.Decisions.ShouldHaveSingleItem();
        decision.Finding.ShouldBe("f1");
        decision.Decides.ShouldBeTrue();
    }

    [Fact]
    public void A_log_that_no_program_reads_is_for_its_owner_resource_by_resource()
    {
        Grant[] grants =
        [
            new("application", "Sync", "AMI Head-End API", false, null),
            new("application", "Read", "Outage API", false, null),
            new("application", "User.Read.All", "Microsoft Graph", false, null),
        ];
        var relationship = Some.Relationship("Meter Sync", grants);
        var logs = Some.WholeLogs.Append(Some.Log(LogCategory.GraphActivity)).ToArray();

        var plan = Plan([Some.Decide(Some.Testimony(relationship), logs)], logs);

        plan.Logs.ShouldBeEmpty();
        plan.Decisions.Count.ShouldBe(2);
        plan.Decisions.ShouldAllBe(decision => decision.Settle.StartsWith("Firebreak cannot read this log yet"));
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(30, 0, 1)]
    public void A_short_past_asks_for_earlier_days_if_there_are_any_to_be_had(int daysRead, int logs, int decisions)
    {
        var wanted = new Period(Hole - TimeSpan.FromDays(14), Hole);
        var coverage = LogsWith();
        coverage[0] = Some.Log(LogCategory.EntraServicePrincipalSignIns, Hole - TimeSpan.FromDays(daysRead));
        var doubt = new Doubt.TooLittleHistory("too little history", "export earlier days")
        {
            Wanted = new HistoryWanted(wanted, [LogCategory.EntraServicePrincipalSignIns]),
        };
        var testimony = Some.Testimony() with { Doubts = [new TimedDoubt(new Period(Hole, Some.End), doubt)] };

        var plan = Plan([Some.Decide(testimony)], coverage);

        plan.Logs.Count.ShouldBe(logs);
        plan.Decisions.Count.ShouldBe(decisions);
        if (logs > 0)
            plan.Logs[0].Days.ShouldBe([wanted]);
    }

    [Fact]
    public void Planes_never_imported_are_asked_for_and_those_imported_in_part_for_what_they_lack()
    {
        var missing =
            "partner tenants (which tenants are trusted): GET https://graph.microsoft.com/v1.0/policies/crossTenantAccessPolicy/partners";
        var estate = WholeMap with
        {
            PlanesWithoutThirdParties = [.. Enum.GetValues<Plane>().Except([Plane.Identity, Plane.Code])],
            Planes = [new PlaneCoverage(Plane.Identity, true, null, 9, 0, [missing])],
        };

        var plan = Plan([Some.Decide(Some.Testimony())], estate: estate);

        plan.Planes.Select(request => request.Plane).ShouldBe([Plane.Code, Plane.Identity]);
        plan.Planes[0].Exports.Count.ShouldBeGreaterThan(1);
        plan.Planes[1].Exports.ShouldHaveSingleItem().What.ShouldBe("partner tenants");
        plan.Decides.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_map_and_without_logs_everything_that_may_be_required_is_asked_for()
    {
        var plan = Plan([], estate: new Estate { Vendors = WholeMap.Vendors }, anyLogs: false);

        plan.Logs.Select(request => request.Category)
            .ShouldBe(
                Enum.GetValues<Plane>()
                    .SelectMany(plane => RequiredLogs.Shipped.Any(plane))
                    .Select(log => log.Category)
                    .Where(category => category != LogCategory.ResourceAccess)
                    .Distinct()
                    .Order()
            );
        plan.Planes.Count.ShouldBe(Enum.GetValues<Plane>().Length);
    }

    [Fact]
    public void A_principal_that_belongs_to_nobody_is_a_line_to_fill_in_that_no_spreadsheet_computes()
    {
        var stranger = Some.Relationship("=HYPERLINK(\"https://example.com\"),\nx") with
        {
            Party = new Party.Unknown("no publisher"),
        };
        var estate = WholeMap with { Relationships = [stranger] };

        var row = Plan([Some.Decide(Some.Testimony())], estate: estate).VendorRows.ShouldHaveSingleItem();

        row.Column.ShouldBe("entra_apps");
        row.Id.ShouldBe(stranger.Principal.Id);
        row.Line()
            .ShouldBe(
                ",,,,," + stranger.Principal.Id + ",,,,\"'=HYPERLINK(\"\"https://example.com\"\"), x: no publisher\""
            );
    }
}
