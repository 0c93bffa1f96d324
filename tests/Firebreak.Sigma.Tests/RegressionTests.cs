using System.Text;
using System.Text.Json;

namespace Firebreak.Sigma.Tests;

/// <summary>The regression events of the public rules: which rules hit which record, without any reader in between.</summary>
[Trait("Category", "Corpus")]
public sealed class RegressionTests
{
    [Fact]
    public void Every_expected_pair_of_event_and_rule_is_a_hit()
    {
        var matchers = Matchers();
        var missing = new List<string>();
        var pairs = 0;
        foreach (var (name, json, hits) in Expected())
        foreach (var id in hits)
        {
            pairs++;
            var matcher = matchers[id];
            if (!matcher.Matches(TestEvent.Of(matcher, json)))
                missing.Add($"{matcher.Rule.Title} does not hit {name}");
        }

        missing.ShouldBeEmpty();
        pairs.ShouldBe(173);
    }

    [Fact]
    public void No_other_process_rule_hits_the_process_events()
    {
        var rules = Matchers()
            .Values.Where(one => one.Rule.LogSource is { Product: "windows", Category: "process_creation" })
            .ToList();
        var events = Expected()
            .Where(one =>
                one.Json.Contains("\"Channel\":\"Microsoft-Windows-Sysmon/Operational\"", StringComparison.Ordinal)
                && one.Json.Contains("\"EventID\":1,", StringComparison.Ordinal)
            )
            .ToList();

        foreach (var (name, json, hits) in events)
        {
            var fields = TestEvent.Parse(json);
            rules
                .Where(matcher => matcher.Matches(TestEvent.Of(matcher, fields)))
                .Select(matcher => matcher.Rule.Id)
                .ShouldBe(hits, ignoreOrder: true, customMessage: name);
        }

        events.Count.ShouldBeGreaterThan(30);
        rules.Count.ShouldBeGreaterThan(1000);
    }

    static Dictionary<string, SigmaMatcher> Matchers() =>
        Corpus
            .Files("rules", "rules-emerging-threats", "rules-threat-hunting")
            .SelectMany(file => SigmaReader.Read(File.ReadAllText(file)).Rules)
            .ToDictionary(rule => rule.Id ?? "", SigmaMatcher.Compile);

    /// <summary>Each regression event as a flat object, with the ids of all rules that hit it.</summary>
    static IEnumerable<(string Name, string Json, string[] Hits)> Expected()
    {
        var folder = Path.Combine(Corpus.Sigma, "regression");
        foreach (var line in File.ReadLines(Path.Combine(folder, "expected.jsonl")))
        {
            using var expected = JsonDocument.Parse(line);
            var evtx = expected.RootElement.GetProperty("evtx").GetString() ?? "";
            var record = expected.RootElement.GetProperty("record_id").GetInt64();
            var hits = expected.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetString() ?? "");
            var json = Flat(Path.Combine(folder, Path.ChangeExtension(evtx, "json")), record);
            yield return ($"{evtx} {record}", json, [.. hits]);
        }
    }

    static string Flat(string file, long record)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(file), new JsonReaderOptions { AllowMultipleValues = true });
        while (reader.Read())
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement.GetProperty("Event");
            if (root.GetProperty("System").GetProperty("EventRecordID").GetInt64() != record)
                continue;

            var flat = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
            Flatten(root, flat);
            return JsonSerializer.Serialize(flat);
        }

        throw new InvalidDataException($"no record {record} in {file}");
    }

    /// <summary>Sigma's names for EVTX: the bare name of an element; an attribute as <c>Element_Name</c>.</summary>
    static void Flatten(JsonElement element, SortedDictionary<string, JsonElement> flat, string parent = "")
    {
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Flatten(property.Value, flat, property.Name == "#attributes" ? parent : property.Name);
                continue;
            }

            var provider = parent == "Provider" && property.Name == "Name";
            var name =
                provider ? "Provider_Name"
                : property.Name == "#text" ? parent
                : property.Name;
            flat.TryAdd(name, property.Value.Clone());
            flat.TryAdd(name.Replace(" ", "", StringComparison.Ordinal), property.Value.Clone());
        }
    }
}
