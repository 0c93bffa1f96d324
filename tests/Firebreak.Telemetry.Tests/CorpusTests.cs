using System.Text;
using System.Text.Json;

namespace Firebreak.Telemetry.Tests;

/// <summary>Real exports, where they are at hand (FIREBREAK_CORPUS).</summary>
[Trait("Category", "Corpus")]
public sealed class CorpusTests
{
    static string Corpus =>
        Environment.GetEnvironmentVariable("FIREBREAK_CORPUS") is { Length: > 0 } folder
            ? folder
            : throw new InvalidOperationException("FIREBREAK_CORPUS names no folder; ./test --corpus DIR sets it");

    [Fact]
    public void Entra_audit_of_a_recorded_attack_is_read_whole()
    {
        var path = Path.Combine(Corpus, "cloud", "golden-saml", "AADAuditEvents.Zip");
        var keys = new List<string>();

        var reading = Reading.Only(
            File.ReadAllBytes(path),
            batch =>
            {
                for (var index = 0; index < batch.Count; index++)
                    keys.Add(batch.Symbols.Name(batch.Header(index).Credential));
            }
        );

        reading.Events.ShouldBe(4);
        reading.Unreadable.ShouldBe(0);
        keys.ShouldContain("59eaeebc-8a6b-44a6-9f24-7d55e64420c9");
    }

    [Theory]
    [InlineData("Microsoft365DefenderEvents.Zip", 9)]
    [InlineData("OfficeActivityEvents.Zip", 1)]
    public void Other_logs_are_counted_and_not_taken_for_entra(string name, int records)
    {
        var reading = Reading.Only(File.ReadAllBytes(Path.Combine(Corpus, "cloud", "golden-saml", name)));

        reading.Events.ShouldBe(0);
        reading.NotRecognised.ShouldBe(records);
    }

    [Fact]
    public void Every_azure_test_event_is_read_or_counted()
    {
        var events = File.ReadLines(Path.Combine(Corpus, "cloud", "panther", "tests.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(test => test.GetProperty("log_type").GetString() is "Azure.Audit" or "Azure.MonitorActivity")
            .Select(test => test.GetProperty("event").GetRawText().ReplaceLineEndings(" "))
            .ToArray();

        var reading = Reading.Only(Encoding.UTF8.GetBytes(string.Join('\n', events)));

        reading.Records.ShouldBe(events.Length);
        (reading.Events + reading.Platform + reading.Unreadable + reading.NotRecognised).ShouldBe(events.Length);
        reading.Events.ShouldBeGreaterThan(0);
        TestContext.Current.TestOutputHelper?.WriteLine(Said(reading));
    }

    [Fact]
    public void No_file_of_the_corpus_makes_it_throw()
    {
        var files = new[] { "cloud", "otrf", "trust", "zeek", "evtx" }
            .Select(folder => Path.Combine(Corpus, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Where(path => new FileInfo(path).Length < 4 << 20)
            .Select(path => new InputFile(path, new FileInfo(path).Length, () => File.OpenRead(path)))
            .ToArray();

        var inventory = Reading.Take(files);
        var readings = Reading.All(inventory);

        readings.Sum(reading => reading.Records).ShouldBeGreaterThan(0);
        var known = readings.SelectMany(r => r.Categories.Keys).Distinct();
        known.ShouldContain(LogCategory.EntraAudit);
    }

    static string Said(SegmentReading reading)
    {
        var text = new StringBuilder();
        Reading.Describe(reading, text);
        return text.ToString();
    }
}
