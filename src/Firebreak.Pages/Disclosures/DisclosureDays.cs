using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The days that the sources state, in a small picture and a list with their words.</summary>
static class DisclosureDays
{
    public static IReadOnlyList<(string What, StatedDay? Stated)> Of(DisclosureDates dates) =>
        [
            ("Compromised from", dates.CompromisedFrom),
            ("Discovered", dates.Discovered),
            ("Contained", dates.Contained),
            ("Materiality determined", dates.MaterialityDetermined),
            ("Disclosed", dates.Disclosed),
        ];

    public static Html Render(Quotes quotes)
    {
        var all = Of(quotes.Disclosure.Dates);
        (string What, StatedDay Stated)[] stated =
        [
            .. all.SelectMany(d =>
                    d.Stated is { } day ? [(d.What, Stated: day)] : Array.Empty<(string What, StatedDay Stated)>()
                )
                .OrderBy(d => d.Stated.Day),
        ];
        var missing = all.Where(d => d.Stated is null).Select(d => d.What.ToLowerInvariant());
        return $"{Picture(stated)}{List(quotes, stated)}<p class=\"quiet\">{Missing(string.Join(", ", missing))}</p>\n";
    }

    static string Missing(string days) => days.Length == 0 ? "" : $"No source states a day for: {days}.";

    static Html List(Quotes quotes, IReadOnlyList<(string What, StatedDay Stated)> stated) =>
        stated.Count == 0
            ? Html.Empty
            : $"<ol class=\"days\">{stated.Select(Html (day, index) => $"<li><span class=\"order\">{index + 1}</span> <b>{Spoken.Day(day.Stated.Day)}</b> {day.What} {quotes.Quote(day.Stated.Span)}</li>\n")}</ol>";

    static Html Picture(IReadOnlyList<(string What, StatedDay Stated)> stated)
    {
        if (stated.Count < 2)
            return Html.Empty;
        var (first, last) = (stated[0].Stated.Start, stated[^1].Stated.Start);
        var margin = Max(TimeSpan.FromDays(1), (last - first) / 12);
        var axis = new TimeAxis(new Period(first - margin, last + margin));
        var strip = new Strip(axis, string.Join("; ", stated.Select(day => $"{day.What} {day.Stated.Day:d MMM yyyy}")))
        {
            Points =
            [
                .. stated.Select(
                    (day, index) => new StripPoint(day.Stated.Start, "numbered", day.What, $"{index + 1}")
                ),
            ],
        };
        return $"<figure class=\"timeline days-picture\">{AxisRow.Render(axis)}{strip.Render()}</figure>";
    }

    static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
