using Firebreak.Pages;

namespace Firebreak.Hunt;

/// <summary>What an assessment leaves: the answer, the disclosure it answers, and the raw records its findings rest on.</summary>
/// <param name="Raw">By finding id; redacted.</param>
public sealed record AssessmentRun(
    Assessment Assessment,
    Disclosure Disclosure,
    IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> Raw
)
{
    /// <summary>The map it was reached with, for what the assessment only counts: principals that belong to nobody, vendors.</summary>
    public Estate Estate { get; init; } = new();
}
