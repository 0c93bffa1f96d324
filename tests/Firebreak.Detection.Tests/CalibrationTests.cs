namespace Firebreak.Detection.Tests;

/// <summary>How often innocent connectors are suspected. The promise: a detector's leads below 1 in 100 relationships, false
/// corroboration below 1 in 100 assessments.</summary>
public sealed class CalibrationTests(ITestOutputHelper output)
{
    const int Innocents = 600;
    static readonly string[] Declared = ["198.51.100.0/24"];

    [Fact]
    public void Innocent_connectors_are_rarely_suspected_and_hardly_ever_convicted()
    {
        var (leads, convicted) = (0, 0);
        var byDetector = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Innocents; seed++)
        {
            var name = $"sp{seed}";
            var detections = Estates.Detect(
                [.. Estates.Administration(), .. new Habit(name, seed).Entries()],
                [Estates.Relationship(name)],
                Estates.Vendor(Declared)
            );
            leads += detections.Findings.Count > 0 ? 1 : 0;
            convicted +=
                detections.Corroborated.Count > 0 || detections.Findings.Any(f => f.Grade == Grade.Conclusive) ? 1 : 0;
            foreach (var id in detections.Findings.Select(f => f.RuleId).Distinct())
                byDetector[id] = byDetector.GetValueOrDefault(id) + 1;
            foreach (var finding in detections.Findings)
                output.WriteLine($"{seed}: {finding.Sentence}");
        }

        output.WriteLine(
            $"{Innocents} innocent: {leads} with a lead, {convicted} convicted; {string.Join(", ", byDetector)}"
        );
        convicted.ShouldBeLessThanOrEqualTo(Innocents / 100);
        leads.ShouldBeLessThanOrEqualTo(Innocents * 3 / 100);
        byDetector.Values.ShouldAllBe(count => count <= Innocents / 100);
    }
}
