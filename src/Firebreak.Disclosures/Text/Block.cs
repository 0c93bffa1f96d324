namespace Firebreak.Disclosures;

/// <summary>A paragraph-like piece of the extracted text.</summary>
readonly record struct Block(BlockKind Kind, int Start, int End)
{
    public string In(string text) => text[Start..End];
}

enum BlockKind : byte
{
    Body,
    Bullet,
    Heading,

    /// <summary>A line of labels such as "[TIMESTAMP: …]": read for its values, never for claims.</summary>
    Label,
}

/// <summary>A document as text, cut into blocks, with what its frame says about it.</summary>
sealed record ExtractedText(string Text, IReadOnlyList<Block> Blocks)
{
    public string Title { get; init; } = "";
    public string Publisher { get; init; } = "";
    public string Author { get; init; } = "";
    public string Url { get; init; } = "";

    /// <summary>The name on the cover or in the header of a filing; empty for everything else.</summary>
    public string Registrant { get; init; } = "";
    public string PublisherSeverity { get; init; } = "";
    public Instant? PublishedAt { get; init; }
}
