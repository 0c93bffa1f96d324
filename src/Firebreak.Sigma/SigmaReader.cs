using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>What one text held: the good rules in their order, and everything that was not good.</summary>
/// <param name="Documents">Documents that held anything; those without a rule are accounted for by a problem.</param>
public sealed record SigmaReading(
    ImmutableArray<SigmaRule> Rules,
    ImmutableArray<SigmaProblem> Problems,
    int Documents
);

/// <summary>Reads rules from YAML text, one or many documents.</summary>
public static class SigmaReader
{
    /// <summary>
    /// Never throws for what the text holds. A bad document costs only itself; YAML is taken as version 1.2, so that
    /// <c>yes</c> and <c>on</c> are text and a key written twice is a problem.
    /// </summary>
    public static SigmaReading Read(string text)
    {
        var problems = new ProblemList();
        var rules = ImmutableArray.CreateBuilder<SigmaRule>();
        var documents = 0;

        foreach (var document in YamlDocument.Split(text))
        {
            var before = problems.Count;
            problems.Rule = null;
            var root = document.Read(problems);
            if (root is null && problems.Count == before)
                continue;

            documents++;
            if (root is not null && RuleReader.Read(root, problems) is { } rule)
                rules.Add(rule);
        }

        return new SigmaReading(rules.ToImmutable(), [.. problems.All], documents);
    }
}
