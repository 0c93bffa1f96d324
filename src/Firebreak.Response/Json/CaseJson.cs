using System.Text.Json;

namespace Firebreak.Response;

/// <summary>Cases as JSON, schema <c>firebreak.cases/1</c>.</summary>
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
        json.Array(
            "tasks",
            theCase.Tasks,
            task => Texts(json, ("key", task.Key), ("title", task.Title), ("owner", task.Owner), ("state", task.State))
        );
        json.Array(
            "timeline",
            theCase.Timeline,
            e => Texts(json, ("at", e.At.ToString()), ("kind", e.Kind), ("by", e.By), ("text", e.Text))
        );
        json.Array(
            "dismissals",
            theCase.Dismissals,
            d => Texts(json, ("finding", d.FindingId), ("by", d.By), ("reason", d.Reason), ("at", d.At.ToString()))
        );
        json.Array("evidence", theCase.Evidence, item => Texts(json, ("sha256", item.Sha256), ("name", item.Name)));
    }

    static void Texts(Utf8JsonWriter json, params (string Name, string Value)[] fields) =>
        json.Object(() =>
        {
            foreach (var (name, value) in fields)
                json.WriteString(name, value);
        });
}
