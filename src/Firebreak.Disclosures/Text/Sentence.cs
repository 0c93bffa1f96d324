namespace Firebreak.Disclosures;

/// <summary>A stretch of the text, cut where one statement ends. Offsets count from the start of the text.</summary>
readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public string In(string text) => text[Start..End];
}

/// <summary>One sentence of a body or bullet block.</summary>
/// <param name="Block">Index of its block: neighbours in the same block share their context.</param>
sealed record Sentence(Stretch Whole, IReadOnlyList<Stretch> Clauses, int Block, BlockKind Kind);
