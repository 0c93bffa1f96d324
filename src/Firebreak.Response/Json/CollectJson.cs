using System.Text.Json;

namespace Firebreak.Response;

/// <summary>A plan of what to collect as JSON, schema <c>firebreak.collect/1</c> (docs/schemas/collect.schema.json).</summary>
public static class CollectJson
{
    public const string Schema = "firebreak.collect/1";

    public static string Write(CollectPlan plan, IReadOnlyList<ExportStep> steps, CollectBook book) =>
        JsonOut.Write(json =>
            json.Object(() =>
            {
                json.WriteString("schema", Schema);
                json.WriteString("vendor", plan.Vendor);
                json.WriteBoolean("complete", plan.IsEmpty);
                json.Object("window", () => Window(json, plan.Window));
                json.Array("logs", plan.Logs, log => json.Object(() => Log(json, log, steps, book)));
                json.Array("estate", plan.Planes, plane => json.Object(() => Planes(json, plane)));
                json.Array("vendor_rows", plan.VendorRows, row => json.Object(() => Row(json, row)));
                json.Array("decisions", plan.Decisions, decision => json.Object(() => Decide(json, decision)));
            })
        );

    static void Window(Utf8JsonWriter json, AssessmentWindow window)
    {
        json.Period(window.Whole);
        json.Time("focus_from", window.FocusFrom);
        json.Time("as_of", window.AsOf);
        json.WriteString("basis", window.Basis);
    }

    static void Log(Utf8JsonWriter json, LogRequest request, IReadOnlyList<ExportStep> steps, CollectBook book)
    {
        var export = book.For(request.Category);
        json.WriteString("category", request.Category.Key());
        json.WriteString("product", export.Product);
        json.WriteBoolean("decides", request.Decides);
        json.Texts("for", request.For);
        json.Texts("reasons", request.Reasons);
        json.Array("days", request.Days, days => json.Object(() => json.Period(days)));
        json.Array(
            "kept",
            export.Keeps,
            kept =>
                json.Object(() =>
                {
                    json.WriteNumber("days", kept.Days);
                    json.WriteString("who", kept.Who);
                })
        );
        json.Texts("traps", export.Traps);
        json.Array(
            "steps",
            steps.Where(step => step.Request == request),
            step =>
                json.Object(() =>
                {
                    json.WriteString("name", step.Name);
                    json.Period(step.Days);
                    json.Array("ways", step.Ways, way => json.Object(() => Way(json, way)));
                })
        );
        Sources(json, export.Sources);
    }

    static void Way(Utf8JsonWriter json, RenderedWay way)
    {
        json.WriteString("tool", way.Way.Tool);
        json.WriteString("language", way.Way.Language.Key());
        json.WriteString("text", way.Text);
        json.WriteString("run", way.Run);
        json.WriteString("count", way.Count);
        json.WriteString("query_file", way.QueryFile);
        json.WriteString("file", way.File);
        json.WriteBoolean("narrowed", way.Narrowed);
        json.Texts("traps", way.Way.Traps);
        Sets(json, way.Way.Sets);
        Sources(json, way.Way.Sources);
    }

    static void Planes(Utf8JsonWriter json, PlaneRequest request)
    {
        json.WriteString("plane", request.Plane.Key());
        json.WriteBoolean("imported", request.Imported);
        json.Texts("missing", request.Missing);
        json.Array(
            "exports",
            request.Exports,
            export =>
                json.Object(() =>
                {
                    json.WriteString("product", export.Product);
                    json.WriteString("what", export.What);
                    json.WriteString("shows", export.Shows);
                    json.WriteString("command", export.Command);
                    Sets(json, export.Sets);
                    Sources(json, export.Sources);
                })
        );
    }

    static void Row(Utf8JsonWriter json, VendorRow row)
    {
        json.WriteString("vendor", row.Vendor);
        json.WriteString("column", row.Column);
        json.WriteString("id", row.Id);
        json.WriteString("note", row.Note);
    }

    static void Decide(Utf8JsonWriter json, Decision decision)
    {
        json.Texts("for", decision.For);
        json.WriteBoolean("decides", decision.Decides);
        json.WriteString("sentence", decision.Sentence);
        json.WriteString("settle", decision.Settle);
        json.WriteString("finding", decision.Finding);
    }

    static void Sets(Utf8JsonWriter json, IReadOnlyList<ToSet> sets) =>
        json.Array(
            "set",
            sets,
            set =>
                json.Object(() =>
                {
                    json.WriteString("name", set.Name);
                    json.WriteString("what", set.What);
                })
        );

    static void Sources(Utf8JsonWriter json, IReadOnlyList<DocumentLink> sources) =>
        json.Array(
            "sources",
            sources,
            source =>
                json.Object(() =>
                {
                    json.WriteString("title", source.Title);
                    json.WriteString("url", source.Url);
                    if (source.VerifiedOn is { } day)
                        json.WriteString("verified_on", day.ToString("yyyy-MM-dd"));
                    else
                        json.WriteNull("verified_on");
                })
        );
}
