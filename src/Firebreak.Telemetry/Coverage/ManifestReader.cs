using System.Text.Json;

namespace Firebreak.Telemetry;

/// <summary>Reads firebreak.manifest/1. Good exports are kept, bad ones are listed.</summary>
static class ManifestReader
{
    const string Schema = "firebreak.manifest/1";
    const int ExportsMax = 10_000;

    public static (Manifest? Manifest, IReadOnlyList<Problem> Problems) Read(string path, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json);
            return Read(path, document.RootElement);
        }
        catch (JsonException fault)
        {
            return (
                null,
                [
                    new(
                        path,
                        (fault.LineNumber ?? 0) + 1,
                        "is no JSON",
                        "write it as docs/schemas/manifest.schema.json says"
                    ),
                ]
            );
        }
    }

    static (Manifest?, IReadOnlyList<Problem>) Read(string path, JsonElement root)
    {
        if (Text(root, "schema") != Schema)
            return (
                null,
                [new(path, 0, $"is called a manifest but is not of schema {Schema}", $"add \"schema\": \"{Schema}\"")]
            );
        if (!root.TryGetProperty("exports", out var list) || list.ValueKind != JsonValueKind.Array)
            return (null, [new(path, 0, "states no exports", "list them under \"exports\"")]);
        var exports = new List<ManifestExport>();
        var problems = new List<Problem>();
        foreach (var (position, element) in list.EnumerateArray().Take(ExportsMax).Index())
        {
            var (export, reason) = Export(element);
            if (export is not null)
                exports.Add(export);
            else
                problems.Add(
                    new(
                        path,
                        position + 1,
                        $"export {position + 1}: {reason}",
                        "that export proves nothing until it is put right"
                    )
                );
        }
        return (new Manifest(path, exports), problems);
    }

    static (ManifestExport?, string Reason) Export(JsonElement element)
    {
        var category = LogCategories.Parse(Text(element, "category"));
        if (category == LogCategory.Unknown)
            return (null, $"'{Text(element, "category")}' is no log category, such as {LogCategory.EntraAudit.Key()}");
        if (
            !Instant.TryParse(Text(element, "from"), out var from) || !Instant.TryParse(Text(element, "to"), out var to)
        )
            return (null, "'from' and 'to' must be times with a zone, such as 2026-04-26T00:00:00Z");
        if (to <= from)
            return (null, "'to' must be later than 'from'");
        var files = Texts(element, "files");
        if (files.Length == 0)
            return (null, "'files' names no file");
        long? rows =
            element.TryGetProperty("rows", out var count)
            && count.ValueKind == JsonValueKind.Number
            && count.TryGetInt64(out var n)
            && n >= 0
                ? n
                : null;
        var export = new ManifestExport(
            files,
            category,
            new Period(from, to),
            rows,
            Text(element, "query"),
            Text(element, "tool")
        );
        return (export with { Principals = Texts(element, "principals") }, "");
    }

    static string[] Texts(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var list)
        && list.ValueKind == JsonValueKind.Array
            ?
            [
                .. list.EnumerateArray()
                    .Where(f => f.ValueKind == JsonValueKind.String)
                    .Select(f => f.GetString() ?? "")
                    .Where(f => f.Length > 0),
            ]
            : [];

    static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString() ?? ""
            : "";
}
