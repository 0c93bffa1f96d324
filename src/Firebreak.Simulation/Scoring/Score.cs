using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>How verdicts compare with the truth. Counts add up over runs.</summary>
/// <param name="Abused">Relationships whose abuse the logs show.</param>
/// <param name="Found">Of those, called abused.</param>
/// <param name="Asked">Of those, called "cannot tell": not found, and not waved through.</param>
/// <param name="Hidden">Relationships whose abuse no log shows.</param>
/// <param name="HiddenRight">Of those, called "cannot tell".</param>
/// <param name="Clean">Relationships that were not abused.</param>
/// <param name="FalseAbused">Of those, called abused.</param>
/// <param name="CleanCovered">Of the clean ones, those whose logs are whole.</param>
/// <param name="CleanCoveredRight">Of those, called "no evidence".</param>
/// <param name="WrongNoEvidence">Called "no evidence" although abused, or although a log that is needed has a hole.</param>
/// <param name="Unanswered">Relationships of the truth without a verdict; they count as neither right nor wrong above.</param>
public sealed record Score(
    int Abused,
    int Found,
    int Asked,
    int Hidden,
    int HiddenRight,
    int Clean,
    int FalseAbused,
    int CleanCovered,
    int CleanCoveredRight,
    int WrongNoEvidence,
    int Unanswered
)
{
    public static Score Nothing { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int Missed => Abused - Found;

    public static Score operator +(Score left, Score right) =>
        new(
            left.Abused + right.Abused,
            left.Found + right.Found,
            left.Asked + right.Asked,
            left.Hidden + right.Hidden,
            left.HiddenRight + right.HiddenRight,
            left.Clean + right.Clean,
            left.FalseAbused + right.FalseAbused,
            left.CleanCovered + right.CleanCovered,
            left.CleanCoveredRight + right.CleanCoveredRight,
            left.WrongNoEvidence + right.WrongNoEvidence,
            left.Unanswered + right.Unanswered
        );

    /// <summary>Compares the word said of each relationship with what happened to it.</summary>
    /// <param name="truth">The relationships that were asked about, as a rule those of one vendor.</param>
    /// <param name="words">By relationship id.</param>
    public static Score Of(IEnumerable<TrueRelationship> truth, IReadOnlyDictionary<string, VerdictWord> words) =>
        truth.Aggregate(
            Nothing,
            (sum, relationship) =>
                sum
                + (
                    words.TryGetValue(relationship.Id, out var word)
                        ? Of(relationship, word)
                        : Nothing with
                        {
                            Unanswered = 1,
                        }
                )
        );

    static Score Of(TrueRelationship relationship, VerdictWord word)
    {
        var waved = word == VerdictWord.NoEvidence ? 1 : 0;
        var accused = word == VerdictWord.Abused ? 1 : 0;
        var asked = word == VerdictWord.CannotTell ? 1 : 0;
        return relationship.State switch
        {
            TrueState.Abused => Nothing with { Abused = 1, Found = accused, Asked = asked, WrongNoEvidence = waved },
            TrueState.Hidden => Nothing with { Hidden = 1, HiddenRight = asked, WrongNoEvidence = waved },
            _ when relationship.Covered => Nothing with
            {
                Clean = 1,
                FalseAbused = accused,
                CleanCovered = 1,
                CleanCoveredRight = waved,
            },
            _ => Nothing with { Clean = 1, FalseAbused = accused, WrongNoEvidence = waved },
        };
    }
}
