using System.Text.Json.Nodes;

namespace Firebreak.EndToEnd;

/// <summary>An assessment as <c>assess --json</c> prints it, read the way a script reads it.</summary>
sealed class Answer(JsonNode root)
{
    public JsonNode Root => root;

    public string Verdict => Text(root["verdict"]);

    public string Because => string.Join('\n', root["because"].ShouldNotBeNull().AsArray());

    public string Problems => string.Join('\n', root["problems"].ShouldNotBeNull().AsArray());

    public IReadOnlyDictionary<string, string> Words =>
        List("relationships").ToDictionary(found => Text(found["id"]), found => Text(found["verdict"]));

    public IReadOnlyList<JsonNode> Findings => List("findings");

    public long Events => root["searched"].ShouldNotBeNull()["events"].ShouldNotBeNull().GetValue<long>();

    /// <summary>What was read of one log, by its category.</summary>
    public JsonNode Source(string category) =>
        root["searched"]
            .ShouldNotBeNull()["sources"]
            .ShouldNotBeNull()
            .AsArray()
            .Single(source => Text(source?["category"]) == category)
            .ShouldNotBeNull();

    public long Count(string category, string what) => Source(category)[what].ShouldNotBeNull().GetValue<long>();

    IReadOnlyList<JsonNode> List(string name) =>
        [.. root[name].ShouldNotBeNull().AsArray().Select(item => item.ShouldNotBeNull())];

    static string Text(JsonNode? node) => node.ShouldNotBeNull().GetValue<string>();
}
