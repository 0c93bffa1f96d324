using System.Text.Json;
using Json.Schema;

namespace Firebreak.EndToEnd;

/// <summary>The schemas of docs/schemas, to which the program's JSON is held.</summary>
static class Schemas
{
    static readonly EvaluationOptions Telling = new() { OutputFormat = OutputFormat.List };

    static readonly Dictionary<string, JsonSchema> Known = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "docs", "schemas"), "*.schema.json")
        .ToDictionary(
            path => Path.GetFileName(path).Replace(".schema.json", ""),
            path => JsonSchema.FromText(File.ReadAllText(path))
        );

    public static IEnumerable<string> Names => Known.Keys;

    /// <param name="name">As the file is called: "assessment", "brief", "finding", "manifest", "truth".</param>
    public static void ShouldFit(this string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        var found = Known[name].Evaluate(document.RootElement, Telling);
        found.IsValid.ShouldBeTrue(
            string.Join('\n', (found.Details ?? []).Where(d => d.Errors is not null).Select(Told))
        );
    }

    static string Told(EvaluationResults part) =>
        $"{part.InstanceLocation}: {string.Join("; ", part.Errors?.Values.AsEnumerable() ?? [])}";
}
