using Firebreak.Model;

namespace Firebreak.Simulation.Tests;

public sealed class ScoreTests
{
    static readonly TrueRelationship[] Relationships =
    [
        Of("abused-1", TrueState.Abused, covered: true),
        Of("abused-2", TrueState.Abused, covered: true),
        Of("abused-3", TrueState.Abused, covered: false),
        Of("hidden", TrueState.Hidden, covered: false),
        Of("clean-1", TrueState.Clean, covered: true),
        Of("clean-2", TrueState.Clean, covered: true),
        Of("blind", TrueState.Clean, covered: false),
        Of("forgotten", TrueState.Clean, covered: true),
    ];

    [Fact]
    public void Good_answers_are_counted_as_good()
    {
        var score = Score.Of(
            Relationships,
            new Dictionary<string, VerdictWord>
            {
                ["abused-1"] = VerdictWord.Abused,
                ["abused-2"] = VerdictWord.Abused,
                ["abused-3"] = VerdictWord.CannotTell,
                ["hidden"] = VerdictWord.CannotTell,
                ["clean-1"] = VerdictWord.NoEvidence,
                ["clean-2"] = VerdictWord.CannotTell,
                ["blind"] = VerdictWord.CannotTell,
            }
        );

        score.ShouldBe(new Score(3, 2, 1, 1, 1, 3, 0, 2, 1, 0, 1));
        score.Missed.ShouldBe(1);
    }

    [Fact]
    public void No_evidence_over_an_abuse_a_hidden_one_or_a_hole_is_wrong_and_so_is_a_false_accusation()
    {
        var words = Relationships.ToDictionary(relationship => relationship.Id, _ => VerdictWord.NoEvidence);
        words["clean-1"] = VerdictWord.Abused;

        var score = Score.Of(Relationships, words);

        score.WrongNoEvidence.ShouldBe(5);
        score.FalseAbused.ShouldBe(1);
        score.CleanCoveredRight.ShouldBe(2);
        (score + score).Abused.ShouldBe(6);
    }

    static TrueRelationship Of(string id, TrueState state, bool covered) =>
        new(id, "Itron", state, covered, "", null, null, [], "");
}
