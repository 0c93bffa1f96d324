using Firebreak.Simulation;

namespace Firebreak.EndToEnd;

static class TruthfulAnswer
{
    /// <summary>Abused and read is "abused"; clean and covered is "no evidence"; everything else is asked about.</summary>
    public static void ShouldAgreeWith(this Answer answer, Truth truth) =>
        answer.Words.ShouldBe(
            truth
                .Relationships.Where(known => known.Vendor == truth.Vendor)
                .ToDictionary(known => known.Id, known => WordFor(known)),
            ignoreOrder: true
        );

    static string WordFor(TrueRelationship known) =>
        known switch
        {
            { State: TrueState.Abused } => "abused",
            { State: TrueState.Clean, Covered: true } => "no_evidence",
            _ => "cannot_tell",
        };
}
