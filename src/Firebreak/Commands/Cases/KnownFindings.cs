using System.Text.Json;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>The findings that the assessments of a case have shown to a person.</summary>
sealed class KnownFindings(string caseId, IReadOnlyDictionary<string, string> grades)
{
    /// <summary>From the assessments kept as evidence; one that is missing or was changed adds nothing.</summary>
    public static KnownFindings Of(Case theCase, CaseStore store) =>
        new(
            theCase.Id,
            theCase
                .Evidence.Where(item => item.Name == "assessment.json")
                .Select(item => store.Evidence(item.Sha256))
                .OfType<byte[]>()
                .SelectMany(Grades)
                .GroupBy(finding => finding.Id)
                .ToDictionary(same => same.Key, same => same.Last().Grade)
        );

    /// <summary>The id, if it is a lead among them: a slip of the pen must not look like a decision, and what cannot reasonably be
    /// benign is no lead.</summary>
    public string RequireLead(string id) =>
        grades.GetValueOrDefault(id) switch
        {
            "lead" => id,
            null => throw new UserError(
                $"no assessment of case {caseId} has a finding '{id}'",
                "copy the id from the report or from assessment.json"
            ),
            _ => throw new UserError(
                $"finding '{id}' is conclusive: it cannot be dismissed",
                "only leads can be dismissed"
            ),
        };

    static IEnumerable<(string Id, string Grade)> Grades(byte[] assessment)
    {
        using var document = JsonDocument.Parse(assessment);
        return
        [
            .. document
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(finding =>
                    (finding.GetProperty("id").GetString() ?? "", finding.GetProperty("grade").GetString() ?? "")
                ),
        ];
    }
}
