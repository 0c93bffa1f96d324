using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>The report of an assessment: one self-contained HTML file, for screen and paper. In half a minute it says the
/// word, why, what is not known, and what to do first; everything else is below, linked to its evidence.</summary>
public static class ReportPage
{
    /// <param name="raw">Raw records by finding id; a finding without them shows where its records stand.</param>
    /// <param name="theCase">The case, when there is one yet.</param>
    public static string Render(
        Assessment assessment,
        Disclosure disclosure,
        IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> raw,
        Case? theCase
    )
    {
        var facts = new ReportFacts(assessment, raw);
        return Shell.Render(
            $"{assessment.Vendor}: {assessment.Word.Spoken()}",
            Hero.Render(facts),
            [.. Answer(facts), .. Proof(facts, theCase), .. Basis(facts, disclosure, theCase)],
            $"<p>Firebreak report on {assessment.Vendor}, as of {Spoken.Time(assessment.Window.AsOf)}. All times are UTC.</p>"
        );
    }

    static IEnumerable<Section> Answer(ReportFacts facts) =>
        [
            new("why", "Why", "Why", Reasons.Why(facts), Look: "three"),
            new("unknown", "What is not known", "Not known", Reasons.Unknown(facts), Look: "four"),
            new("first", "What to do first", "Do first", Steps.Render(facts), Look: "five"),
            new("clocks", "Legal clocks", "Clocks", ClockSection.Render(facts.Assessment.Clocks)),
        ];

    static IEnumerable<Section> Proof(ReportFacts facts, Case? theCase)
    {
        var dismissals = facts.Assessment.Dismissals.Concat(theCase?.Dismissals ?? []).Distinct().ToList();
        return
        [
            new(
                "relationships",
                "Relationships",
                "Relationships",
                RelationshipTable.Render(facts),
                facts.Relationships.Count
            ),
            new("findings", "Findings", "Findings", FindingList.Render(facts, dismissals), facts.Findings.Count),
            new(
                "coverage",
                "What the logs cover",
                "Coverage",
                $"{CoveragePicture.Render(facts)}{CoverageTables.Render(facts)}"
            ),
        ];
    }

    static IEnumerable<Section> Basis(ReportFacts facts, Disclosure disclosure, Case? theCase)
    {
        var assessment = facts.Assessment;
        return
        [
            new("claims", "What was disclosed", "Disclosed", DisclosedSection.Render(disclosure)),
            new("map", "Map of the estate", "Map", EstateMap.Render(assessment)),
            new("searched", "What was searched", "Searched", Foundations.Searched(assessment.Searched)),
            new("case", "Case", "Case", theCase is null ? Html.Empty : CaseRecord.Render(theCase)),
            new("provenance", "Where this comes from", "Provenance", Foundations.Provenance(assessment.Provenance)),
            new(
                "problems",
                "Problems in the inputs",
                "Problems",
                Foundations.Problems(assessment.Problems),
                assessment.Problems.Count
            ),
        ];
    }
}
