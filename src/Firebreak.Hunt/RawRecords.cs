using System.Text;
using Firebreak.Pages;
using Firebreak.Telemetry;

namespace Firebreak.Hunt;

/// <summary>Reads again, by their places, the records that findings rest on, for a person to look at. Redacted and cut.</summary>
static class RawRecords
{
    const int RecordsPerFinding = 3;
    const int CharactersMax = 4_000;

    public static IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> Of(
        IReadOnlyList<Finding> findings,
        Inventory inventory
    )
    {
        var segments = inventory.Segments.ToDictionary(segment => segment.Path);
        return findings.ToDictionary(
            finding => finding.Id,
            finding =>
                (IReadOnlyList<RawEvidence>)
                    [
                        .. finding
                            .Evidence.Where(place => segments.ContainsKey(place.File))
                            .Take(RecordsPerFinding)
                            .Select(place => new RawEvidence(place, Shown(segments[place.File], place))),
                    ]
        );
    }

    static string Shown(LogSegment segment, EvidencePlace place)
    {
        if (
            !RawRecord.TryRead(
                segment,
                new Place(segment.File, place.Offset, place.Length, place.Record),
                out var record
            )
        )
            return "(the file no longer holds this record)";
        var raw = Redaction.Of(Encoding.UTF8.GetString(record));
        return raw.Length <= CharactersMax
            ? raw
            : $"{raw[..CharactersMax]} … ({raw.Length - CharactersMax:N0} more characters)";
    }
}
