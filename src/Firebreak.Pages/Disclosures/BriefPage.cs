using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The briefing of a disclosure: what is said, by whom, in which words, and what nobody says.</summary>
public static class BriefPage
{
    public static string Render(Disclosure disclosure)
    {
        var quotes = new Quotes(disclosure, withText: true);
        return Shell.Render(
            disclosure.Title,
            Hero(disclosure),
            [.. Answer(quotes), .. Ground(quotes)],
            $"<p>Firebreak briefing on {disclosure.Vendor.Name}. What stands in quotation marks is cut out of the sources, unchanged. All times are UTC.</p>"
        );
    }

    static Html Hero(Disclosure disclosure) =>
        $"""
            <header class="hero plain">
            <div class="answer"><p class="eyebrow">Briefing on {disclosure.Vendor.Name}</p>
            <h1 class="title">{disclosure.Title}</h1>
            <p class="severity-line">Severity {SeverityScale.Render(disclosure.Severity)}</p></div>
            {Facts.Of(
                new("Printed by the source", SeverityScale.Printed(disclosure)),
                new("Published", Spoken.Time(disclosure.Published)),
                new("Reading time", Html.Text(Spoken.Count(disclosure.ReadTimeMinutes, "minute"))),
                new("Sources", $"<a href=\"#sources\">{disclosure.Sources.Count:N0}</a>"),
                new("Vendor", Html.Text(Vendor(disclosure.Vendor)))
            )}
            </header>
            """;

    static string Vendor(VendorAsRead vendor)
    {
        string[] parts =
        [
            vendor.LegalName.Length > 0 ? vendor.LegalName : vendor.Name,
            vendor.Ticker,
            vendor.Cik.Length > 0 ? $"CIK {vendor.Cik}" : "",
            .. vendor.Domains.Select(domain => domain.ToString()),
            .. vendor.Aliases.Select(alias => $"also “{alias}”"),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    static IEnumerable<Section> Answer(Quotes quotes) =>
        [
            new("tldr", "In short", "In short", Short(quotes), Look: "eight"),
            new("severity", "Why this severity", "Severity", Reasons(quotes.Disclosure), Look: "four"),
            new(
                "conflicts",
                "Where the sources contradict each other",
                "Conflicts",
                ClaimTable.Conflicts(quotes),
                quotes.Disclosure.Conflicts.Count
            ),
            new("dates", "Dates", "Dates", DisclosureDays.Render(quotes), Look: "six"),
            new(
                "not-stated",
                "What nobody states",
                "Not stated",
                ClaimTable.NotStated(quotes.Disclosure),
                quotes.Disclosure.NotStated.Count,
                "six"
            ),
            new("claims", "Claims", "Claims", ClaimTable.Render(quotes), quotes.Disclosure.Claims.Count),
        ];

    static IEnumerable<Section> Ground(Quotes quotes) =>
        [
            new(
                "indicators",
                "Indicators",
                "Indicators",
                Hunting.Indicators(quotes),
                quotes.Disclosure.Indicators.Count
            ),
            new(
                "techniques",
                "Techniques",
                "Techniques",
                Hunting.Techniques(quotes),
                quotes.Disclosure.Techniques.Count
            ),
            new(
                "sources",
                "Sources",
                "Sources",
                $"{SourceTable.Render(quotes)}{SourceText.Render(quotes)}",
                quotes.Disclosure.Sources.Count
            ),
        ];

    static Html Short(Quotes quotes) =>
        quotes.Disclosure.Tldr.Count == 0
            ? Note.Empty("No sentence of the sources says enough to stand for the whole.")
            : $"<ul class=\"reasons\">{quotes.Disclosure.Tldr.Select(Html (span) => $"<li>{quotes.Words(span)}</li>\n")}</ul>";

    static Html Reasons(Disclosure disclosure) =>
        disclosure.SeverityReasons.Count == 0
            ? Note.Empty("No claim raises or lowers the severity.")
            : $"<ul class=\"questions\">{disclosure.SeverityReasons.Select(Html (reason) => $"<li><span class=\"doubt\">{reason}</span></li>\n")}</ul>";
}
