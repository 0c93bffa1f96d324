using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>What the sources say, topic by topic: status, speaker, and the words themselves.</summary>
static class ClaimTable
{
    static readonly Table Claims = new("Claims of the sources", ["Topic", "Status", "Said by", "In its own words"])
    {
        Looks = ["topic", "", "", "words"],
        WhenEmpty = "The sources make no claim that could be read. Read them yourself; nothing was inferred.",
    };

    public static Html Render(Quotes quotes) =>
        Claims.Render(quotes.Disclosure.Claims.OrderBy(claim => claim.Topic).Select(claim => Row(quotes, claim)));

    static TableRow Row(Quotes quotes, Claim claim) =>
        TableRow.Of(
            $"{DisclosureWords.Spoken(claim.Topic)}<span class=\"id\">{claim.Subject}</span>",
            Status(claim.Status),
            Html.Text(DisclosureWords.Spoken(claim.SaidBy)),
            quotes.Words(claim.Span)
        );

    static Html Status(ClaimStatus status) =>
        status switch
        {
            ClaimStatus.Affirmed => Badge.Toned("✓ affirmed", "plain"),
            ClaimStatus.Denied => Badge.Toned("✕ denied", "plain"),
            ClaimStatus.Undetermined => Badge.Toned("? undetermined", "cannot-tell"),
            _ => Badge.Toned("∅ not stated", "outline"),
        };

    public static Html Conflicts(Quotes quotes) =>
        quotes.Disclosure.Conflicts.Count == 0
            ? Html.Empty
            : Html.Join(
                quotes.Disclosure.Conflicts.Select(
                    Html (conflict) =>
                        $"""
                            <article class="claim cannot-tell"><h3>{DisclosureWords.Spoken(
                                conflict.Topic
                            )}: {conflict.Text}</h3>
                            {conflict.Spans.Select(quotes.Quote)}</article>

                            """
                )
            );

    /// <summary>Topics on which no source says anything: as telling as what is said.</summary>
    public static Html NotStated(Disclosure disclosure) =>
        disclosure.NotStated.Count == 0
            ? Html.Empty
            : $"<ul class=\"topics\">{disclosure.NotStated.Select(Html (topic) => $"<li>{Badge.Toned($"∅ {DisclosureWords.Spoken(topic)}", "outline")}</li>\n")}</ul>";
}
