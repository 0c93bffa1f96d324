using Firebreak.Disclosures;
using Firebreak.Telemetry;

namespace Firebreak.Hunt;

/// <summary>What is known before a log record is read.</summary>
sealed record Ground(
    Disclosure Disclosure,
    IReadOnlyList<Problem> DocumentProblems,
    Estate Estate,
    Inventory Inventory,
    WindowPlan Window
)
{
    public IEnumerable<Problem> Problems => [.. DocumentProblems, .. Estate.Problems, .. Inventory.Problems];

    /// <summary>The disclosure that was read; what kept it from being read is the person's to put right.</summary>
    public static Disclosure DisclosureOf(DisclosureReading reading) =>
        reading.Disclosure
        ?? throw new UserError(
            reading.Problems is [var first, ..] ? first.ToString() : "the disclosure could not be read",
            "hand over the article, filing or notice as HTML or text; firebreak brief shows how it is read"
        );
}
