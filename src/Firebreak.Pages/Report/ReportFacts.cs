using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>An assessment prepared for the page: what can be linked to, gaps numbered, doubts gathered.</summary>
sealed class ReportFacts
{
    readonly HashSet<string> findingIds;
    readonly HashSet<string> relationshipIds;

    public ReportFacts(Assessment assessment, IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> raw)
    {
        Assessment = assessment;
        Raw = raw;
        Axis = new TimeAxis(assessment.Window.Whole);
        Relationships = [.. assessment.Relationships.DistinctBy(r => r.Relationship.Id)];
        Findings =
        [
            .. assessment.Findings.Concat(Relationships.SelectMany(r => r.Findings)).DistinctBy(finding => finding.Id),
        ];
        Questions = OpenQuestion.Gather(assessment);
        Gaps = NumberedGap.Of(assessment, Questions);
        findingIds = [.. Findings.Select(finding => finding.Id)];
        relationshipIds = [.. Relationships.Select(r => r.Relationship.Id)];
    }

    public Assessment Assessment { get; }
    public IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> Raw { get; }
    public TimeAxis Axis { get; }
    public IReadOnlyList<RelationshipVerdict> Relationships { get; }
    public IReadOnlyList<Finding> Findings { get; }
    public IReadOnlyList<OpenQuestion> Questions { get; }
    public IReadOnlyList<NumberedGap> Gaps { get; }

    public static string FindingAnchor(string id) => Anchor.Of("finding", id);

    public static string RelationshipAnchor(string id) => Anchor.Of("relationship", id);

    /// <summary>A link to the finding where the page shows it, else its bare id.</summary>
    public Html LinkToFinding(string id) =>
        findingIds.Contains(id) ? $"<a href=\"#{FindingAnchor(id)}\">{id}</a>" : Html.Text(id);

    /// <summary>A link to the relationship by the name people know.</summary>
    public Html LinkToRelationship(string id) =>
        relationshipIds.Contains(id) ? $"<a href=\"#{RelationshipAnchor(id)}\">{NameOf(id)}</a>" : Html.Text(id);

    public string NameOf(string relationship) =>
        Relationships.FirstOrDefault(r => r.Relationship.Id == relationship)
            is { Relationship.Principal.Name: { Length: > 0 } name }
            ? name
            : relationship;

    /// <summary>The gaps that a doubt speaks of, as links into the coverage table.</summary>
    public Html LinkToGap(Doubt doubt) =>
        doubt is Doubt.LogGap { Gap: var gap } && Gaps.FirstOrDefault(g => g.Gap == gap) is { } numbered
            ? $" <a class=\"pointer\" href=\"#{numbered.Id}\">{numbered.Name}</a>"
        : doubt is Doubt.OpenLead { Finding.Id: var id } ? $" <span class=\"pointer\">{LinkToFinding(id)}</span>"
        : Html.Empty;
}
