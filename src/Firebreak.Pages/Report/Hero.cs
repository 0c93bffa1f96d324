using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The first thing on the page: the word, whose, for which time.</summary>
static class Hero
{
    public static Html Render(ReportFacts facts)
    {
        var assessment = facts.Assessment;
        var window = assessment.Window;
        return $"""
            <header class="hero {Badge.Tone(assessment.Word)}">
            <p class="eyebrow">Are we affected by the breach at {assessment.Vendor}?</p>
            <h1>{Icon.Of(assessment.Word)}<span class="word">{assessment.Word.Spoken()}</span> <span class="vendor">{assessment.Vendor}</span></h1>
            <p class="meaning">{Meaning(assessment.Word)}</p>
            {Counts(facts)}
            {Facts.InLine(
                new("Disclosure", Html.Text(assessment.Disclosure)),
                new("Decides the word", $"{Spoken.Period(window.Focus)} (UTC)"),
                new("Searched", $"{Spoken.Period(window.Whole)} (UTC), with {Spoken.Count(window.LookBackDays, "day")} of look-back"),
                new("As of", Spoken.Time(window.AsOf)),
                new("Start chosen by", Html.Text(window.Basis))
            )}
            </header>
            """;
    }

    static string Meaning(VerdictWord word) =>
        word switch
        {
            VerdictWord.Abused =>
                "At least one way in which this vendor is trusted here was used in a way that cannot reasonably be benign.",
            VerdictWord.NoEvidence =>
                "Nothing was found, and the logs reach far enough for that to mean something. It is not a proof that nothing happened.",
            _ =>
                "Nothing proves abuse, but something that could hide it is open: a lead, a hole in the logs, or a hole in the map.",
        };

    static Html Counts(ReportFacts facts)
    {
        VerdictWord[] words = [VerdictWord.Abused, VerdictWord.CannotTell, VerdictWord.NoEvidence];
        var counts = words
            .Select(word => (Word: word, Count: facts.Relationships.Count(r => r.Word == word)))
            .Where(c => c.Count > 0)
            .Select(
                Html (c) =>
                    $"<li><a href=\"#relationships\">{Icon.Of(c.Word)}<b>{c.Count:N0}</b> {c.Word.Spoken()}</a></li>"
            )
            .ToList();
        return counts.Count == 0
            ? Html.Empty
            : $"<ul class=\"counts\" aria-label=\"Relationships by verdict\"><li class=\"of\">{Spoken.Count(facts.Relationships.Count, "relationship")}:</li>{counts}</ul>";
    }
}
