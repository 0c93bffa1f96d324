using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Verbatim words with the way to where they stand: into the source's text where the page carries it, else to the source.</summary>
sealed class Quotes(Disclosure disclosure, bool withText)
{
    public Disclosure Disclosure { get; } = disclosure;

    public Html Quote(TextSpan span) => $"<blockquote>{span.Text} {Reference(span)}</blockquote>\n";

    /// <summary>In the flow of a sentence or a cell.</summary>
    public Html Words(TextSpan span) => $"<q>{span.Text}</q> {Reference(span)}";

    Html Reference(TextSpan span) =>
        NumberOf(span.Source) is var number && number == 0
            ? (Html)$"<span class=\"pointer\">{span.Source}</span>"
            : $"<a class=\"pointer\" href=\"#{Target(span)}\">source {number}</a>";

    string Target(TextSpan span) =>
        withText && SourceText.Shows(SourceOf(span)) ? SourceText.WordAnchor(span) : SourceAnchor(span.Source);

    /// <summary>1-based, in the order of the sources; 0 for a source that is not listed.</summary>
    public int NumberOf(string source)
    {
        var ids = Disclosure.Sources.Select(s => s.Id).ToList();
        return ids.IndexOf(source) + 1;
    }

    DisclosureSource? SourceOf(TextSpan span) => Disclosure.Sources.FirstOrDefault(s => s.Id == span.Source);

    public static string SourceAnchor(string source) => Anchor.Of("source", source);

    /// <summary>Every span that the disclosure rests on.</summary>
    public IEnumerable<TextSpan> Spans()
    {
        StatedDay?[] days = [.. DisclosureDays.Of(Disclosure.Dates).Select(d => d.Stated)];
        return Disclosure
            .Claims.Select(claim => claim.Span)
            .Concat(Disclosure.Tldr)
            .Concat(Disclosure.Conflicts.SelectMany(conflict => conflict.Spans))
            .Concat(Disclosure.Indicators.Select(indicator => indicator.Span))
            .Concat(Disclosure.Techniques.Select(technique => technique.Span).OfType<TextSpan>())
            .Concat(days.OfType<StatedDay>().Select(day => day.Span));
    }
}
