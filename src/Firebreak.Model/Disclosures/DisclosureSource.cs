namespace Firebreak.Model;

/// <summary>One document that a disclosure rests on, with the text its spans point into.</summary>
public sealed record DisclosureSource
{
    /// <summary>Unique within the disclosure: the document's name as handed over.</summary>
    public required string Id { get; init; }
    public required SourceKind Kind { get; init; }
    public string Title { get; init; } = "";
    public string Publisher { get; init; } = "";
    public string Url { get; init; } = "";
    public Instant? PublishedAt { get; init; }

    /// <summary>SEC accession number, with dashes; empty when none is stated.</summary>
    public string Accession { get; init; } = "";

    /// <summary>SEC form type such as "8-K" or "8-K/A", only when the document itself is the filing.</summary>
    public string Form { get; init; } = "";

    /// <summary>Item numbers of the filing, in order: "1.05", "8.01".</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
    public Instant? AcceptedAt { get; init; }

    /// <summary>Lower-case hex of the bytes as received.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The extracted text. Offsets of spans count its UTF-16 units.</summary>
    public required string Text { get; init; }
}

/// <summary>Whose words a document holds. Printed: append, never renumber.</summary>
public enum SourceKind : byte
{
    /// <summary>A third party writes about the vendor; what the vendor said is marked as such.</summary>
    Article = 1,

    /// <summary>A filing with a regulator: the registrant speaks.</summary>
    Filing = 2,

    /// <summary>The vendor's own notice, e-mail or advisory.</summary>
    Notice = 3,
}
