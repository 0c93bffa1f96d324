using System.Text.Json;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>The findings that the assessments of a case have shown to a person.</summary>
sealed class KnownFindings(string caseId, IReadOnlySet<string> ids)
{
    /// <summary>From the assessments kept as evidence; one that is missing or was changed adds nothing.</summary>
    public static KnownFindings Of(Case theCase, EvidenceLocker evidence) =>
        new(
            theCase.Id,
            theCase
                .Evidence.Where(item => item.Name == "assessment.json")
                .Select(item => evidence.Read(item.Sha256))
                .OfType<byte[]>()
                .SelectMany(Ids)
                .ToHashSet()
        );

    /// <summary>The id, if it is one of them: a slip of the pen must not look like a decision.</summary>
    public string Require(string id) =>
        ids.Contains(id)
            ? id
            : throw new UserError(
                $"no assessment of case {caseId} has a finding '{id}'",
                "copy the id from the report or from assessment.json"
            );

    static IEnumerable<string> Ids(byte[] assessment)
    {
        using var document = JsonDocument.Parse(assessment);
        return
        [
            .. document
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(finding => finding.GetProperty("id").GetString() ?? ""),
        ];
    }
}
