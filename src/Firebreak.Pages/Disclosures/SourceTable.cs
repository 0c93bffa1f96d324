using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The documents that a disclosure rests on.</summary>
static class SourceTable
{
    static readonly Table Sources = new(
        "Sources, as received",
        ["Source", "No.", "Kind", "Published", "Filing", "Accepted", "SHA-256"]
    )
    {
        Looks = ["name", "number", "", "", "", "", "hash"],
    };

    public static Html Render(Quotes quotes) =>
        Sources.Render(quotes.Disclosure.Sources.Select(source => Row(quotes, source)));

    public static string Name(DisclosureSource source) => source.Title.Length > 0 ? source.Title : source.Id;

    static TableRow Row(Quotes quotes, DisclosureSource source) =>
        new(
            [
                $"{Name(source)}<span class=\"id\">{source.Publisher}</span><span class=\"id\">{Link(source.Url)}</span>",
                $"{quotes.NumberOf(source.Id)}",
                Html.Text(DisclosureWords.Spoken(source.Kind)),
                Spoken.Time(source.PublishedAt),
                Html.Text(Filing(source)),
                Spoken.Time(source.AcceptedAt),
                $"<code>{source.Sha256}</code>",
            ],
            Quotes.SourceAnchor(source.Id)
        );

    /// <summary>"8-K, items 1.05 and 9.01, 0001193125-26-175249".</summary>
    public static string Filing(DisclosureSource source)
    {
        var items =
            source.Items.Count == 0
                ? ""
                : $"item{(source.Items.Count == 1 ? "" : "s")} {string.Join(", ", source.Items)}";
        string[] parts = [source.Form, items, source.Accession];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    // Only web addresses become links: anything else ("javascript:") stays text.
    static Html Link(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? $"<a href=\"{address.AbsoluteUri}\" rel=\"noreferrer noopener nofollow\">{url}</a>"
            : Html.Text(url);
}
