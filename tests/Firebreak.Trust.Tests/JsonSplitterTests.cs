using System.Text;
using System.Text.Json.Nodes;

namespace Firebreak.Trust.Tests;

public sealed class JsonSplitterTests
{
    static readonly HashSet<string> Containers = ["value"];

    // Every character that could confuse a reader who only counts brackets.
    static readonly Gen<JsonNode> Text = Gen.Char["{}[]\",:\\/\n\u00fcx"]
        .Array[0, 12]
        .Select(c => (JsonNode)JsonValue.Create(new string(c)));

    static readonly Gen<JsonObject> Record = Gen.Select(Text, Text, Gen.Bool)
        .Select(
            (a, b, nested) =>
                new JsonObject
                {
                    ["k" + a] = b,
                    ["n"] = nested ? new JsonObject { ["value"] = new JsonArray(a) } : null,
                }
        );

    [Fact]
    public void It_finds_the_records_that_a_whole_parse_finds_in_every_form() =>
        Gen.Select(Record.Array[0, 6], Gen.Int[0, 3])
            .Sample((records, form) => Records(Write(records, form)).ShouldBe(records.Select(r => r.ToJsonString())));

    [Fact]
    public void A_record_too_large_is_reported_and_the_next_one_read()
    {
        var large = $"{{\"a\":\"{new string('x', TrustLimits.RecordBytesMax)}\"}}";

        var parts = Split($"[{large},\n{{\"b\":1}}]");

        parts
            .Select(p => (p.Kind, p.Line))
            .ShouldBe([(JsonPartKind.TooLarge, 1), (JsonPartKind.Record, 2), (JsonPartKind.Envelope, 1)]);
    }

    [Fact]
    public void A_line_left_open_costs_only_itself() =>
        Records("{\"a\":1}\n{\"b\":\"never closed\n{\"c\":3}\n").ShouldBe(["{\"a\":1}", "{\"c\":3}"]);

    static string Write(JsonObject[] records, int form)
    {
        var texts = records.Select(r => r.ToJsonString()).ToArray();
        return form switch
        {
            0 => $"{{\"@odata.context\":\"x\",\"value\":[{string.Join(",", texts)}],\"after\":[{{}}]}}",
            1 => $"[ {string.Join(" ,\r\n", texts)} ]",
            2 => string.Concat(texts.Select(t => t + "\n")),
            _ => string.Join("\n", texts.Chunk(2).Select(page => $"{{\"value\":[{string.Join(",", page)}]}}")),
        };
    }

    static IEnumerable<string> Records(string text) =>
        Split(text).Where(p => p.Kind == JsonPartKind.Record).Select(p => Encoding.UTF8.GetString(p.Bytes));

    static List<JsonPart> Split(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. new JsonSplitter(Containers).Split(stream, CancellationToken.None)];
    }
}
