using System.Text.Json;

namespace Firebreak.Trust;

/// <summary>What <c>manifest.json</c> beside exports says of the estate itself: the own tenant and when the exports were made.</summary>
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
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The parser throws for broken JSON, the reader of a string for half a surrogate pair.
            problems.Add(
                new(file.Path, 0, "the manifest is no sound JSON", "correct it; the exports themselves are read")
            );
        }
    }
}
