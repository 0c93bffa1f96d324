using System.Text;
using System.Text.Json;
using Firebreak.Response;

namespace Firebreak;

/// <summary>What <c>collect</c> leaves on disk: queries, the manifest to fill in where the exports belong, and the lines for <c>vendors.csv</c>.</summary>
sealed class CollectFolder
{
    const string Manifest = "logs/manifest.json";

    readonly OutputFolder folder;

    CollectFolder(OutputFolder folder) => this.folder = folder;

    /// <remarks>Exports made after an earlier list, and the rows counted for them, must not lose their manifest to a newer one.</remarks>
    public static CollectFolder Create(string path)
    {
        var logs = Path.Combine(path, "logs");
        if (Directory.Exists(logs) && Directory.EnumerateFileSystemEntries(logs).Any(entry => !IsUntouched(entry)))
            throw new UserError(
                $"{path} holds exports of an earlier list",
                $"hand them over with --logs {logs.Replace('\\', '/')}, and choose another folder with --out DIR"
            );
        return new CollectFolder(OutputFolder.Create(path));
    }

    static bool IsUntouched(string entry)
    {
        if (Path.GetFileName(entry) != Path.GetFileName(Manifest))
            return false;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(entry));
            return document
                .RootElement.GetProperty("exports")
                .EnumerateArray()
                .All(export => export.GetProperty("rows").ValueKind == JsonValueKind.Null);
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    public void Write(CollectPlan plan, IReadOnlyList<ExportStep> steps, string json, string text)
    {
        folder.Write("collect.json", json);
        folder.Write("collect.txt", text);
        foreach (var way in steps.SelectMany(step => step.Ways))
            folder.Write(way.QueryFile, way.Text + "\n");
        if (steps.Count > 0)
            folder.Write(Manifest, CollectManifest.Write(steps));
        foreach (var plane in plan.Planes)
            WriteCommands(plane);
        if (plan.VendorRows.Count > 0)
            folder.Write("vendors-to-add.csv", Rows(plan.VendorRows));
    }

    void WriteCommands(PlaneRequest plane)
    {
        foreach (var same in plane.Exports.Where(e => e.Command.Length > 0).GroupBy(export => export.Language))
        {
            var commands = same.Select(export => $"# {export.What}: {export.Shows}\n{export.Command}\n");
            folder.Write(
                $"queries/estate-{plane.Plane.Key()}.{same.Key.Ending()}",
                "mkdir -p estate\n\n" + string.Join('\n', commands)
            );
        }
    }

    static string Rows(IReadOnlyList<VendorRow> rows)
    {
        var text = new StringBuilder(VendorRow.Columns).Append('\n');
        foreach (var row in rows)
            text.Append(row.Line()).Append('\n');
        return text.ToString();
    }

    /// <summary>What to do with the folder.</summary>
    public string Next(CollectPlan plan, IReadOnlyList<ExportStep> steps)
    {
        if (plan.IsEmpty)
            return "";
        var text = new StringBuilder("\nNext\n");
        var path = folder.Path.Replace('\\', '/');
        text.Append($"  cd {path}          (the commands above write into it; every way is in {path}/collect.txt)\n");
        if (steps.Count > 0)
        {
            text.Append($"  {path}/{Manifest} states what was asked for. Fill in \"rows\" as the tool counted them:\n");
            foreach (var step in steps)
                text.Append($"    {step.Name}*\n");
            text.Append($"  then assess again with --logs {path}/logs beside the logs you have\n");
        }
        if (plan.VendorRows.Count > 0)
            text.Append($"  {path}/vendors-to-add.csv holds the lines that vendors.csv lacks: say whose each one is\n");
        return text.ToString();
    }
}
