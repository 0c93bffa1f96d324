using System.Text;
using System.Text.Json;

namespace Firebreak.Response;

/// <summary>The relationship part of the assessment document.</summary>
static class RelationshipJson
{
    public static void Write(Utf8JsonWriter json, RelationshipVerdict verdict)
    {
        var relationship = verdict.Relationship;
        json.WriteString("id", relationship.Id);
        json.WriteString("plane", relationship.Plane.Key());
        json.Object(
            "principal",
            () =>
            {
                json.WriteString("id", relationship.Principal.Id);
                json.WriteString("name", relationship.Principal.Name);
            }
        );
        json.WriteBoolean("enabled", relationship.Enabled);
        json.WriteString("attributed_because", relationship.Party is Party.Known known ? known.Reason : "");
        json.Array(
            "credentials",
            relationship.Credentials,
            credential => json.Object(() => Credential(json, credential))
        );
        json.Texts("grants", relationship.Grants.Select(Spoken));
        json.Texts("zones", relationship.Zones);
        json.WriteString("verdict", verdict.Word.Key());
        json.Array("spans", verdict.Spans, span => json.Object(() => Span(json, span)));
        json.Texts("findings", verdict.Findings.Select(finding => finding.Id));
    }

    static void Credential(Utf8JsonWriter json, Credential credential)
    {
        json.WriteString("id", credential.Id);
        json.WriteString("kind", credential.Kind);
        json.Time("created", credential.Created);
        json.Time("expires", credential.Expires);
        json.Time("last_used", credential.LastUsed);
    }

    static string Spoken(Grant grant) =>
        $"{grant.Kind}: {grant.Permission} on {grant.Resource}{(grant.ForEveryone ? " for every user" : "")}";

    static void Span(Utf8JsonWriter json, SpanVerdict span)
    {
        json.Period(span.Period);
        json.WriteString("verdict", span.Verdict.Word.Key());
        json.WriteBoolean("in_focus", span.InFocus);
        json.WriteNumber("events", span.Verdict.Searched.Events);
        json.Texts("reasons", Overall.ReasonsOf(span.Verdict).Distinct());
        var doubts = span.Verdict is Verdict.CannotTell unsure ? unsure.Doubts : (IReadOnlyList<Doubt>)[];
        json.Array("doubts", doubts, doubt => json.Object(() => Doubt(json, doubt)));
    }

    public static void Doubt(Utf8JsonWriter json, Doubt doubt)
    {
        json.WriteString("kind", Snake(doubt.GetType().Name));
        json.WriteString("sentence", doubt.Sentence);
        json.WriteString("settle", doubt.Settle);
        if (doubt is Doubt.LogGap { Gap: var gap })
            json.Object("gap", () => Gap(json, gap));
        if (doubt is Doubt.OpenLead { Finding.Id: var id })
            json.WriteString("finding", id);
    }

    public static void Gap(Utf8JsonWriter json, Gap gap)
    {
        json.WriteString("kind", Snake(gap.Kind.ToString()));
        json.WriteString("category", gap.Category.Key());
        json.Period(gap.Period);
        json.WriteString("reason", gap.Reason);
        json.WriteString("remedy", gap.Remedy);
    }

    /// <summary>"RecordIds" → "record_ids": printed words follow from the names that the types promise never to change.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var (index, c) in name.Index())
        {
            if (char.IsUpper(c) && index > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
