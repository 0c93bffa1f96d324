using Firebreak.Model;

namespace Firebreak.Pages.Tests;

/// <summary>A filing and an article that contradict each other, with spans that overlap.</summary>
static class SampleDisclosure
{
    const string FilingText = """
        On April 13, 2026, Meterwright, Inc. became aware of unauthorized access to certain of its internal systems.
        The access began on or about March 29, 2026. The Company activated its response plan and contained the activity on April 15, 2026.
        The Company has not determined whether employee information was taken.
        No customer-hosted platform was affected. The Company does not believe that the incident is material.
        """;

    const string ArticleText = """
        Meterwright, which makes smart meters, said an intruder reached its corporate network.
        A customer told us that its meter portal was down for two days. Traffic to update.meterwright-cdn[.]example was seen.
        The intruder used a contractor's valid account, researchers said.
        """;

    static readonly DisclosureSource Filing = new()
    {
        Id = "filing.txt",
        Kind = SourceKind.Filing,
        Title = "Form 8-K of Meterwright, Inc.",
        Publisher = "Meterwright, Inc.",
        Url = "https://www.sec.example/Archives/8k.htm",
        Accession = "0000000000-26-000042",
        Form = "8-K",
        Items = ["8.01"],
        AcceptedAt = SampleLogs.At(4, 24, 20, 8),
        PublishedAt = SampleLogs.At(4, 24, 20, 8),
        Sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        Text = FilingText,
    };

    static readonly DisclosureSource Article = new()
    {
        Id = "article & notes.txt",
        Kind = SourceKind.Article,
        Title = "Meterwright discloses breach of its corporate network",
        Publisher = "Grid Gazette",
        Url = "javascript:alert(1)",
        PublishedAt = SampleLogs.At(4, 26, 16, 18),
        Sha256 = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
        Text = ArticleText,
    };

    static readonly TextSpan Unaffected = In(Filing, "No customer-hosted platform was affected");
    static readonly TextSpan PortalDown = In(Article, "its meter portal was down for two days");

    public static readonly Disclosure Rich = new()
    {
        Sources = NonEmpty.Of(Filing, Article),
        Vendor = new()
        {
            Name = "Meterwright",
            LegalName = "Meterwright, Inc.",
            Ticker = "MTWR",
            Cik = "1234",
        },
        Dates = new()
        {
            CompromisedFrom = new(new(2026, 3, 29), In(Filing, "The access began on or about March 29, 2026")),
            Discovered = new(new(2026, 4, 13), In(Filing, "On April 13, 2026, Meterwright, Inc. became aware")),
            Contained = new(new(2026, 4, 15), In(Filing, "contained the activity on April 15, 2026")),
        },
        Claims =
        [
            new(
                ClaimTopic.ScopeAffected,
                "certain of its internal systems",
                ClaimStatus.Affirmed,
                Speaker.Company,
                In(Filing, "unauthorized access to certain of its internal systems")
            ),
            new(
                ClaimTopic.ScopeUnaffected,
                "customer-hosted platform",
                ClaimStatus.Affirmed,
                Speaker.Company,
                Unaffected
            ),
            new(
                ClaimTopic.Exfiltration,
                "employee information",
                ClaimStatus.Undetermined,
                Speaker.Company,
                In(Filing, "has not determined whether employee information was taken")
            ),
            new(
                ClaimTopic.Materiality,
                "",
                ClaimStatus.Denied,
                Speaker.Company,
                In(Filing, "does not believe that the incident is material")
            ),
            new(ClaimTopic.Operations, "meter portal", ClaimStatus.Affirmed, Speaker.Partner, PortalDown),
            new(
                ClaimTopic.Containment,
                "",
                ClaimStatus.Affirmed,
                Speaker.Company,
                In(Filing, "The Company activated its response plan and contained the activity on April 15, 2026")
            ),
            new(
                ClaimTopic.Vector,
                "valid account",
                ClaimStatus.Affirmed,
                Speaker.Researcher,
                In(Article, "used a contractor's valid account")
            ),
        ],
        Conflicts =
        [
            new(
                ClaimTopic.ScopeUnaffected,
                "the company says that customer platforms are unaffected, a customer says that its portal was down",
                NonEmpty.Of(Unaffected, PortalDown)
            ),
        ],
        Indicators =
        [
            new(
                IndicatorType.Domain,
                "update.meterwright-cdn.example",
                In(Article, "update.meterwright-cdn[.]example")
            ),
        ],
        RejectedIndicators = [new("www.sec.example", "address of a source")],
        Techniques =
        [
            new(
                "T1078",
                "Valid Accounts",
                TechniqueBasis.Stated,
                "a source says so:",
                In(Article, "contractor's valid account")
            ),
            new(
                "T1199",
                "Trusted Relationship",
                TechniqueBasis.Hypothesis,
                "what an intruder at a vendor does next",
                null
            ),
        ],
        Severity = Severity.High,
        SeverityReasons =
        [
            "customers' platforms may be reached, and one customer says so",
            "whether data was taken is undetermined",
        ],
        PublisherSeverity = "MEDIUM",
        ReadTimeMinutes = 2,
        Tldr =
        [
            In(Filing, "became aware of unauthorized access to certain of its internal systems"),
            PortalDown,
            In(Filing, "The Company has not determined whether employee information was taken"),
        ],
    };

    /// <summary>A text in which nothing could be read.</summary>
    public static readonly Disclosure Bare = new()
    {
        Sources = NonEmpty.Of(Article with { Title = "", Text = "" }),
        Vendor = new() { Name = "Meterwright" },
        Dates = new(),
        Claims = [],
        Conflicts = [],
        Indicators = [],
        RejectedIndicators = [],
        Techniques = [],
        Severity = Severity.Low,
        SeverityReasons = [],
        PublisherSeverity = "",
        ReadTimeMinutes = 0,
        Tldr = [],
    };

    static TextSpan In(DisclosureSource source, string words)
    {
        var start = source.Text.IndexOf(words, StringComparison.Ordinal);
        return TextSpan.Cut(source.Id, source.Text, start, start + words.Length);
    }
}
