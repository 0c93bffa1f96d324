using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The text of a source with every word marked that something in the page rests on.</summary>
static class SourceText
{
    /// <summary>Longer texts are left out of the page: their spans point to the source instead.</summary>
    const int TextMax = 60_000;

    public static bool Shows(DisclosureSource? source) => source is { Text.Length: > 0 and <= TextMax };

    public static string WordAnchor(TextSpan span) => $"{Anchor.Of("words", span.Source)}-{span.Start}";

    public static Html Render(Quotes quotes) =>
        Html.Join(
            quotes.Disclosure.Sources.Select(source =>
                Note.Fold(
                    $"Text of source {quotes.NumberOf(source.Id)}: {SourceTable.Name(source)}",
                    Shows(source)
                        ? Marked(source, [.. quotes.Spans().Where(span => span.Source == source.Id)])
                        : Note.Empty("The text is too long for this page, or there is none.")
                )
            )
        );

    static Html Marked(DisclosureSource source, IReadOnlyList<TextSpan> spans)
    {
        var within = spans.Where(span => span.End <= source.Text.Length).ToList();
        int[] cuts =
        [
            .. within.SelectMany(s => new[] { s.Start, s.End }).Append(0).Append(source.Text.Length).Distinct().Order(),
        ];
        var pieces = cuts.Zip(cuts.Skip(1), (from, to) => Piece(source, within, from, to));
        return $"<div class=\"source-text\" lang=\"\">{pieces}</div>";
    }

    // Spans may overlap, so the text is cut at every edge and each piece marked on its own.
    static Html Piece(DisclosureSource source, List<TextSpan> spans, int from, int to)
    {
        var text = source.Text[from..to];
        var opening = spans.Find(span => span.Start == from);
        var id = opening is null ? Html.Empty : $" id=\"{WordAnchor(opening)}\"";
        return spans.Exists(span => span.Start <= from && span.End >= to)
            ? $"<mark{id}>{text}</mark>"
            : Html.Text(text);
    }
}
