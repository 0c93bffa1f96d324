namespace Firebreak.Sigma.Tests;

public sealed class ProblemTests
{
    [Fact]
    public void Every_problem_says_where_it_is_what_was_found_and_what_would_be_right()
    {
        var reading = SigmaReader.Read(File.ReadAllText(Path.Combine(Samples.Folder, "Problems.yml")));
        var golden = Path.Combine(Samples.Folder, "Problems.txt");
        var said = string.Concat(reading.Problems.Select(problem => $"{problem.Rule ?? "-"}\n  {problem}\n"));

        if (Environment.GetEnvironmentVariable("GOLDEN") == "accept")
            File.WriteAllText(golden, said);
        said.ShouldBe(File.ReadAllText(golden));
        reading.Rules.ShouldHaveSingleItem().Title.ShouldStartWith("attributes that are left out");
    }

    [Fact]
    public void A_broken_document_costs_only_itself()
    {
        var good = Samples.Rule("  s: {a: x}\n  condition: s");

        var reading = SigmaReader.Read($"{good}---\ntitle: [\n---\n{good}---\n# nothing\n--- \n{good}...\n");

        reading.Rules.Length.ShouldBe(3);
        reading.Documents.ShouldBe(4);
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBeInRange(7, 9);
        reading.Rules.Select(rule => rule.Line).ShouldBe([1, 9, 17]);
    }

    [Fact]
    public void An_anchor_may_be_used_but_not_to_blow_the_rule_up()
    {
        var bomb =
            "a0: &a0 [x]\n"
            + string.Concat(
                Enumerable
                    .Range(1, 9)
                    .Select(i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n")
            );

        SigmaReader.Read(bomb).Problems.ShouldHaveSingleItem().Sentence.ShouldBe("more than 50000 values");
        Samples.Matcher("  s: {a: &v [x, y], b: *v}\n  condition: s").Fields.ShouldBe(["a", "b"]);
    }

    [Theory]
    [InlineData('[', "nested deeper than 32")]
    [InlineData('{', "nested deeper than 32")]
    [InlineData('x', "the document has 1048577 characters, more than 1048576")]
    public void A_document_beyond_a_limit_is_refused(char letter, string sentence)
    {
        var text = new string(letter, letter == 'x' ? (1 << 20) + 1 : 4000);

        SigmaReader.Read(text).Problems.ShouldHaveSingleItem().Sentence.ShouldBe(sentence);
    }

    [Fact]
    public void A_condition_beyond_a_limit_is_refused()
    {
        var deep = Samples.Rule($"  s: {{a: x}}\n  condition: {new string('(', 4000)}");
        var negated = Samples.Rule($"  s: {{a: x}}\n  condition: {string.Concat(Enumerable.Repeat("not ", 1000))}s");
        var wide = Samples.Rule($"  s: {{a: x}}\n  condition: {string.Concat(Enumerable.Repeat("s or ", 1000))}s");

        SigmaReader.Read(deep).Problems.ShouldHaveSingleItem().Sentence.ShouldBe("more than 64 parentheses deep");
        SigmaReader.Read(negated).Problems.ShouldBeEmpty();
        SigmaReader.Read(wide).Problems.ShouldHaveSingleItem().Sentence.ShouldContain("more than 4096 characters");
    }
}
