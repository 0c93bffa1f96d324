using Firebreak.Detection;
using Firebreak.Simulation;

namespace Firebreak.Hunt;

/// <summary>One simulated utility, assessed for every vendor of it, held against what was planted.</summary>
/// <param name="Answers">What was said of each relationship beside what happened to it, by id.</param>
public sealed record Evaluation(SimulationOptions Options, IReadOnlyList<EvaluatedRelationship> Answers)
{
    public Score Score =>
        Score.Of(Answers.Select(answer => answer.Truth), Answers.ToDictionary(a => a.Truth.Id, a => a.Word));

    /// <summary>Simulates in memory and assesses. The files of a run are packed, a few dozen megabytes.</summary>
    public static Evaluation Run(
        SimulationOptions options,
        RuleSet rules,
        int threads,
        CancellationToken cancellationToken
    )
    {
        var run = Simulator.Run(options, cancellationToken);
        var files = run.Files.Select(file => InputFile.Of(file.Path, file.ToArray())).ToArray();
        var request = new AssessmentRequest
        {
            Documents = [.. files.Where(file => file.Path == "disclosure.txt")],
            EstateFiles = [.. files.Where(file => file.Path.StartsWith("estate/", StringComparison.Ordinal))],
            LogFiles = [.. files.Where(file => file.Path.StartsWith("logs/", StringComparison.Ordinal))],
            Rules = rules,
            Threads = threads,
            Program = "evaluation",
        };
        var verdicts = new Assessor(progress: null)
            .AssessEveryVendor(request, cancellationToken)
            .SelectMany(assessed => assessed.Assessment.Relationships)
            .ToDictionary(verdict => verdict.Relationship.Id);
        return new Evaluation(options, [.. run.Truth.Relationships.Select(truth => Answer(truth, verdicts))]);
    }

    static EvaluatedRelationship Answer(TrueRelationship truth, Dictionary<string, RelationshipVerdict> verdicts) =>
        verdicts.TryGetValue(truth.Id, out var verdict)
            ? new EvaluatedRelationship(truth, verdict.Word, [.. ReasonsOf(verdict).Distinct().Take(3)])
            // A relationship that the map lost is the worst of answers: nobody was told of it.
            : new EvaluatedRelationship(truth, VerdictWord.NoEvidence, ["the map does not show this relationship"]);

    static IEnumerable<string> ReasonsOf(RelationshipVerdict verdict) =>
        verdict.Spans.Where(span => span.InFocus).SelectMany(span => Response.Overall.ReasonsOf(span.Verdict));
}

/// <summary>What was said of one relationship beside what happened to it.</summary>
/// <param name="Why">The reasons given, for reading misses.</param>
public sealed record EvaluatedRelationship(TrueRelationship Truth, VerdictWord Word, IReadOnlyList<string> Why)
{
    public bool Right =>
        (Truth.State, Truth.Covered, Word) switch
        {
            (TrueState.Abused, _, VerdictWord.Abused) => true,
            (TrueState.Hidden, _, VerdictWord.CannotTell) => true,
            (TrueState.Clean, true, VerdictWord.NoEvidence) => true,
            (TrueState.Clean, false, VerdictWord.CannotTell) => true,
            _ => false,
        };
}
