using System.Text.Json;

namespace Firebreak.Trust;

/// <summary>What <c>manifest.json</c> beside exports says of the estate: which files hold how many rows as of when, and the own tenant
/// (<c>tenant_id</c>). Exports of logs, which stand in the same form, are told by their category and passed over.</summary>
static class EstateManifest
{
    const int BytesMax = 1 << 20;

    public static void Read(InputFile file, IReadOnlyList<EstateImporter> importers, ICollection<Problem> problems)
    {
        using var stream = PlainText.Open(file);
        var bytes = new byte[BytesMax];
        var length = stream.ReadAtLeast(bytes, BytesMax, throwOnEndOfStream: false);
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(0, length));
            Take(new Fields(document.RootElement), file, importers);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The parser throws for broken JSON, the reader of a string for half a surrogate pair.
            problems.Add(
                new(file.Path, 0, "the manifest is no sound JSON", "correct it; the exports themselves are read")
            );
        }
    }

    static void Take(Fields manifest, InputFile file, IReadOnlyList<EstateImporter> importers)
    {
        foreach (var importer in importers)
        {
            importer.TakeManifest(manifest);
            importer.Ledger.AsOfAtLeast(manifest.Time("exported_at"));
        }
        foreach (var export in manifest.Objects("exports"))
        {
            var category = export.Text("category");
            if (LogCategories.Parse(category) == LogCategory.Unknown)
                Add(
                    export,
                    file,
                    importers.Where(i => category.StartsWith(i.CategoryPrefix, StringComparison.Ordinal))
                );
        }
    }

    static void Add(Fields export, InputFile file, IEnumerable<EstateImporter> owners)
    {
        foreach (var owner in owners)
        {
            owner.Ledger.AsOfAtLeast(export.Time("to"));
            if (export.Number("rows") is { } rows)
                owner.Ledger.Stated.Add(file.Path, [.. export.Texts("files")], rows);
        }
    }
}
