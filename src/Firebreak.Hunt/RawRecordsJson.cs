using System.Text.Encodings.Web;
using System.Text.Json;
using Firebreak.Pages;

namespace Firebreak.Hunt;

/// <summary>The raw records that findings rest on, as the case keeps them: redacted, each with its place. Schema
/// <c>firebreak.raw_records/1</c>.</summary>
public static class RawRecordsJson
{
    public const string Schema = "firebreak.raw_records/1";

    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // The output is a file, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Write(IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> raw) =>
        JsonSerializer.Serialize(
            new
            {
                Schema,
                Findings = raw.OrderBy(finding => finding.Key, StringComparer.Ordinal)
                    .Select(finding => new
                    {
                        Finding = finding.Key,
                        Records = finding.Value.Select(record => new
                        {
                            record.Place.File,
                            record.Place.Record,
                            record.Place.Offset,
                            record.Text,
                        }),
                    }),
            },
            Options
        ) + "\n";
}
