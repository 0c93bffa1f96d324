using System.Text;
using AngleSharp.Dom;

namespace Firebreak.Disclosures;

/// <summary>Walks a page without recursion and gives one block for each block-level element.</summary>
static class HtmlBlocks
{
    static readonly HashSet<string> Skipped =
    [
        .. "SCRIPT STYLE NAV ASIDE FOOTER NOSCRIPT TEMPLATE SVG FORM BUTTON IFRAME HEAD SELECT".Split(' '),
    ];
    static readonly HashSet<string> BlockLevel =
    [
        .. "P DIV LI UL OL H1 H2 H3 H4 H5 H6 TR TABLE SECTION ARTICLE MAIN HEADER BLOCKQUOTE PRE BR HR DD DT FIGCAPTION BODY".Split(
            ' '
        ),
    ];

    public static ExtractedText Of(INode? root)
    {
        var builder = new TextBuilder();
        var line = new StringBuilder();
        var kind = BlockKind.Body;
        foreach (var (node, leaving, _) in root is null ? [] : DomWalk.Of(root, node => !IsSkipped(node)))
        {
            if (IsEdge(node))
                Flush(builder, line, ref kind, leaving ? BlockKind.Body : KindOf(node));
            else if (node is IText words && !leaving)
                line.Append(words.Data);
            else if (node is IElement { TagName: "TD" or "TH" })
                line.Append(' ');
        }
        Flush(builder, line, ref kind, BlockKind.Body);
        return builder.Build();
    }

    static bool IsSkipped(INode node) => node is IElement { TagName: var tag } && Skipped.Contains(tag);

    static void Flush(TextBuilder builder, StringBuilder line, ref BlockKind kind, BlockKind next)
    {
        var content = TextBuilder.Collapse(line.ToString());
        line.Clear();
        if (content.Length > 0 && !Furniture.IsFurniture(content))
            builder.Add(kind == BlockKind.Body ? PlainText.KindOf(content) : kind, content);
        kind = next;
    }

    static bool IsEdge(INode node) =>
        node is IElement { TagName: var tag } && (BlockLevel.Contains(tag) || Skipped.Contains(tag));

    static BlockKind KindOf(INode node) =>
        node is IElement { TagName: var tag }
            ? tag switch
            {
                "LI" => BlockKind.Bullet,
                ['H', >= '1' and <= '6'] => BlockKind.Heading,
                _ => BlockKind.Body,
            }
            : BlockKind.Body;
}
