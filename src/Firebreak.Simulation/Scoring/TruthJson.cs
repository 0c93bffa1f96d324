using System.Text.Json;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Writes and reads the truth of a run (docs/schemas/truth.schema.json).</summary>
public static class TruthJson
{
    const string Schema = "firebreak.truth/1";
    static readonly string[] States = ["clean", "abused", "hidden"];

    public static string Key(this TrueState state) => States[(int)state - 1];

    public static void Write(Stream stream, Truth truth)
    {
        using var writer = new Utf8JsonWriter(stream, JsonOutput.Indented);
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("vendor", truth.Vendor);
        writer.WriteString("as_of", truth.AsOf.ToString());
        writer.WriteString("focus_from", truth.FocusFrom.ToString());
        writer.WriteStartArray("relationships");
        foreach (var relationship in truth.Relationships)
            Write(writer, relationship);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, TrueRelationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("id", relationship.Id);
        writer.WriteString("vendor", relationship.Vendor);
        writer.WriteString("state", relationship.State.Key());
        writer.WriteBoolean("covered", relationship.Covered);
        WriteText(writer, "shape", relationship.Shape);
        WriteText(writer, "from", relationship.From?.ToString() ?? "");
        WriteText(writer, "to", relationship.To?.ToString() ?? "");
        writer.WriteStartArray("events");
        foreach (var made in relationship.Events)
        {
            writer.WriteStartObject();
            writer.WriteString("file", made.File);
            writer.WriteNumber("record", made.Record);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        WriteText(writer, "gap", relationship.Gap);
        writer.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > 0)
            writer.WriteString(name, text);
        else
            writer.WriteNull(name);
    }

    /// <summary>Reads a truth; with any problem there is none.</summary>
    public static (Truth? Truth, IReadOnlyList<Problem> Problems) Read(string file, string json) =>
        JsonFields.Read(
            file,
            json,
            Schema,
            fields => new Truth(
                fields.Text("vendor"),
                Time(fields, "as_of") ?? Instant.MinValue,
                Time(fields, "focus_from") ?? Instant.MinValue,
                [.. fields.Objects("relationships").Select(Relationship)]
            )
        );

    static TrueRelationship Relationship(JsonFields fields)
    {
        var state = Array.IndexOf(States, fields.Choice("state", States)) + 1;
        return new(
            fields.Text("id"),
            fields.Text("vendor"),
            (TrueState)Math.Max(1, state),
            fields.Flag("covered"),
            fields.Nullable("shape"),
            Time(fields, "from", needed: false),
            Time(fields, "to", needed: false),
            [
                .. fields
                    .Objects("events", mayBeEmpty: true)
                    .Select(made => new TruthEvent(
                        made.Text("file"),
                        (long)(made.Number("record", 1, long.MaxValue)?.Low ?? 0)
                    )),
            ],
            fields.Nullable("gap")
        );
    }

    static Instant? Time(JsonFields fields, string name, bool needed = true)
    {
        var text = needed ? fields.Text(name) : fields.Nullable(name);
        if (Instant.TryParse(text, out var at))
            return at;
        if (text.Length > 0)
            fields.Complain(name, $"'{text}' is no time", "write it as 2026-04-26T00:00:00Z");
        return null;
    }
}
