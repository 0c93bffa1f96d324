using System.Text.Json;

namespace Firebreak.Sigma.Tests;

/// <summary>Runs the case files: one line, one rule, one event, hit or miss.</summary>
public sealed class CaseTests
{
    static readonly string[] Names = ["sel", "sel_a", "sel_b", "flt", "_hid"];

    [Fact]
    public void Every_search_hits_and_misses_as_its_line_says() =>
        Run("Fields.cases", Search, static (matcher, json) => matcher.Matches(TestEvent.Of(matcher, json)));

    [Fact]
    public void Every_condition_hits_and_misses_as_its_line_says() =>
        Run(
            "Conditions.cases",
            Condition,
            static (matcher, names) => matcher.Matches(TestEvent.Of(matcher, Event(names)))
        );

    static string Search(string search) => $"  s: {search}\n  condition: s";

    static string Condition(string text) =>
        string.Concat(Names.Select(name => $"  {name}: {{{name}: 1}}\n")) + $"  condition: {text}";

    static string Event(string names) =>
        JsonSerializer.Serialize(
            names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(name => name, _ => 1)
        );

    static void Run(string file, Func<string, string> detection, Func<SigmaMatcher, string, bool> match)
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var (number, text) in Samples.Lines(file))
        {
            var reading = SigmaReader.Read(
                Samples.Rule(detection(text[4..text.LastIndexOf("<=", StringComparison.Ordinal)].Trim()))
            );
            var right = text[(text.LastIndexOf("<=", StringComparison.Ordinal) + 2)..].Trim();
            var answer = reading.Rules is [var rule]
                ? (match(SigmaMatcher.Compile(rule), right) ? "hit" : "miss")
                : string.Join(", ", reading.Problems);
            if (!text.StartsWith(answer, StringComparison.Ordinal))
                wrong.Add($"{file}:{number}: {text}\n    but: {answer}");
            count++;
        }

        if (wrong.Count > 0)
            Assert.Fail(string.Join('\n', wrong));
        count.ShouldBeGreaterThan(20);
    }
}
