using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Plain text to blocks: joins hard-wrapped lines, tells bullets and headings, drops the furniture of a page.</summary>
static class PlainText
{
    const int WrappedLineMin = 55;
    const int HeadingMax = 130;

    static readonly Regex Bullet = Pattern.Cased(@"^\s*(?:[•*·▪‣–-]|\d{1,2}[.)])\s+");
    static readonly Regex ItemHeading = Pattern.Of(@"^Item\s+\d{1,2}\.\d{2}\b");

    public static ExtractedText Extract(string content)
    {
        var builder = new TextBuilder();
        var lines = content.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Furniture.IsFurniture(line.Trim()))
                continue;
            while (i + 1 < lines.Length && IsWrapped(line, lines[i], lines[i + 1]))
                line += " " + lines[++i].Trim();
            builder.Add(KindOf(line.Trim()), line);
        }
        return builder.Build();
    }

    public static BlockKind KindOf(string line)
    {
        if (Furniture.IsLabel(line))
            return BlockKind.Label;
        if (Bullet.IsMatch(line))
            return BlockKind.Bullet;
        if (ItemHeading.IsMatch(line) && line.Length < HeadingMax)
            return BlockKind.Heading;
        var ends = line is [.., '.' or '!' or '?' or ':' or '"' or '”' or ';' or ','];
        return line.Length < HeadingMax && !ends && !line.Contains(". ", StringComparison.Ordinal)
            ? BlockKind.Heading
            : BlockKind.Body;
    }

    static bool IsWrapped(string joined, string last, string next) =>
        last.Length >= WrappedLineMin
        && joined.TrimEnd() is not [.., '.' or '!' or '?' or ':' or ']']
        && next.Trim() is [var first, ..]
        && (char.IsLetterOrDigit(first) || first is '(' or '"' or '“' or '$')
        && !Bullet.IsMatch(next)
        && !ItemHeading.IsMatch(next)
        && !Furniture.IsLabel(next.Trim());
}
