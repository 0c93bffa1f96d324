using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Firebreak.EndToEnd;

/// <summary>A briefing as <c>brief --json</c> prints it.</summary>
sealed partial class Brief(Run run)
{
    readonly JsonNode root = run.Json;

    public Run Run => run;

    public string Vendor => Text(root["vendor"]?["name"]);

    public string Severity => Text(root["severity"]);

    public string? PublisherSeverity => root["publisher_severity"]?.GetValue<string>();

    public IEnumerable<string> Indicators => List("indicators").Select(indicator => Text(indicator["value"]));

    public IEnumerable<JsonNode> Claims(string topic) => List("claims").Where(claim => Text(claim["topic"]) == topic);

    /// <summary>What is said of a topic, each status once.</summary>
    public IEnumerable<string> Statuses(string topic) =>
        Claims(topic).Select(claim => Text(claim["status"])).Distinct();

    /// <summary>No claim without words of the source under it. Where its lines are folded does not matter.</summary>
    public void SpansShouldBeVerbatimIn(string source)
    {
        var words = Unfolded(source);
        List("claims").ShouldNotBeEmpty();
        foreach (var claim in List("claims"))
            words.ShouldContain(Unfolded(Text(claim["span"]?["text"])), customMessage: Text(claim["topic"]));
    }

    IEnumerable<JsonNode> List(string name) =>
        root[name].ShouldNotBeNull().AsArray().Select(item => item.ShouldNotBeNull());

    static string Text(JsonNode? node) => node.ShouldNotBeNull().GetValue<string>();

    static string Unfolded(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
