namespace Firebreak.Detection.Tests;

/// <summary>The rules that ship, on their own cases: every event of "fires" meets its rule, no event of "silent" does.</summary>
public sealed class RulePackTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "rules");

    public static TheoryData<string> Names =>
        [
            .. Directory
                .GetFiles(Folder, "*.yml")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fires_on_what_it_is_for_and_on_nothing_like_it(string name)
    {
        var rules = RuleSet.Load([(name, File.ReadAllText(Path.Combine(Folder, $"{name}.yml")))]);
        rules.Problems.ShouldBeEmpty();
        rules.Evaluable.Count().ShouldBe(1);

        MetIn(rules, $"{name}.fires").ShouldBe(RecordsOf($"{name}.fires"));
        MetIn(rules, $"{name}.silent").ShouldBeEmpty();
    }

    [Fact]
    public void No_two_rules_share_an_id_and_each_says_what_it_means_to_a_verdict()
    {
        var rules = Shipped().Rules;

        rules.Select(rule => rule.Id).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.Attack.Count > 0);
        rules.Select(rule => Guid.TryParse(rule.Id, out _)).ShouldAllBe(good => good);
        rules.ShouldAllBe(rule => rule.Matcher.Rule.Custom.ContainsKey("firebreak.aspect"));
    }

    [Fact]
    public void Every_case_meets_no_rule_of_another_kind_of_log()
    {
        var stream = DetectStream.Compile(Shipped(), IndicatorSet.Empty);
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "cases"), "*.ndjson"))
        {
            var batch = JsonEvents.Read(stream.Request, File.ReadAllText(file));
            foreach (var line in stream.Match(batch, [file]))
                Shipped().Rules.Single(rule => rule.Id == line.RuleId).Categories.ShouldContain(line.Category);
        }
    }

    public static RuleSet Shipped() => All.Value;

    static readonly Lazy<RuleSet> All = new(() =>
        RuleSet.Load([
            .. Directory.GetFiles(Folder, "*.yml").Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
        ])
    );

    static string CasesOf(string name) => File.ReadAllText(Path.Combine(Folder, "cases", $"{name}.ndjson"));

    static long[] RecordsOf(string name) =>
        [.. Enumerable.Range(1, CasesOf(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length)];

    static long[] MetIn(RuleSet rules, string cases)
    {
        var stream = DetectStream.Compile(rules, IndicatorSet.Empty);
        var batch = JsonEvents.Read(stream.Request, CasesOf(cases));
        return [.. stream.Match(batch, [cases]).Select(line => line.Record)];
    }
}
