using Firebreak.Detection;
using Firebreak.Response;
using Firebreak.Telemetry;

namespace Firebreak.Hunt;

/// <summary>Puts what was found beside what was covered and has it judged, vendor by vendor.</summary>
sealed class Bench(
    AssessmentRequest request,
    Ground ground,
    TrustMap map,
    AssessmentWindow window,
    Detections detections,
    IReadOnlyList<SourceCoverage> sources,
    IReadOnlyList<SegmentReading> readings,
    IndicatorSet indicators
)
{
    public Assessment Assess(Vendor vendor)
    {
        var dismissed = request.Dismissals.Select(dismissal => dismissal.FindingId).ToHashSet();
        RelationshipVerdict[] verdicts =
        [
            .. map.Of(vendor)
                .Select(relationship =>
                    Response.Judge.Decide(
                        Testify(relationship, dismissed),
                        window,
                        sources,
                        RequiredLogs.Shipped,
                        request.Rules.Count,
                        indicators.Count
                    )
                )
                .OrderByDescending(verdict => verdict.Word)
                .ThenBy(verdict => verdict.Relationship.Id, StringComparer.Ordinal),
        ];
        var (word, because, mapDoubts) = Overall.Of(vendor, verdicts, map.Estate);
        Finding[] findings =
        [
            .. verdicts.SelectMany(verdict => verdict.Findings).OrderBy(f => f.Time).ThenBy(f => f.Id),
        ];
        return new Assessment
        {
            Vendor = vendor.Name,
            Disclosure = ground.Disclosure.Title,
            Window = window,
            Word = word,
            Because = because,
            MapDoubts = mapDoubts,
            Searched = Searched(),
            Planes = map.Estate.Planes,
            Relationships = verdicts,
            Findings = findings,
            Dismissals = [.. request.Dismissals.Where(dismissal => findings.Any(f => f.Id == dismissal.FindingId))],
            Revoke = RevokePlan.Of(verdicts, detections.Uses, map.Estate.Zones, window),
            Provenance = Provenance(),
            Problems =
            [
                .. ground.Problems,
                .. request.Rules.Problems,
                .. indicators.Problems,
                .. readings.SelectMany(reading => reading.Problems),
            ],
        };
    }

    Testimony Testify(Relationship relationship, IReadOnlySet<string> dismissed) =>
        new(
            relationship,
            [.. detections.Findings.Where(finding => finding.Relationship == relationship.Id)],
            detections.Corroborated,
            dismissed,
            [
                .. detections
                    .Doubts.Where(doubt => doubt.Relationship == relationship.Id)
                    .Select(d => new TimedDoubt(d.Period, d.Doubt)),
            ],
            detections.Uses.GetValueOrDefault(relationship.Id, UseHistory.Nothing)
        );

    Searched Searched() =>
        new(
            sources.Sum(source => source.Events),
            request.Rules.Count,
            indicators.Count,
            (int)Math.Ceiling(window.Whole.Length.TotalDays),
            sources
        );

    Provenance Provenance() =>
        new(
            request.Program,
            [.. ground.Inventory.Digests.OrderBy(digest => digest.Path, StringComparer.Ordinal)],
            request.Rules.Hash,
            []
        );
}
