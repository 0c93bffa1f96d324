using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Our severity as a word and as filled steps; the publisher's label stands beside it and never decides.</summary>
static class SeverityScale
{
    public static Html Render(Severity severity) =>
        $"<span class=\"severity\"><svg width=\"52\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">{Enum.GetValues<Severity>().Select(Html (step) => Step(step, step <= severity))}</svg> {DisclosureWords.Spoken(severity)}</span>";

    static Html Step(Severity step, bool filled) =>
        $"<rect class=\"{(filled ? "filled" : "open")}\" x=\"{(int)step * 13 - 12}\" y=\"2\" width=\"10\" height=\"10\"/>";

    public static Html Printed(Disclosure disclosure) =>
        Html.Text(disclosure.PublisherSeverity.Length > 0 ? $"“{disclosure.PublisherSeverity}”" : "no label printed");
}
