using System.Text.Encodings.Web;
using System.Text.Json;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>What a check of chains and evidence found.</summary>
static class VerifyScreen
{
    const string Schema = "firebreak.verification/1";

    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // The output is a pipe, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static void Write(Terminal terminal, ChainReport report)
    {
        foreach (var of in report.Cases)
            terminal.Print($"{of.Id}: {of.Acts:N0} acts, {of.Evidence:N0} files of evidence, head {of.Head}");
        foreach (var fault in report.Faults)
            terminal.Print($"NOT SOUND  {fault.Place}: {fault.Sentence}");
        foreach (var note in report.Notes)
            terminal.Say($"note: {note}");
        terminal.Print(
            report switch
            {
                { Sound: false } => $"Not sound: {report.Faults.Count:N0} faults.",
                { Cases.Count: 0 } => "Sound: no case yet.",
                _ => "Sound: every act and every file is as it was written.",
            }
        );
    }

    public static string Json(ChainReport report) =>
        JsonSerializer.Serialize(
            new
            {
                Schema,
                report.Sound,
                report.Cases,
                report.Faults,
                report.Notes,
            },
            Options
        ) + "\n";
}
