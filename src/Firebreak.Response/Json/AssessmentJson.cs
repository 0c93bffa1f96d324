using System.Text.Json;

namespace Firebreak.Response;

/// <summary>An assessment as JSON, schema <c>firebreak.assessment/1</c> (docs/schemas/assessment.schema.json).</summary>
public static class AssessmentJson
{
    public const string Schema = "firebreak.assessment/1";

    public static string Write(Assessment assessment) =>
        JsonOut.Write(json => json.Object(() => Body(json, assessment)));

    static void Body(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteString("schema", Schema);
        json.WriteString("vendor", assessment.Vendor);
        json.WriteString("disclosure", assessment.Disclosure);
        json.Object("window", () => Window(json, assessment.Window));
        json.WriteString("verdict", assessment.Word.Key());
        json.Texts("because", assessment.Because);
        json.Object("searched", () => Searched(json, assessment.Searched));
        json.Object("estate", () => Map(json, assessment));
        json.Array("relationships", assessment.Relationships, r => json.Object(() => RelationshipJson.Write(json, r)));
        json.Array("findings", assessment.Findings, f => json.Object(() => Finding(json, f)));
        json.Array("dismissals", assessment.Dismissals, d => json.Object(() => Dismissed(json, d)));
        json.Array("revoke", assessment.Revoke, s => json.Object(() => Step(json, s)));
        json.Array("clocks", assessment.Clocks, c => json.Object(() => ClockJson.One(json, c)));
        json.Array("problems", assessment.Problems, p => json.WriteStringValue(p.ToString()));
        json.Object("provenance", () => Provenance(json, assessment.Provenance));
    }

    static void Window(Utf8JsonWriter json, AssessmentWindow window)
    {
        json.Period(window.Whole);
        json.Time("as_of", window.AsOf);
        json.Time("focus_from", window.FocusFrom);
        json.WriteNumber("look_back_days", window.LookBackDays);
        json.WriteString("basis", window.Basis);
    }

    static void Searched(Utf8JsonWriter json, Searched searched)
    {
        json.WriteNumber("events", searched.Events);
        json.WriteNumber("rules", searched.Rules);
        json.WriteNumber("indicators", searched.Indicators);
        json.WriteNumber("days", searched.Days);
        json.Array("sources", searched.Sources, source => json.Object(() => Source(json, source)));
    }

    static void Source(Utf8JsonWriter json, SourceCoverage source)
    {
        json.WriteString("category", source.Category.Key());
        json.Time("from", source.Span?.From);
        json.Time("to", source.Span?.To);
        json.WriteNumber("events", source.Events);
        json.WriteNumber("unreadable", source.Unreadable);
        json.WriteNumber("duplicates", source.Duplicates);
        json.WriteString("completeness", RelationshipJson.Snake(source.Completeness.ToString()));
        if (source.SmallestVisibleHole is { } hole)
            json.WriteNumber("smallest_visible_hole_hours", Math.Round(hole.TotalHours, 1));
        json.Array("gaps", source.Gaps, gap => json.Object(() => RelationshipJson.Gap(json, gap)));
    }

    static void Map(Utf8JsonWriter json, Assessment assessment)
    {
        json.Array(
            "planes",
            assessment.Planes,
            plane =>
                json.Object(() =>
                {
                    json.WriteString("plane", plane.Plane.Key());
                    json.WriteBoolean("imported", plane.Imported);
                    json.Time("as_of", plane.AsOf);
                    json.WriteNumber("principals", plane.Principals);
                    json.WriteNumber("unattributed", plane.Unattributed);
                    json.Texts("missing", plane.Missing);
                })
        );
        json.Array("doubts", assessment.MapDoubts, doubt => json.Object(() => RelationshipJson.Doubt(json, doubt)));
    }

    static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("grade", RelationshipJson.Snake(finding.Grade.ToString()));
        json.WriteString("kind", RelationshipJson.Snake(finding.Kind.ToString()));
        json.WriteString("aspect", RelationshipJson.Snake(finding.Aspect.ToString()));
        json.Time("time", finding.Time);
        json.WriteString("relationship", finding.Relationship);
        json.Texts("attack", finding.Attack);
        json.WriteString("sentence", finding.Sentence);
        json.WriteString("rule_id", finding.RuleId);
        if (finding.Chance is { } chance)
            json.WriteNumber("chance", chance);
        else
            json.WriteNull("chance");
        json.Array(
            "evidence",
            finding.Evidence,
            place =>
                json.Object(() =>
                {
                    json.WriteString("file", place.File);
                    json.WriteNumber("record", place.Record);
                    json.WriteNumber("offset", place.Offset);
                    json.WriteNumber("length", place.Length);
                })
        );
    }

    static void Dismissed(Utf8JsonWriter json, Dismissal dismissal)
    {
        json.WriteString("finding", dismissal.FindingId);
        json.WriteString("by", dismissal.By);
        json.WriteString("reason", dismissal.Reason);
        json.Time("at", dismissal.At);
    }

    static void Step(Utf8JsonWriter json, RevokeStep step)
    {
        json.WriteNumber("order", step.Order);
        json.WriteString("relationship", step.Relationship);
        json.WriteString("credential", step.Credential);
        json.WriteString("command", step.Command);
        json.WriteString("undo", step.Undo);
        json.WriteString("breaks", step.Breaks);
    }

    static void Provenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteString("program", provenance.Program);
        json.Array(
            "inputs",
            provenance.Inputs,
            input =>
                json.Object(() =>
                {
                    json.WriteString("path", input.Path);
                    json.WriteString("sha256", input.Sha256);
                    json.WriteNumber("bytes", input.Bytes);
                })
        );
        json.WriteString("rule_set", provenance.RuleSet);
        json.Texts("content", provenance.Content);
    }
}
