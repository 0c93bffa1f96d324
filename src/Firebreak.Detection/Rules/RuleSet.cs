using System.Security.Cryptography;
using System.Text;
using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>The rules of a search, compiled once.</summary>
public sealed class RuleSet
{
    RuleSet(IReadOnlyList<DetectionRule> rules, IReadOnlyList<Problem> problems, string hash) =>
        (Rules, Problems, Hash) = (rules, problems, hash);

    public static RuleSet Empty { get; } = Load([]);

    /// <summary>By id, then title.</summary>
    public IReadOnlyList<DetectionRule> Rules { get; }

    /// <summary>What could not be read; the rest of the rules is kept.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Lower-case hex SHA-256 over the digests of all rule texts, sorted: the same rules have the same hash whatever their files are called.</summary>
    public string Hash { get; }

    public int Count => Rules.Count;

    /// <summary>Rules that some log read today can satisfy.</summary>
    public IEnumerable<DetectionRule> Evaluable => Rules.Where(rule => rule.Categories.Count > 0);

    public int EvaluableOn(LogCategory category) => Rules.Count(rule => rule.Categories.Contains(category));

    /// <summary>Reads rule files in any order; a rule that stands in two files counts once.</summary>
    /// <param name="files">Name for messages, and YAML text.</param>
    public static RuleSet Load(IReadOnlyList<(string Name, string Yaml)> files)
    {
        var rules = new Dictionary<(string, string, string), DetectionRule>();
        var problems = new List<Problem>();
        foreach (var (name, yaml) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var reading = SigmaReader.Read(yaml);
            foreach (var rule in reading.Rules.Select(DetectionRule.Of))
                rules.TryAdd((rule.Id, rule.Title, rule.Matcher.Rule.ConditionText), rule);
            problems.AddRange(reading.Problems.Select(p => new Problem(name, p.Line, p.Sentence, p.Remedy)));
        }
        return new RuleSet(
            [
                .. rules
                    .OrderBy(rule => rule.Key.Item1, StringComparer.Ordinal)
                    .ThenBy(rule => rule.Key.Item2, StringComparer.Ordinal)
                    .ThenBy(rule => rule.Key.Item3, StringComparer.Ordinal)
                    .Select(rule => rule.Value),
            ],
            problems,
            HashOf(files.Select(file => file.Yaml))
        );
    }

    static string HashOf(IEnumerable<string> texts)
    {
        var digests = texts.Select(text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        var joined = string.Join('\n', digests.Distinct().Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(joined)));
    }
}
