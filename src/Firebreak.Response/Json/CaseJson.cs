using System.Text.Json;

namespace Firebreak.Response;

/// <summary>Cases as JSON, schema <c>firebreak.cases/1</c> (docs/schemas/cases.schema.json).</summary>
public static class CaseJson
{
    public const string Schema = "firebreak.cases/1";

    public static string Write(IReadOnlyList<Case> cases) =>
        JsonOut.Write(json =>
            json.Object(() =>
            {
                json.WriteString("schema", Schema);
                json.Array("cases", cases, theCase => json.Object(() => One(json, theCase)));
            })
        );

    static void One(Utf8JsonWriter json, Case theCase)
    {
        json.WriteString("id", theCase.Id);
        json.WriteString("vendor", theCase.Vendor);
        json.WriteString("title", theCase.Title);
        json.WriteString("owner", theCase.Owner);
        json.Time("opened_at", theCase.OpenedAt);
        json.WriteString("verdict", theCase.Verdict?.Word);
        json.Array("tasks", theCase.Tasks, task => json.Object(() => Task(json, task)));
        json.Array("timeline", theCase.Timeline, entry => json.Object(() => Entry(json, entry)));
        json.Array(
            "dismissals",
            theCase.Dismissals,
            d => Texts(json, ("finding", d.FindingId), ("by", d.By), ("reason", d.Reason), ("at", d.At.ToString()))
        );
        json.Array(
            "decisions",
            theCase.Decisions,
            d => Texts(json, ("text", d.Text), ("by", d.By), ("reason", d.Reason), ("at", d.At.ToString()))
        );
        json.Array("evidence", theCase.Evidence, item => json.Object(() => Item(json, item)));
        json.Object(
            "chain",
            () =>
            {
                json.WriteNumber("acts", theCase.Chain.Length);
                json.WriteString("head", theCase.Chain.Hash);
            }
        );
    }

    static void Task(Utf8JsonWriter json, CaseTask task)
    {
        json.WriteString("key", task.Key);
        json.WriteString("title", task.Title);
        json.WriteString("owner", task.Owner);
        json.WriteString("state", task.State);
        json.WriteString("state_by", task.StateBy);
        json.Time("due", task.Due);
    }

    static void Entry(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteNumber("number", entry.Number);
        json.Time("at", entry.At);
        json.WriteString("kind", entry.Kind);
        json.WriteString("by", entry.By);
        json.WriteString("text", entry.Text);
    }

    static void Item(Utf8JsonWriter json, EvidenceItem item)
    {
        json.WriteString("sha256", item.Sha256);
        json.WriteString("name", item.Name);
        json.WriteNumber("bytes", item.Bytes);
    }

    static void Texts(Utf8JsonWriter json, params (string Name, string Value)[] fields) =>
        json.Object(() =>
        {
            foreach (var (name, value) in fields)
                json.WriteString(name, value);
        });
}
