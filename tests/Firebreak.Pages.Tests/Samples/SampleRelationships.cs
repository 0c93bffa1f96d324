using Firebreak.Model;
using static Firebreak.Pages.Tests.SampleFindings;
using static Firebreak.Pages.Tests.SampleLogs;

namespace Firebreak.Pages.Tests;

static class SampleRelationships
{
    static readonly Period Before = Days(1, 13, 3, 27);
    static readonly Period Middle = Days(3, 27, 4, 13);
    static readonly Period Focus = new(At(4, 13), At(4, 26, 16, 18));

    public static readonly IReadOnlyList<RelationshipVerdict> All =
    [
        Judged(
            Of(Telemetry, "Meter telemetry connector", "AMI head-end", "Corporate"),
            VerdictWord.Abused,
            [NewSecret, Download],
            new(Before, CannotTell(new Doubt.LogGap(SignInsNotKept)), InFocus: false),
            new(Middle, Nothing, InFocus: false),
            new(Focus, Verdict.Reach(SampleLogs.All, new Evidence([NewSecret, Download], [])), InFocus: true)
        ),
        Judged(
            Of(Invoices, "Invoice synchronisation", "Corporate"),
            VerdictWord.CannotTell,
            [NewNetwork],
            new(Before, CannotTell(new Doubt.LogGap(SignInsNotKept)), InFocus: false),
            new(Middle, Nothing, InFocus: false),
            new(
                Focus,
                CannotTell(new Doubt.OpenLead(NewNetwork), new Doubt.LogGap(GraphSilent), new Doubt.LogGap(Mailbox)),
                InFocus: true
            )
        ),
        Judged(
            Of(Archive, "Long-term archive", "DMZ"),
            VerdictWord.CannotTell,
            [],
            new(new Period(Before.From, Middle.To), Nothing, InFocus: false),
            new(
                Focus,
                CannotTell(
                    new Doubt.LogGap(GraphSilent),
                    new Doubt.TooLittleHistory(
                        "the archive was used on 2 days only, too few to call a use unusual",
                        "60 days of resource access logs"
                    )
                ),
                InFocus: true
            )
        ),
        Judged(
            Of(Support, "field-support@vendor.example") with
            {
                Enabled = false,
                Grants = [],
                Credentials = [],
                LastUses = [],
                Unclear = ["a conditional access rule of an unknown kind"],
            },
            VerdictWord.NoEvidence,
            [Dormant],
            new(new Period(Before.From, Middle.To), Nothing, InFocus: false),
            new(Focus, Nothing, InFocus: true)
        ),
    ];

    static Verdict Nothing => Verdict.Reach(SampleLogs.All, new Evidence([], []));

    static Verdict CannotTell(params Doubt[] doubts) => Verdict.Reach(SampleLogs.All, new Evidence([], doubts));

    static RelationshipVerdict Judged(
        Relationship relationship,
        VerdictWord word,
        IReadOnlyList<Finding> findings,
        params SpanVerdict[] spans
    ) => new(relationship, word, spans, findings);

    static Relationship Of(string id, string name, params string[] zones) =>
        new()
        {
            Id = id,
            Plane = Plane.Identity,
            Principal = new PrincipalName(id[(id.LastIndexOf(':') + 1)..], name),
            Party = new Party.Known("Meterwright", "owning tenant 5a1d… is Meterwright's in vendors.csv"),
            EventKeys = [id],
            Created = At(1, 2),
            Credentials =
            [
                new Credential("k-01", "secret", "rollout 2025", At(1, 2), At(12, 31), At(4, 25, 6)),
                new Credential("k-02", "secret", "", At(4, 14, 3, 12), null, At(4, 14, 3, 38)),
                new Credential("k-03", "certificate", "CN=connector", At(1, 2), At(8, 1), null),
            ],
            Grants =
            [
                new Grant("application", "Mail.Read", "Microsoft Graph", false, At(1, 2)),
                new Grant("application", "Files.Read.All", "Microsoft Graph", false, At(1, 2)),
                new Grant("delegated", "User.Read", "Microsoft Graph", true, At(1, 2)),
            ],
            Zones = zones,
            LastUses =
            [
                new LastUse(
                    At(4, 25, 6),
                    LogCategory.EntraServicePrincipalSignIns,
                    "servicePrincipalSignInActivities.json"
                ),
            ],
        };
}
