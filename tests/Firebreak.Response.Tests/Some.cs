using Firebreak.Model;

namespace Firebreak.Response.Tests;

/// <summary>Small, valid values for tests; each test says only what matters to it.</summary>
static class Some
{
    public static readonly Instant Start = Instant.Of(new DateOnly(2026, 1, 13));
    public static readonly Instant Compromise = Instant.Of(new DateOnly(2026, 4, 13));
    public static readonly Instant End = Instant.Of(new DateOnly(2026, 4, 27));
    public static readonly AssessmentWindow Window = new(
        new Period(Start, End),
        Compromise,
        End,
        90,
        "discovered 13 Apr 2026"
    );

    public static Relationship Relationship(string name = "Itron Meter Sync", params Grant[] grants) =>
        new()
        {
            Id = "entra:sp:" + name.ToLowerInvariant().Replace(' ', '-'),
            Plane = Plane.Identity,
            Principal = new PrincipalName("11111111-0000-0000-0000-000000000001", name),
            Party = new Party.Known("Itron", "declared"),
            EventKeys = ["11111111-0000-0000-0000-000000000001"],
            Credentials = [new Credential("key-1", "secret", "", null, null, null)],
            Grants = grants,
        };

    public static SourceCoverage Log(
        LogCategory category,
        Instant? from = null,
        Instant? to = null,
        params Gap[] gaps
    ) =>
        new()
        {
            Category = category,
            Span = new Period(from ?? Start, to ?? End),
            Events = 1000,
            Unreadable = 0,
            Completeness = Completeness.Manifest,
            Gaps = gaps,
        };

    public static readonly IReadOnlyList<SourceCoverage> WholeLogs =
    [
        Log(LogCategory.EntraServicePrincipalSignIns),
        Log(LogCategory.EntraAudit),
    ];

    public static Finding Finding(Instant time, Grade grade = Grade.Lead, string id = "f1") =>
        new()
        {
            Id = id,
            Grade = grade,
            Kind = FindingKind.FirstSeen,
            Aspect = Aspect.Origin,
            Time = time,
            Relationship = "entra:sp:itron-meter-sync",
            Sentence = "first sign-in from AS64500",
            RuleId = "first_seen.network",
            Evidence = NonEmpty.Of(new EvidencePlace("signins.json", 7, 0, 10)),
        };

    public static Testimony Testimony(Relationship? relationship = null, params Finding[] findings) =>
        new(
            relationship ?? Relationship(),
            findings,
            new HashSet<string>(),
            new HashSet<string>(),
            [],
            UseHistory.Nothing
        );

    public static RelationshipVerdict Decide(Testimony testimony, IReadOnlyList<SourceCoverage>? logs = null) =>
        Judge.Decide(testimony, Window, logs ?? WholeLogs, RequiredLogs.Shipped, rules: 12, indicators: 0);
}
