using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>What a disclosure gives to look for: indicators, and techniques with the basis they rest on.</summary>
static class Hunting
{
    static readonly Table IndicatorTable = new("Indicators", ["Value", "Type", "As written"])
    {
        Looks = ["name", "", "words"],
        WhenEmpty = "The sources name no indicator. The hunt rests on the vendor's relationships, rules and baselines.",
    };

    static readonly Table RejectedTable = new("Not taken for indicators", ["As written", "Why not"])
    {
        Looks = ["name", ""],
    };

    static readonly Table TechniqueTable = new("ATT&CK techniques", ["Technique", "Basis", "Why"])
    {
        WhenEmpty = "The sources state no technique, and their claims suggest none.",
    };

    public static Html Indicators(Quotes quotes) =>
        $"{IndicatorTable.Render(quotes.Disclosure.Indicators.Select(indicator => Row(quotes, indicator)))}{RejectedTable.Render(quotes.Disclosure.RejectedIndicators.Select(Row))}";

    public static Html Techniques(Quotes quotes) =>
        TechniqueTable.Render(
            quotes.Disclosure.Techniques.OrderBy(t => t.Basis).Select(technique => Row(quotes, technique))
        );

    // Never a link: an indicator that can be clicked is a trap.
    static TableRow Row(Quotes quotes, Indicator indicator) =>
        TableRow.Of(
            $"<code>{indicator.Value}</code>",
            Html.Text(DisclosureWords.Spoken(indicator.Type)),
            quotes.Words(indicator.Span)
        );

    static TableRow Row(RejectedIndicator rejected) =>
        TableRow.Of($"<code>{rejected.Value}</code>", Html.Text(rejected.Reason));

    static TableRow Row(Quotes quotes, TechniqueMention technique) =>
        TableRow.Of(
            $"<span class=\"technique\">{technique.Id}</span> {technique.Name}",
            technique.Basis == TechniqueBasis.Stated
                ? Badge.Toned("✓ stated", "plain")
                : Badge.Toned("? hypothesis", "cannot-tell"),
            technique.Span is { } span ? $"{technique.Reason} {quotes.Words(span)}" : Html.Text(technique.Reason)
        );
}
