using Firebreak.Model;

namespace Firebreak.Pages.Tests;

static class SampleFindings
{
    public const string Telemetry = "entra:sp:6f1c2a34-0000-4000-8000-0000000000a1";
    public const string Invoices = "entra:sp:6f1c2a34-0000-4000-8000-0000000000b2";
    public const string Archive = "entra:sp:6f1c2a34-0000-4000-8000-0000000000c3";
    public const string Support = "entra:user:6f1c2a34-0000-4000-8000-0000000000d4";

    public static readonly Finding NewSecret = new()
    {
        Id = "F-3b9d01",
        Grade = Grade.Conclusive,
        Kind = FindingKind.Sequence,
        Aspect = Aspect.Credential,
        Time = SampleLogs.At(4, 14, 3, 12),
        Relationship = Telemetry,
        Attack = ["T1098.001", "T1078.004"],
        Sentence =
            "a secret that nobody in the directory is known for was added on 14 April 03:12 UTC and used 26 minutes later from 203.0.113.77",
        RuleId = "firebreak.credential-added-then-used-elsewhere",
        Evidence = NonEmpty.Of(
            new EvidencePlace("logs/entra-audit.json", 8841, 5_120_334, 1830),
            new EvidencePlace("logs/sp-sign-ins.json.gz!part-3", 1207, 903_114, 944)
        ),
    };

    public static readonly Finding Download = new()
    {
        Id = "F-77c210",
        Grade = Grade.Lead,
        Kind = FindingKind.Volume,
        Aspect = Aspect.Volume,
        Time = SampleLogs.At(4, 15, 1, 40),
        Relationship = Telemetry,
        Attack = ["T1530"],
        Sentence = "4.1 GB read in one hour, 212 times the most of the 90 days before",
        RuleId = "firebreak.volume-by-hour",
        Chance = 0.0000231,
        Evidence = NonEmpty.Of(new EvidencePlace("logs/graph.json", 412_887, 99_120_001, 702)),
    };

    public static readonly Finding NewNetwork = new()
    {
        Id = "F-9e41aa",
        Grade = Grade.Lead,
        Kind = FindingKind.FirstSeen,
        Aspect = Aspect.Origin,
        Time = SampleLogs.At(4, 22, 11, 5),
        Relationship = Invoices,
        Attack = ["T1078.004"],
        Sentence = "signed in from AS64500 (198.51.100.0/24) for the first time in 90 days",
        RuleId = "firebreak.first-seen-network",
        Chance = 0.012,
        Evidence = NonEmpty.Of(new EvidencePlace("logs/sp-sign-ins.json.gz!part-7", 3310, 2_400_118, 951)),
    };

    public static readonly Finding Dormant = new()
    {
        Id = "F-c0ffee",
        Grade = Grade.Lead,
        Kind = FindingKind.Dormancy,
        Aspect = Aspect.Timing,
        Time = SampleLogs.At(2, 9, 20, 0),
        Relationship = Support,
        Sentence = "signed in after 61 quiet days",
        RuleId = "firebreak.dormant-principal",
        Chance = 0.4,
        Evidence = NonEmpty.Of(new EvidencePlace("logs/user-sign-ins.json", 12, 8_004, 1020)),
    };

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> Raw = new Dictionary<
        string,
        IReadOnlyList<RawEvidence>
    >
    {
        [NewSecret.Id] =
        [
            new(
                NewSecret.Evidence[0],
                """
                {
                  "activityDateTime": "2026-04-14T03:12:07.1183021Z",
                  "activityDisplayName": "Update application – Certificates and secrets management",
                  "initiatedBy": { "app": null, "user": { "userPrincipalName": "svc-deploy@utility.example", "ipAddress": "203.0.113.77" } },
                  "targetResources": [ { "displayName": "Meter telemetry <connector>", "modifiedProperties": [ "KeyDescription" ] } ]
                }
                """
            ),
        ],
        [NewNetwork.Id] =
        [
            new(
                NewNetwork.Evidence[0],
                """{"ipAddress":"198.51.100.9","autonomousSystemNumber":64500,"resultType":"0"}"""
            ),
        ],
    };
}
