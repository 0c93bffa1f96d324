using Firebreak.Disclosures;
using Firebreak.Telemetry;

namespace Firebreak.Hunt;

/// <summary>What is known before a log record is read.</summary>
sealed record Ground(DisclosureReading Reading, Estate Estate, Inventory Inventory, WindowPlan Window)
{
    public Disclosure Disclosure { get; } =
        Reading.Disclosure
        ?? throw new UserError(
            Reading.Problems is [var first, ..] ? first.ToString() : "the disclosure could not be read",
            "hand over the article, filing or notice as HTML or text; firebreak brief shows how it is read"
        );

    public IEnumerable<Problem> Problems => [.. Reading.Problems, .. Estate.Problems, .. Inventory.Problems];
}
