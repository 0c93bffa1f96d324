using System.Text.RegularExpressions;

namespace Firebreak.Simulation.Tests;

/// <summary>Whoever writes a shape has docs/attack-shapes.md and nothing else: it must be right and complete.</summary>
public sealed class ShapeDocumentTests
{
    static readonly string Document = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Cases", "attack-shapes.md")
    );

    [Fact]
    public void Its_examples_can_be_read()
    {
        var examples = Regex
            .Matches(Document, "```json\\n(?<text>.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups["text"].Value)
            .ToList();

        examples.Count.ShouldBe(2);
        AttackShapes.Parse("example", AttackShapes.Development, examples[0]).Problems.ShouldBeEmpty();
        Gaps.Parse("example", AttackShapes.Development, examples[1]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void It_names_every_word_that_is_understood()
    {
        string[] words =
        [
            .. StepVocabulary.Fields.Keys,
            .. StepVocabulary.Fields.Values.SelectMany(fields => fields),
            .. StepVocabulary.Kinds,
            .. StepVocabulary.Networks,
            .. StepVocabulary.AgentWords,
            .. StepVocabulary.Credentials,
            .. StepVocabulary.Pacings,
            .. StepVocabulary.Outcomes,
            .. StepVocabulary.Tokens,
            .. StepVocabulary.Actors,
            .. StepVocabulary.CredentialKinds,
            .. Rhythm.Keys,
            .. GapForms.All,
        ];

        words.Where(word => !Regex.IsMatch(Document, $"[`\"]{Regex.Escape(word)}[`\"]")).ShouldBeEmpty();
    }
}
