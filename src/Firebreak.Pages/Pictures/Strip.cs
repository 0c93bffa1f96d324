using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>One row of a timeline: spans and points over an axis, with the look-back shaded and the marks drawn through.</summary>
/// <param name="Label">The picture in words, for people who do not see it.</param>
sealed record Strip(TimeAxis Axis, string Label)
{
    const int Height = 26;
    const double WidthMin = 0.25;

    public IReadOnlyList<StripSpan> Spans { get; init; } = [];
    public IReadOnlyList<StripPoint> Points { get; init; } = [];

    /// <summary>Where the look-back ends and the time that decides the verdict begins.</summary>
    public Instant? FocusFrom { get; init; }
    public Instant? AsOf { get; init; }

    public Html Render() =>
        $"""
            <svg class="strip" width="100%" height="{Height}" role="img" aria-label="{Label}">
            <rect class="track" x="0%" y="5" width="100%" height="16"/>{LookBack()}{Spans.Select(
                Span
            )}{Marks()}{Points.Select(Point)}
            </svg>
            """;

    Html LookBack() =>
        FocusFrom is { } focus
            ? $"<rect class=\"look-back\" x=\"0%\" y=\"0\" width=\"{Axis.Percent(focus)}\" height=\"{Height}\"/>"
            : Html.Empty;

    Html Span(StripSpan span)
    {
        var from = Axis.At(span.Period.From);
        // A hole of minutes in a window of months must still be seen.
        var width = Math.Max(Axis.At(span.Period.To) - from, WidthMin);
        from = Math.Min(from, 100 - width);
        return $"<rect class=\"{span.Look}\" x=\"{TimeAxis.Percent(from)}\" y=\"5\" width=\"{TimeAxis.Percent(width)}\" height=\"16\"><title>{span.Title}</title></rect>{Tag(span, from, width)}";
    }

    static Html Tag(StripSpan span, double from, double width) =>
        span.Tag.Length == 0 || width < 4
            ? Html.Empty
            : $"<text class=\"tag\" x=\"{TimeAxis.Percent(from + width / 2)}\" y=\"17\" text-anchor=\"middle\">{span.Tag}</text>";

    Html Marks() => $"{Mark(FocusFrom, "focus")}{Mark(AsOf, "as-of")}";

    Html Mark(Instant? at, string look) =>
        at is { } instant
            ? $"<line class=\"mark {look}\" x1=\"{Axis.Percent(instant)}\" x2=\"{Axis.Percent(instant)}\" y1=\"0\" y2=\"{Height}\"/>"
            : Html.Empty;

    // A nested svg moves a shape in pixels to a place in percent.
    Html Point(StripPoint point) =>
        $"<svg class=\"point {point.Look}\" x=\"{Axis.Percent(point.At)}\" y=\"13\" overflow=\"visible\"><path d=\"M0-8 6 0 0 8-6 0z\"><title>{point.Title}</title></path></svg>";
}

/// <param name="Look">Class names: "covered", "gap missing"…</param>
/// <param name="Tag">A short word drawn on the span when there is room.</param>
sealed record StripSpan(Period Period, string Look, string Title, string Tag = "");

sealed record StripPoint(Instant At, string Look, string Title);
