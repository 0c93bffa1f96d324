using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>One relationship unfolded: whose, with what, what it may do, and what is said of each span and why.</summary>
static class RelationshipDetail
{
    public static Html Render(ReportFacts facts, RelationshipVerdict verdict)
    {
        var relationship = verdict.Relationship;
        return $"""
            <article class="relationship {Badge.Tone(verdict.Word)}" id="{ReportFacts.RelationshipAnchor(relationship.Id)}">
            <h3>{RelationshipTable.Name(relationship)} {Badge.Of(verdict.Word)}</h3>
            {Facts.InLine(
                new("Id", $"<code>{relationship.Id}</code>"),
                new("Belongs to", Party(relationship.Party)),
                new("Enabled", Html.Text(relationship.Enabled ? "yes" : "no, disabled")),
                new("Created", Spoken.Day(relationship.Created))
            )}
            {Spans(facts, verdict)}
            {Findings(facts, verdict)}
            {Note.Fold($"Credentials, grants and known uses", Holdings(relationship))}
            </article>

            """;
    }

    static Html Party(Party party) =>
        party switch
        {
            Model.Party.Known known => $"{known.Name} ({known.Reason})",
            Model.Party.Unknown unknown => $"nobody known ({unknown.Clue})",
            _ => Html.Empty,
        };

    static Html Spans(ReportFacts facts, RelationshipVerdict verdict) =>
        verdict.Spans.Count == 0
            ? Note.Empty("No span of the window was judged for this relationship.")
            : $"<ul class=\"spans\">{verdict.Spans.Select(Html (span) => Span(facts, span))}</ul>";

    static Html Span(ReportFacts facts, SpanVerdict span) =>
        $"<li class=\"{(span.InFocus ? "" : "look-back")}\">{Badge.Of(span.Verdict.Word)} <b>{Spoken.Period(span.Period)}</b>{(span.InFocus ? Html.Empty : $" <span class=\"quiet\">look-back, does not decide</span>")}{Why(facts, span.Verdict)}</li>\n";

    static Html Why(ReportFacts facts, Verdict verdict) =>
        verdict switch
        {
            Verdict.Abused abused => Note.List(
                abused.Findings.Select(
                    Html (f) => $"{f.Sentence} <span class=\"pointer\">{facts.LinkToFinding(f.Id)}</span>"
                )
            ),
            Verdict.CannotTell open => Note.List(
                open.Doubts.Select(Html (d) => $"{d.Sentence}{facts.LinkToGap(d)}{Reasons.Settle(d)}")
            ),
            _ => $" <span class=\"quiet\">searched {Amount(verdict.Searched)}</span>",
        };

    public static string Amount(Searched searched) =>
        $"{Spoken.Count(searched.Events, "event")} of {Spoken.Count(searched.Days, "day")} with {Spoken.Count(searched.Rules, "rule")} and {Spoken.Count(searched.Indicators, "indicator")}";

    static Html Findings(ReportFacts facts, RelationshipVerdict verdict) =>
        verdict.Findings.Count == 0
            ? Html.Empty
            : $"<p class=\"also\">Findings: {Html.Join(verdict.Findings.Select(f => facts.LinkToFinding(f.Id)), ", ")}</p>";

    static Html Holdings(Relationship relationship) =>
        $"{Credentials.Render(relationship.Credentials.Select(Row))}{Grants.Render(relationship.Grants.Select(Row))}{Uses.Render(relationship.LastUses.Select(Row))}{Unclear(relationship.Unclear)}";

    static readonly Table Credentials = new("Credentials", ["Name", "Kind", "Id", "Created", "Expires", "Last used"])
    {
        WhenEmpty = "The export lists no credential.",
    };

    static TableRow Row(Credential c) =>
        TableRow.Of(
            Html.Text(c.Name.Length > 0 ? c.Name : c.Kind),
            Html.Text(c.Kind),
            $"<code>{c.Id}</code>",
            Spoken.Day(c.Created),
            Spoken.Day(c.Expires),
            Spoken.Day(c.LastUsed)
        );

    static readonly Table Grants = new("Grants", ["Permission", "On", "Kind", "Given"])
    {
        WhenEmpty = "The export lists no grant.",
    };

    static TableRow Row(Grant g) =>
        TableRow.Of(
            Html.Text(g.Permission),
            Html.Text(g.Resource),
            Html.Text(g.ForEveryone ? g.Kind + ", for all users" : g.Kind),
            Spoken.Day(g.Created)
        );

    static readonly Table Uses = new("Last uses that the estate records", ["Time", "Expected in", "Said by"]);

    static TableRow Row(LastUse use) =>
        TableRow.Of(Spoken.Time(use.Time), Html.Text(use.Category.Spoken()), Html.Text(use.Source));

    static Html Unclear(IReadOnlyList<string> unclear) =>
        unclear.Count == 0
            ? Html.Empty
            : $"<p>Not understood on import, so what depends on it cannot be told:</p>{Note.List(unclear)}";
}
