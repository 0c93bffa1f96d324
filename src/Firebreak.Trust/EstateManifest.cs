using System.Text.Json;

namespace Firebreak.Trust;

/// <summary>What <c>manifest.json</c> beside exports says of the estate: which files hold how many rows as of when, and the own tenant
/// (<c>tenant_id</c>). Exports of logs, which stand in the same form, are told by their category and passed over.</summary>
static class EstateManifest
{
    const int BytesMax = 1 << 20;

    public static void Read(InputFile file, EntraExports exports, ICollection<Problem> problems)
    {
        using var stream = PlainText.Open(file);
        var bytes = new byte[BytesMax];
        var length = stream.ReadAtLeast(bytes, BytesMax, throwOnEndOfStream: false);
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(0, length));
            var fields = new Fields(document.RootElement);
            if (fields.Id("tenant_id") is { Length: > 0 } tenant)
                exports.OwnTenants.Add(tenant);
            exports.AsOfAtLeast(fields.Time("exported_at"));
            foreach (var export in fields.Objects("exports").Where(IsOfEstate))
                Add(export, file, exports);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The parser throws for broken JSON, the reader of a string for half a surrogate pair.
            problems.Add(
                new(file.Path, 0, "the manifest is no sound JSON", "correct it; the exports themselves are read")
            );
        }
    }

    static bool IsOfEstate(Fields export) =>
        export.Text("category") is var category
        && category.StartsWith("entra_", StringComparison.Ordinal)
        && LogCategories.Parse(category) == LogCategory.Unknown;

    static void Add(Fields export, InputFile file, EntraExports exports)
    {
        exports.AsOfAtLeast(export.Time("to"));
        if (export.Number("rows") is { } rows)
            exports.Stated.Add(file.Path, [.. export.Texts("files")], rows);
    }
}
