using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Every way in which the vendor is trusted, on one line each.</summary>
static class RelationshipTable
{
    static readonly Table Overview = new(
        "Relationships with the vendor, gravest first",
        ["Principal", "Verdict", "Over the window (UTC)", "Findings", "Plane", "Credentials", "Grants", "Reaches"]
    )
    {
        Looks = ["name", "", "picture", "number", "", "", "", ""],
        WhenEmpty =
            "No relationship of this vendor is on the map. That is no all-clear: see which planes were never imported, and which principals belong to nobody.",
    };

    public static Html Render(ReportFacts facts) =>
        $"{Overview.Render(facts.Relationships.Select(verdict => Row(facts, verdict)))}\n{facts.Relationships.Select(Html (verdict) => RelationshipDetail.Render(facts, verdict))}";

    static TableRow Row(ReportFacts facts, RelationshipVerdict verdict)
    {
        var relationship = verdict.Relationship;
        return TableRow.Of(
            $"<a href=\"#{ReportFacts.RelationshipAnchor(relationship.Id)}\">{Name(relationship)}</a><code class=\"id\">{relationship.Id}</code>",
            Badge.Of(verdict.Word),
            RelationshipStrip.Render(facts, verdict),
            $"{verdict.Findings.Count:N0}",
            Html.Text(relationship.Plane.Spoken()),
            Credentials(relationship.Credentials),
            Grants(relationship.Grants),
            relationship.Zones.Count == 0
                ? $"<span class=\"quiet\">no zone known</span>"
                : Html.Text(string.Join(", ", relationship.Zones))
        );
    }

    public static string Name(Relationship relationship) =>
        relationship.Principal.Name.Length > 0 ? relationship.Principal.Name : relationship.Id;

    static Html Credentials(IReadOnlyList<Credential> credentials) =>
        credentials.Count == 0
            ? $"<span class=\"quiet\">none known</span>"
            : Html.Text(
                string.Join(", ", credentials.GroupBy(c => c.Kind).Select(kind => Spoken.Count(kind.Count(), kind.Key)))
            );

    static Html Grants(IReadOnlyList<Grant> grants) =>
        grants.Count switch
        {
            0 => $"<span class=\"quiet\">none known</span>",
            <= 2 => Html.Text(string.Join(", ", grants.Select(grant => grant.Permission))),
            _ => Html.Text($"{grants[0].Permission}, {grants[1].Permission} and {grants.Count - 2} more"),
        };
}
