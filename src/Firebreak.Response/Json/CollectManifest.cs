namespace Firebreak.Response;

/// <summary>The manifest to lay beside the exports of a plan, schema <c>firebreak.manifest/1</c>: everything stated but the rows, which the
/// person fills in as the tool counted them.</summary>
public static class CollectManifest
{
    const string Schema = "firebreak.manifest/1";

    public static string Write(IReadOnlyList<ExportStep> steps) =>
        JsonOut.Write(json =>
            json.Object(() =>
            {
                json.WriteString("schema", Schema);
                json.Array(
                    "exports",
                    steps.Where(step => step.Ways.Count > 0),
                    step =>
                        json.Object(() =>
                        {
                            // Whichever way is taken, and in however many pieces.
                            json.Texts("files", [step.Name + "*"]);
                            json.WriteString("category", step.Request.Category.Key());
                            json.Time("from", step.Days.From);
                            json.Time("to", step.Days.To);
                            json.WriteNull("rows");
                            // Which way will be taken is not known: if any asks for some principals, the export vouches for no silence.
                            if (step.Ways.Any(way => way.Narrowed))
                                json.Texts("principals", step.Request.Ids);
                            json.WriteString("query", step.Ways[0].Text);
                            json.WriteString("tool", step.Ways[0].Way.Tool);
                        })
                );
            })
        );
}
