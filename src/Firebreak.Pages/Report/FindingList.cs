using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Every finding with the records it rests on.</summary>
static class FindingList
{
    public static Html Render(ReportFacts facts, IReadOnlyList<Dismissal> dismissals)
    {
        if (facts.Findings.Count == 0)
            return Note.Empty(
                $"No finding. Searched were {RelationshipDetail.Amount(facts.Assessment.Searched)}; whether silence means anything is said under coverage."
            );
        var dismissed = dismissals.ToLookup(dismissal => dismissal.FindingId);
        return Html.Join(facts.Findings.Select(finding => Article(facts, finding, [.. dismissed[finding.Id]])));
    }

    static Html Article(ReportFacts facts, Finding finding, IReadOnlyList<Dismissal> dismissals) =>
        $"""
            <article class="finding {Look(finding, dismissals)}" id="{ReportFacts.FindingAnchor(finding.Id)}">
            <h3>{Badge.Of(finding.Grade)} {finding.Sentence}</h3>
            {Facts.InLine(
                new("When", Spoken.Moment(finding.Time)),
                new("Relationship", facts.LinkToRelationship(finding.Relationship)),
                new("ATT&CK", Techniques(finding.Attack)),
                new("Chance under its own history", Html.Text(Spoken.Chance(finding.Chance))),
                new("Found by", $"{KindSpoken(finding.Kind)}, {AspectSpoken(finding.Aspect)} <code>{finding.RuleId}</code>"),
                new("Id", $"<code>{finding.Id}</code>")
            )}
            {dismissals.Select(Dismissed)}{Records(facts, finding)}
            </article>

            """;

    static string Look(Finding finding, IReadOnlyList<Dismissal> dismissals) =>
        dismissals.Count > 0 ? "dismissed"
        : finding.Grade == Grade.Conclusive ? "conclusive"
        : "lead";

    static Html Techniques(IReadOnlyList<string> attack) =>
        Html.Join(attack.Select(Html (id) => $"<span class=\"technique\">{id}</span>"), " ");

    static Html Dismissed(Dismissal dismissal) =>
        $"<p class=\"dismissal\"><b>Dismissed</b> by {dismissal.By} on {Spoken.Time(dismissal.At)}: {dismissal.Reason}</p>\n";

    static Html Records(ReportFacts facts, Finding finding)
    {
        var raw = facts.Raw.GetValueOrDefault(finding.Id, []);
        var places = finding.Evidence.Concat(raw.Select(r => r.Place)).Distinct();
        return Html.Join(places.Select(place => Record(place, raw.FirstOrDefault(r => r.Place == place)?.Text)));
    }

    static Html Record(EvidencePlace place, string? text) =>
        text is null
            ? $"<p class=\"record\">{Where(place)} <span class=\"quiet\">raw record not at hand</span></p>\n"
            : Note.Fold(Where(place), $"<pre class=\"raw\" tabindex=\"0\"><code>{text}</code></pre>");

    static Html Where(EvidencePlace place) =>
        $"<code>{place.File}</code> record {place.Record:N0} <span class=\"quiet\">byte {place.Offset:N0}, {place.Length:N0} long</span>";

    static string KindSpoken(FindingKind kind) =>
        kind switch
        {
            FindingKind.FirstSeen => "first seen",
            _ => kind.ToString().ToLowerInvariant(),
        };

    static string AspectSpoken(Aspect aspect) => $"on its {aspect.ToString().ToLowerInvariant()}";
}
