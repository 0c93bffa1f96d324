namespace Firebreak.Model.Tests;

public sealed class VerdictTests
{
    static readonly SourceCoverage Log = new()
    {
        Category = LogCategory.EntraAudit,
        Span = new Period(Instant.OfHour(1), Instant.OfHour(2)),
        Events = 1,
        Unreadable = 0,
        Completeness = Completeness.Manifest,
        Gaps = [],
    };

    static readonly Searched Searched = new(1, 12, 0, 1, [Log]);
    static readonly Doubt Doubt = new Doubt.MapGap("a hole", "close it");

    [Fact]
    public void Nothing_builds_a_no_evidence_over_a_doubt() =>
        Verdict
            .Reach(Searched, new Evidence([], [Doubt]))
            .ShouldBeOfType<Verdict.CannotTell>()
            .Doubts.ShouldBe([Doubt]);

    [Fact]
    public void Nothing_builds_a_no_evidence_without_having_searched() =>
        Should.Throw<ArgumentException>(() => Verdict.Reach(Searched with { Sources = [] }, new Evidence([], [])));

    [Fact]
    public void The_worst_word_is_the_greatest()
    {
        new[] { VerdictWord.NoEvidence, VerdictWord.Abused, VerdictWord.CannotTell }.Max().ShouldBe(VerdictWord.Abused);
        new[] { VerdictWord.NoEvidence, VerdictWord.CannotTell }.Max().ShouldBe(VerdictWord.CannotTell);
    }

    /// <summary>Words and numbers are stored and printed; scripts rely on them.</summary>
    [Fact]
    public void Stored_numbers_and_printed_words_never_change()
    {
        Enum.GetValues<VerdictWord>()
            .Select(word => $"{(byte)word} {word.Key()}")
            .ShouldBe(["1 no_evidence", "2 cannot_tell", "3 abused"]);
        Enum.GetValues<LogCategory>()
            .Select(category => $"{(ushort)category} {category.Key()}")
            .ShouldBe([
                "0 unknown",
                "1 entra_service_principal_sign_ins",
                "2 entra_user_sign_ins",
                "3 entra_audit",
                "4 graph_activity",
                "5 m365_unified_audit",
                "6 resource_access",
                "7 cloudtrail_management",
                "8 cloudtrail_data",
                "9 mail_trace",
                "10 dns_queries",
                "11 vpn_sessions",
                "12 network_traffic",
                "13 okta_system_log",
                "14 windows_security",
                "15 windows_sysmon",
                "16 windows_other",
                "17 github_audit",
                "18 head_end_audit",
            ]);
    }
}
