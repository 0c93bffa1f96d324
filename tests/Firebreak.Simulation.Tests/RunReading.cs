using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Firebreak.Simulation.Tests;

/// <summary>Reads the files of a run the way a person with a JSON library would: nothing here knows how they were made.</summary>
static class RunReading
{
    static readonly DateOnly Around = new(2026, 4, 26);

    public static SimulationOptions Small(int seed) => new(seed, Days: 45, Around) { Scale = 0.1 };

    public static SimulatedRun Run(SimulationOptions options) =>
        Simulator.Run(options, TestContext.Current.CancellationToken);

    public static IEnumerable<SimulatedFile> Logs(this SimulatedRun run) =>
        run.Files.Where(file =>
            file.Path.StartsWith("logs/", StringComparison.Ordinal) && file.Path != "logs/manifest.json"
        );

    public static JsonElement Json(this SimulatedRun run, string path) =>
        JsonDocument.Parse(run.Files.Single(file => file.Path == path).ToArray()).RootElement;

    public static string Text(this SimulatedRun run, string path) =>
        Encoding.UTF8.GetString(run.Files.Single(file => file.Path == path).ToArray());

    /// <summary>Objects under "value" of every page of an export.</summary>
    public static IReadOnlyList<JsonElement> Estate(this SimulatedRun run, string name) =>
        [
            .. run
                .Files.Where(file => file.Path.StartsWith($"estate/entra/{name}", StringComparison.Ordinal))
                .SelectMany(file => run.Json(file.Path).GetProperty("value").EnumerateArray()),
        ];

    public static IReadOnlyList<JsonElement> Records(SimulatedFile file)
    {
        var bytes = file.ToArray();
        if (!file.Path.EndsWith(".gz", StringComparison.Ordinal))
            return Array(JsonDocument.Parse(bytes).RootElement);
        using var plain = new StreamReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));
        return [.. plain.ReadToEnd().TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public static string Category(SimulatedFile file) =>
        file.Path.ToLowerInvariant() switch
        {
            var path when path.Contains("serviceprincipalsignin") => "entra_service_principal_sign_ins",
            var path when path.Contains("graphactivity") => "graph_activity",
            var path when path.Contains("audit") => "entra_audit",
            _ => "entra_user_sign_ins",
        };

    /// <summary>A field by its Graph name, in whatever form the record is.</summary>
    public static string Field(JsonElement record, string name)
    {
        var properties = record.TryGetProperty("properties", out var inner) ? inner : record;
        foreach (var spelling in (string[])[name, char.ToUpperInvariant(name[0]) + name[1..]])
        {
            if (properties.TryGetProperty(spelling, out var value))
                return value.ToString();
        }
        return "";
    }

    static IReadOnlyList<JsonElement> Array(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()]
        : root.TryGetProperty("records", out var records) ? [.. records.EnumerateArray()]
        : [.. root.GetProperty("value").EnumerateArray()];
}
