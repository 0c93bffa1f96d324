using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What an export states about itself: the range that was asked for and the rows that were counted.</summary>
sealed class ManifestFiles(World world, LogExport export, Census census)
{
    public IEnumerable<SimulatedFile> Make()
    {
        var stated = Gaps
            .ExportedCategories.Where(category =>
                export.HasManifest[category] && census.Rows.GetValueOrDefault(category) > 0
            )
            .ToList();
        if (stated.Count > 0)
            yield return new("logs/manifest.json", stream => Write(stream, stated));
    }

    void Write(Stream stream, List<LogCategory> categories)
    {
        using var writer = new Utf8JsonWriter(stream, JsonOutput.Indented);
        writer.WriteStartObject();
        writer.WriteString("schema", "firebreak.manifest/1");
        writer.WriteStartArray("exports");
        foreach (var category in categories)
            Write(writer, category);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    void Write(Utf8JsonWriter writer, LogCategory category)
    {
        var (query, tool) = Origin(category);
        writer.WriteStartObject();
        writer.WriteStartArray("files");
        foreach (var file in Listed(category))
            writer.WriteStringValue(file);
        writer.WriteEndArray();
        writer.WriteString("category", category.Key());
        writer.WriteString("from", world.From.ToString());
        writer.WriteString("to", world.AsOf.ToString());
        writer.WriteNumber("rows", census.Rows[category]);
        writer.WriteString("query", query);
        writer.WriteString("tool", tool);
        writer.WriteEndObject();
    }

    /// <summary>By name where files are few or some are not there, else by pattern.</summary>
    IEnumerable<string> Listed(LogCategory category)
    {
        var files = census.Files.Where(file => file.Category == category).ToList();
        return files.Count <= 40 || files.Exists(file => file.Missing)
            ? files.Select(file => file.Path["logs/".Length..])
            : [LogPaths.Pattern(export.ContainerOf(category), category)];
    }

    (string Query, string Tool) Origin(LogCategory category)
    {
        var range = $"{world.From} and {world.AsOf}";
        return export.ContainerOf(category) switch
        {
            Container.LogAnalytics => (
                $"{LogPaths.Table(category)} | where TimeGenerated between (datetime({world.From}) .. datetime({world.AsOf}))",
                "az monitor log-analytics query"
            ),
            Container.EventHub => (
                $"messages of {LogPaths.Diagnostic(category)} enqueued between {range}",
                "event hub consumer"
            ),
            Container.GraphPages => (
                $"GET /auditLogs/{LogPaths.Collection(category)} between {range}",
                "Microsoft Graph"
            ),
            _ => ($"blobs of {LogPaths.Diagnostic(category)} between {range}", "azcopy"),
        };
    }
}
