using Firebreak.Disclosures;
using Firebreak.Telemetry;

namespace Firebreak.Hunt;

/// <summary>What is known before a log record is read.</summary>
sealed record Ground(DisclosureReading Reading, Estate Estate, Inventory Inventory, WindowPlan Window)
{
    public Disclosure Disclosure => Reading.Disclosure;

    public IEnumerable<Problem> Problems => [.. Reading.Problems, .. Estate.Problems, .. Inventory.Problems];
}
