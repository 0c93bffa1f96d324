using System.Text;

namespace Firebreak.Disclosures;

/// <summary>Puts blocks together to the text that spans point into: one block a line, white space collapsed.</summary>
sealed class TextBuilder
{
    /// <summary>More blocks than the longest filing has; the rest of a hostile page is left out.</summary>
    const int BlocksMax = 20_000;

    readonly StringBuilder text = new();
    readonly List<Block> blocks = [];

    public void Add(BlockKind kind, string content)
    {
        var line = Collapse(content);
        if (line.Length == 0 || blocks.Count >= BlocksMax)
            return;
        if (text.Length > 0)
            text.Append('\n');
        var start = text.Length;
        text.Append(line);
        blocks.Add(new Block(kind, start, text.Length));
    }

    public ExtractedText Build() => new(text.ToString(), blocks);

    /// <summary>White space of any kind becomes one space; soft hyphens and zero-width characters vanish.</summary>
    public static string Collapse(string content)
    {
        var line = new StringBuilder(content.Length);
        foreach (var c in content)
        {
            if (
                c is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff'
                || (char.IsControl(c) && !char.IsWhiteSpace(c))
            )
                continue;
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line is [.., not ' '])
                line.Append(' ');
        }
        return line.ToString().Trim();
    }
}
