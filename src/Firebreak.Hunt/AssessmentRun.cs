using Firebreak.Pages;

namespace Firebreak.Hunt;

/// <summary>What an assessment leaves: the answer, the disclosure it answers, and the raw records its findings rest on.</summary>
/// <param name="Raw">By finding id; redacted.</param>
public sealed record AssessmentRun(
    Assessment Assessment,
    Disclosure Disclosure,
    IReadOnlyDictionary<string, IReadOnlyList<RawEvidence>> Raw
);
