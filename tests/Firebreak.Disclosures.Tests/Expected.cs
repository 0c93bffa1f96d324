using System.Text.Json;

namespace Firebreak.Disclosures.Tests;

/// <summary>What an article of Cases/ must yield. Absent members are not looked at.</summary>
sealed record Expected
{
    public ExpectedVendor? Vendor { get; init; }
    public ExpectedSource? Source { get; init; }

    /// <summary>Role to day; a role not named here must be null.</summary>
    public Dictionary<string, string>? Dates { get; init; }
    public string? Severity { get; init; }
    public string? PublisherSeverity { get; init; }
    public IReadOnlyList<ExpectedClaim> Claims { get; init; } = [];
    public IReadOnlyList<ExpectedClaim> Never { get; init; } = [];
    public IReadOnlyList<string>? Conflicts { get; init; }

    /// <summary>"TYPE VALUE", all of them and no others.</summary>
    public IReadOnlyList<string>? Indicators { get; init; }
    public IReadOnlyList<string> Rejected { get; init; } = [];
    public IReadOnlyList<string> Techniques { get; init; } = [];

    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static Expected Read(string path) =>
        JsonSerializer.Deserialize<Expected>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"{path} holds null");
}

sealed record ExpectedVendor(
    string? Name,
    string? LegalName,
    string? Ticker,
    string? Cik,
    string? Alias,
    string? Domain
);

sealed record ExpectedSource(
    string? Form,
    IReadOnlyList<string>? Items,
    string? Kind,
    string? Publisher,
    string? PublishedAt,
    string? Url
);

/// <param name="Words">Must stand in the claim's span.</param>
/// <param name="Subject">Must stand in the claim's subject.</param>
sealed record ExpectedClaim(string Topic, string? Status, string? SaidBy, string? Words, string? Subject)
{
    public bool Fits(Claim claim) =>
        DisclosureWords.Key(claim.Topic) == Topic
        && (Status is null || DisclosureWords.Key(claim.Status) == Status)
        && (SaidBy is null || DisclosureWords.Key(claim.SaidBy) == SaidBy)
        && (Words is null || claim.Span.Text.Contains(Words, StringComparison.Ordinal))
        && (Subject is null || claim.Subject.Contains(Subject, StringComparison.OrdinalIgnoreCase));
}
