using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The disclosure inside a report: what the vendor and others say, as far as the assessment starts from it.</summary>
static class DisclosedSection
{
    public static Html Render(Disclosure disclosure)
    {
        var quotes = new Quotes(disclosure, withText: false);
        return $"""
            {Facts.InLine(
                new("Severity", SeverityScale.Render(disclosure.Severity)),
                new("Printed by the source", SeverityScale.Printed(disclosure)),
                new("Published", Spoken.Time(disclosure.Published))
            )}
            {ClaimTable.Conflicts(quotes)}{ClaimTable.Render(quotes)}
            {Note.Fold($"Dates that the sources state", DisclosureDays.Render(quotes))}
            {Note.Fold($"Topics on which no source says anything: {disclosure.NotStated.Count}", ClaimTable.NotStated(disclosure))}
            {SourceTable.Render(quotes)}

            """;
    }
}
