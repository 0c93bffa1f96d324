using Firebreak.Model;
using static Firebreak.Pages.Tests.SampleLogs;

namespace Firebreak.Pages.Tests;

/// <summary>One of everything that a report can show.</summary>
static class SampleAssessment
{
    public static readonly Assessment Rich = new()
    {
        Vendor = "Meterwright",
        Disclosure = "Meterwright, Inc. Form 8-K, Item 8.01, filed 24 April 2026",
        Window = Window,
        Word = VerdictWord.Abused,
        Because =
        [
            $"Meter telemetry connector: {SampleFindings.NewSecret.Sentence}",
            $"Meter telemetry connector: {SampleFindings.Download.Sentence}",
            "2 of 4 relationships cannot be told: an open lead, and 101 hours without Microsoft Graph activity",
        ],
        MapDoubts =
        [
            new Doubt.MapGap("the cloud plane was never imported", "an export of AWS roles and their trust policies"),
            new Doubt.MapGap(
                "7 third-party principals belong to no vendor of the inventory",
                "add them to vendors.csv, or name them as not theirs"
            ),
        ],
        Searched = SampleLogs.All,
        Planes =
        [
            new(Plane.Identity, true, At(4, 26, 9), 412, 7, []),
            new(Plane.Cloud, false, null, 0, 0, ["AWS IAM roles", "trust policies"]),
            new(Plane.SaaS, false, null, 0, 0, ["Okta applications"]),
            new(Plane.Network, true, At(4, 20), 18, 0, ["firewall objects"]),
        ],
        Relationships = SampleRelationships.All,
        Findings =
        [
            SampleFindings.Dormant,
            SampleFindings.NewSecret,
            SampleFindings.Download,
            SampleFindings.NewNetwork,
        ],
        Dismissals = [new("F-c0ffee", "M. Okafor", "planned meter exchange, ticket 4411", At(4, 26, 15))],
        Revoke =
        [
            Step(
                1,
                SampleFindings.Telemetry,
                "k-02",
                "Remove-MgApplicationPassword",
                "none: a removed credential cannot be restored",
                "nothing: no scheduled use of this secret was seen"
            ),
            Step(
                2,
                SampleFindings.Telemetry,
                "k-01",
                "Remove-MgApplicationPassword",
                "add a new secret, hand it to the vendor by telephone",
                "meter readings, every 15 minutes"
            ),
            Step(
                3,
                SampleFindings.Invoices,
                "",
                "Update-MgServicePrincipal -AccountEnabled:$false",
                "Update-MgServicePrincipal -AccountEnabled:$true",
                "the invoice run on workdays at 06:00 UTC"
            ),
            Step(
                4,
                SampleFindings.Archive,
                "k-03",
                "Remove-MgApplicationKey",
                "upload the certificate again",
                "the weekly archive"
            ),
        ],
        Provenance = new(
            "firebreak 0.1.0",
            [
                new("disclosure.txt", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 5_204),
                new(
                    "logs/graph.json",
                    "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                    1_204_552_118
                ),
            ],
            "firebreak rules, 214 of 220 usable",
            ["ATT&CK Enterprise 17.1"]
        ),
        Clocks =
        [
            new()
            {
                Id = "sec-8k-105",
                Title = "SEC Form 8-K Item 1.05",
                Source = "Form 8-K, General Instructions, B.1",
                VerifiedOn = new DateOnly(2026, 11, 25),
                State = ClockState.Running,
                StartedAt = At(4, 27),
                Deadline = At(5, 1, 21, 30),
                DeadlineLocal = "Fri 1 May 2026 17:30 (America/New_York)",
                Sentence = "due Fri 1 May 2026 17:30 (America/New_York)",
                Counted = ["started on Mon 27 Apr 2026 in America/New_York", "Tue 28 Apr 2026: business day 1"],
                Next = "firebreak clock met meterwright-2026-04-24 sec-8k-105",
            },
            new()
            {
                Id = "nydfs-500-17-a",
                Title = "NYDFS 23 NYCRR 500.17(a)",
                Source = "23 NYCRR 500.17, (a)(1)",
                VerifiedOn = new DateOnly(2026, 11, 25),
                State = ClockState.ScopeNotDeclared,
                Sentence = "nobody has said whether this duty is yours",
            },
        ],
        Problems =
        [
            new("logs/graph-0220.json.gz", 88_012, "the record ends in the middle", "export the file again", 1_204),
            new("estate/vendors.csv", 0, "column \"colour\" is not known", ""),
        ],
    };

    public static readonly Firebreak.Model.Case TheCase = new()
    {
        Id = "meterwright-2026-04-24",
        Vendor = "Meterwright",
        Title = "Breach of internal IT at Meterwright",
        OpenedAt = At(4, 26, 16, 30),
        Tasks =
        [
            new("map/cloud", "Import the cloud plane", "", "open"),
            new("lead/F-9e41aa", "Look at lead F-9e41aa", "M. Okafor", "done") { Due = At(4, 28) },
        ],
        Timeline =
        [
            new(1, At(4, 26, 16, 30), "disclosure", "firebreak", "8-K read"),
            new(2, At(4, 26, 16, 31), "verdict", "firebreak", "abused"),
        ],
        Decisions = [new("keep the head-end running", "the billing run ends on Friday", "M. Okafor", At(4, 26, 18))],
        Evidence = [new("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "assessment.json", 88_112)],
        Chain = new(9, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    };

    /// <summary>Nothing imported, nothing read, nothing found: every section shows what is missing.</summary>
    public static readonly Assessment Bare = new()
    {
        Vendor = "Meterwright",
        Disclosure = "an e-mail",
        Window = Window,
        Word = VerdictWord.CannotTell,
        Because = ["no plane of the estate was imported"],
        MapDoubts = [new Doubt.MapGap("no plane of the estate was imported", "an Entra export, or vendors.csv")],
        Searched = new(0, 0, 0, 0, []),
        Planes = [],
        Relationships = [],
        Findings = [],
        Revoke = [],
        Provenance = new("firebreak 0.1.0", [], "none", []),
    };

    static RevokeStep Step(
        int order,
        string relationship,
        string credential,
        string command,
        string undo,
        string breaks
    )
    {
        var id = relationship[(relationship.LastIndexOf(':') + 1)..];
        return new(order, relationship, credential, $"{command} -ServicePrincipalId {id}", undo, breaks);
    }
}
