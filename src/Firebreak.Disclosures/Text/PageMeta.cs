using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Firebreak.Disclosures;

/// <summary>What the head of a page says about it (Open Graph, article tags, canonical link).</summary>
sealed class PageMeta(IHtmlDocument page)
{
    public string Title =>
        First(Meta("og:title"), TextBuilder.Collapse(page.QuerySelector("h1")?.TextContent ?? ""), page.Title);

    public string Publisher => First(Meta("og:site_name"), Meta("application-name"));

    public string Author => First(Meta("author"), Meta("article:author"));

    public string Url =>
        First(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta("og:url")) is { } url
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
            ? address.ToString()
            : "";

    public Instant? PublishedAt =>
        new[]
        {
            Meta("article:published_time"),
            Meta("datePublished"),
            page.QuerySelector("time")?.GetAttribute("datetime"),
        }
            .Select(text => Instant.TryParse(text, out var time) ? time : (Instant?)null)
            .FirstOrDefault(time => time is not null);

    string? Meta(string name) =>
        page.QuerySelector($"meta[property='{name}'], meta[name='{name}'], meta[itemprop='{name}']")
            ?.GetAttribute("content");

    static string First(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
                return TextBuilder.Collapse(text);
        }
        return "";
    }
}
