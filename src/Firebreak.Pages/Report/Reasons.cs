using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Why the word is what it is, and what would have to be known to say more.</summary>
static class Reasons
{
    const int ShownMax = 5;

    public static Html Why(ReportFacts facts)
    {
        var because = facts.Assessment.Because;
        if (because.Count == 0)
            return Note.Empty("No reason was recorded with this assessment.");
        var shown = because
            .Take(ShownMax)
            .Select(Html (sentence) => $"<li>{sentence}{Pointer(facts, sentence)}</li>\n");
        var rest = because.Skip(ShownMax).Select(Html (sentence) => $"{sentence}{Pointer(facts, sentence)}").ToList();
        return $"<ol class=\"reasons\">{shown}</ol>{More(rest)}";
    }

    public static Html Unknown(ReportFacts facts)
    {
        var decisive = facts.Questions.Where(q => q.InFocus).ToList();
        var earlier = facts.Questions.Where(q => !q.InFocus).Select(Html (q) => Question(facts, q)).ToList();
        Html head =
            decisive.Count == 0
                ? Note.Empty(
                    "Nothing that could change the word is open: every required log covers the time that decides, and the map has no hole."
                )
                : $"<ul class=\"questions\">{decisive.Take(ShownMax).Select(Html (q) => $"<li>{Question(facts, q)}</li>\n")}</ul>";
        var rest = decisive.Skip(ShownMax).Select(Html (q) => Question(facts, q)).ToList();
        return $"{head}{More(rest)}{(earlier.Count == 0 ? Html.Empty : Note.Fold($"{Spoken.Count(earlier.Count, "question")} about the look-back only", Note.List(earlier)))}";
    }

    static Html Question(ReportFacts facts, OpenQuestion question) =>
        $"<span class=\"doubt\">{question.Doubt.Sentence}{facts.LinkToGap(question.Doubt)}</span>{Settle(question.Doubt)}{Concerns(facts, question)}";

    /// <summary>What would settle a doubt, in a line of its own.</summary>
    public static Html Settle(Doubt doubt) =>
        doubt.Settle.Length == 0 ? Html.Empty : $" <span class=\"settle\"><b>Settle it:</b> {doubt.Settle}</span>";

    static Html Concerns(ReportFacts facts, OpenQuestion question) =>
        question.Relationships.Count switch
        {
            0 => $" <span class=\"concerns\">concerns the <a href=\"#map\">map of the estate</a></span>",
            <= 3 =>
                $" <span class=\"concerns\">concerns {Html.Join(question.Relationships.Select(facts.LinkToRelationship), ", ")}</span>",
            _ =>
                $" <span class=\"concerns\">concerns <a href=\"#relationships\">{Spoken.Count(question.Relationships.Count, "relationship")}</a></span>",
        };

    // A reason that repeats a finding's sentence is given the way to its records.
    static Html Pointer(ReportFacts facts, string sentence) =>
        facts.Findings.FirstOrDefault(f =>
            f.Sentence.Length > 0 && sentence.Contains(f.Sentence, StringComparison.Ordinal)
        )
            is { } finding
            ? $" <a class=\"pointer\" href=\"#{ReportFacts.FindingAnchor(finding.Id)}\">evidence</a>"
            : Html.Empty;

    static Html More(List<Html> rest) =>
        rest.Count == 0 ? Html.Empty : Note.Fold($"{rest.Count} more", Note.List(rest));
}
