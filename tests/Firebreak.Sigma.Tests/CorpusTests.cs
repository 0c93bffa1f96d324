namespace Firebreak.Sigma.Tests;

/// <summary>The public SigmaHQ rules, read from the folder that FIREBREAK_CORPUS names.</summary>
[Trait("Category", "Corpus")]
public sealed class CorpusTests
{
    static readonly string[] ActiveTrees = ["rules", "rules-emerging-threats", "rules-threat-hunting"];

    /// <summary>Documents of the active trees that are refused, each with the reason: both stand for a list of one's own CAs.</summary>
    static readonly string[] Refused =
    [
        "win_security_adcs_certighost_cdc_chase_request.yml line 57, column 37: the placeholder `%known_cdcs%` stands for values that nobody gave",
        "win_security_adcs_certighost_cert_issued_via_chase.yml line 44, column 37: the placeholder `%known_cdcs%` stands for values that nobody gave",
    ];

    [Fact]
    public void Every_active_rule_is_read_and_compiled_but_for_the_named_ones()
    {
        var documents = 0;
        var compiled = 0;
        var refused = new List<string>();
        foreach (var file in Files(ActiveTrees))
        {
            var reading = SigmaReader.Read(File.ReadAllText(file));
            documents += reading.Documents;
            compiled += reading.Rules.Count(rule => SigmaMatcher.Compile(rule) is not null);
            refused.AddRange(reading.Problems.Select(problem => $"{Path.GetFileName(file)} {problem}".Split(';')[0]));
        }

        refused.ShouldBe(Refused);
        documents.ShouldBe(3754);
        compiled.ShouldBe(documents - Refused.Length);
    }

    static IEnumerable<string> Files(params string[] trees)
    {
        var corpus = Environment.GetEnvironmentVariable("FIREBREAK_CORPUS");
        if (string.IsNullOrEmpty(corpus))
            throw new InvalidOperationException(
                "FIREBREAK_CORPUS names no folder; run these tests with ./test --corpus DIR"
            );
        var rules = Path.Combine(corpus, "sigma", "rules");
        return trees
            .SelectMany(tree =>
                Directory.EnumerateFiles(Path.Combine(rules, tree), "*.yml", SearchOption.AllDirectories)
            )
            .Order(StringComparer.Ordinal);
    }
}
