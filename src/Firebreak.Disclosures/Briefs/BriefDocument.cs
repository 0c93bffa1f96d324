using System.Text.Json.Serialization;

namespace Firebreak.Disclosures;

/// <summary>The shape of <c>brief --json</c> (docs/schemas/brief.schema.json). Field order is print order.</summary>
sealed record BriefDocument(
    string Schema,
    BriefVendor Vendor,
    string Severity,
    IReadOnlyList<string> SeverityReasons,
    string? PublisherSeverity,
    int ReadTimeMinutes,
    IReadOnlyList<string> Tldr,
    IReadOnlyList<BriefSource> Sources,
    BriefDates Dates,
    IReadOnlyList<BriefClaim> Claims,
    IReadOnlyList<BriefTechnique> Techniques,
    IReadOnlyList<BriefIndicator> Indicators,
    IReadOnlyList<BriefRejected> RejectedIndicators,
    IReadOnlyList<BriefConflict> Conflicts,
    IReadOnlyList<string> NotStated
);

sealed record BriefVendor(
    string Name,
    string? LegalName,
    string? Cik,
    string? Ticker,
    IReadOnlyList<string> Domains,
    IReadOnlyList<string> Aliases
);

sealed record BriefSource(
    string Id,
    string Kind,
    string? Title,
    string? Publisher,
    string? Url,
    string? PublishedAt,
    string? Accession,
    string? Form,
    IReadOnlyList<string> Items,
    string? AcceptedAt,
    string Sha256
);

sealed record BriefDates(
    string? CompromisedFrom,
    string? Discovered,
    string? Contained,
    string? MaterialityDetermined,
    string? Disclosed
);

sealed record BriefClaim(string Topic, string Subject, string Status, string SaidBy, BriefSpan Span);

sealed record BriefSpan(string Source, int Start, int End, string Text);

sealed record BriefTechnique(
    string Id,
    string Name,
    string Basis,
    string Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BriefSpan? Span
);

sealed record BriefIndicator(string Type, string Value, BriefSpan Span);

sealed record BriefRejected(string Value, string Reason);

sealed record BriefConflict(string Topic, string Text, IReadOnlyList<BriefSpan> Spans);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(BriefDocument))]
sealed partial class BriefJsonContext : JsonSerializerContext;
