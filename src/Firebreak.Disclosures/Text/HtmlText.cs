using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Firebreak.Disclosures;

/// <summary>HTML to blocks. Articles are freed of their page by readability; filings and short pages are taken whole.</summary>
static class HtmlText
{
    const int ArticleLengthMin = 300;

    /// <summary>Deeper or larger pages are built to hurt a reader; readability is not asked about them.</summary>
    const int DepthMax = 256;
    const int NodesMax = 20_000;

    public static bool IsHtml(string content)
    {
        var head = content.AsSpan(0, Math.Min(content.Length, 4096));
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<body", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<p>", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<div", StringComparison.OrdinalIgnoreCase);
    }

    public static ExtractedText Extract(string content)
    {
        var page = new HtmlParser().ParseDocument(content);
        var meta = new PageMeta(page);
        var whole = HtmlBlocks.Of(page.Body);
        var extracted = IsArticle(whole) && !IsHeavy(page) ? Article(content, whole) : whole;
        return extracted with
        {
            Title = meta.Title,
            Publisher = meta.Publisher,
            Author = meta.Author,
            Url = meta.Url,
            PublishedAt = meta.PublishedAt,
        };
    }

    static bool IsArticle(ExtractedText whole) =>
        FilingForm.Find(whole.Text) is null && whole.Text.Length > ArticleLengthMin;

    // The address is only asked for to resolve links, which are not used.
    static ExtractedText Article(string content, ExtractedText whole)
    {
        var article = new Reader("https://page.invalid/", content).GetArticle();
        if (!article.IsReadable || article.Content is not { Length: > 0 } body)
            return whole;
        var extracted = HtmlBlocks.Of(new HtmlParser().ParseDocument(body).Body);
        return extracted.Text.Length >= ArticleLengthMin ? extracted : whole;
    }

    static bool IsHeavy(INode page)
    {
        var nodes = 0;
        foreach (var (_, _, depth) in DomWalk.Of(page, _ => true))
        {
            if (depth > DepthMax || ++nodes > NodesMax)
                return true;
        }
        return false;
    }
}
