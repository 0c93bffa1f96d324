using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The scale over the rows of a timeline, with the beginning of the focus and the as-of named.</summary>
static class AxisRow
{
    const double EdgePercent = 5;

    public static Html Render(TimeAxis axis, Instant focusFrom, Instant asOf) =>
        $"""
            <svg class="axis" width="100%" height="54" aria-hidden="true" focusable="false">
            {Named(axis, focusFrom, 11, "focus", $"focus from {focusFrom.Utc:d MMM HH:mm}")}
            {Named(axis, asOf, 27, "as-of", $"as of {asOf.Utc:d MMM HH:mm}")}
            {axis.Ticks().Select(Html (tick) => Tick(axis, tick.At, tick.Label))}
            </svg>
            """;

    static Html Named(TimeAxis axis, Instant at, int y, string look, string text)
    {
        var right = axis.At(at) > 50;
        return $"<line class=\"mark {look}\" x1=\"{axis.Percent(at)}\" x2=\"{axis.Percent(at)}\" y1=\"{y - 9}\" y2=\"54\"/><text class=\"{look}\" x=\"{axis.Percent(at)}\" dx=\"{(right ? -5 : 5)}\" y=\"{y}\" text-anchor=\"{(right ? "end" : "start")}\">{text}</text>";
    }

    static Html Tick(TimeAxis axis, Instant at, string label)
    {
        var percent = axis.At(at);
        var anchor =
            percent < EdgePercent ? "start"
            : percent > 100 - EdgePercent ? "end"
            : "middle";
        return $"<line class=\"tick\" x1=\"{axis.Percent(at)}\" x2=\"{axis.Percent(at)}\" y1=\"48\" y2=\"54\"/><text class=\"tick-label\" x=\"{axis.Percent(at)}\" y=\"44\" text-anchor=\"{anchor}\">{label}</text>";
    }
}
