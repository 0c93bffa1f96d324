using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Firebreak.Response;

/// <summary>Small words over <see cref="Utf8JsonWriter"/> so that a document's writer reads like the document.</summary>
static class JsonOut
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The output is a file or a pipe, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            document(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        json.Array(name, items, json.WriteStringValue);

    public static void Time(this Utf8JsonWriter json, string name, Instant? time)
    {
        if (time is { } known)
            json.WriteString(name, known.ToString());
        else
            json.WriteNull(name);
    }

    public static void Period(this Utf8JsonWriter json, Period period)
    {
        json.Time("from", period.From);
        json.Time("to", period.To);
    }
}
