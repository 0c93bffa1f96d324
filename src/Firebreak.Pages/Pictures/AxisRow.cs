using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The scale over the rows of a timeline. Each named mark has a line of its own, so that no two names collide.</summary>
static class AxisRow
{
    const double EdgePercent = 5;
    const int LineHeight = 16;

    public static Html Render(TimeAxis axis, params AxisMark[] marks)
    {
        var height = LineHeight * marks.Length + 22;
        return $"""
            <svg class="axis" width="100%" height="{height}" aria-hidden="true" focusable="false">
            {marks.Select(Html (mark, index) => Named(axis, mark, index * LineHeight + 11, height))}
            {axis.Ticks().Select(Html (tick) => Tick(axis, tick.At, tick.Label, height))}
            </svg>
            """;
    }

    static Html Named(TimeAxis axis, AxisMark mark, int y, int height)
    {
        var right = axis.At(mark.At) > 50;
        return $"<line class=\"mark {mark.Look}\" x1=\"{axis.Percent(mark.At)}\" x2=\"{axis.Percent(mark.At)}\" y1=\"{y - 9}\" y2=\"{height}\"/><text class=\"{mark.Look}\" x=\"{axis.Percent(mark.At)}\" dx=\"{(right ? -5 : 5)}\" y=\"{y}\" text-anchor=\"{(right ? "end" : "start")}\">{mark.Name}</text>";
    }

    static Html Tick(TimeAxis axis, Instant at, string label, int height)
    {
        var percent = axis.At(at);
        var anchor =
            percent < EdgePercent ? "start"
            : percent > 100 - EdgePercent ? "end"
            : "middle";
        return $"<line class=\"tick\" x1=\"{axis.Percent(at)}\" x2=\"{axis.Percent(at)}\" y1=\"{height - 6}\" y2=\"{height}\"/><text class=\"tick-label\" x=\"{axis.Percent(at)}\" y=\"{height - 10}\" text-anchor=\"{anchor}\">{label}</text>";
    }
}

/// <param name="Look">Class names: "focus", "as-of".</param>
sealed record AxisMark(Instant At, string Look, string Name);
