namespace Firebreak.Detection.Tests;

/// <summary>How often innocent connectors are suspected. The promise: a detector's leads below 1 in 100 relationships, false
/// corroboration below 1 in 100 assessments.</summary>
public sealed class CalibrationTests(ITestOutputHelper output)
{
    const int Innocents = 400;
    static readonly string[] Declared = ["198.51.100.0/24"];

    [Fact]
    public void Innocent_connectors_are_rarely_suspected_and_hardly_ever_convicted()
    {
        var (leads, convicted, byDetector) = Judge(Innocents, (_, habit) => habit.Entries());

        convicted.ShouldBeLessThanOrEqualTo(Innocents / 100);
        leads.ShouldBeLessThanOrEqualTo(Innocents * 2 / 100);
        byDetector.Values.ShouldAllBe(count => count <= Innocents / 100);
    }

    [Fact]
    public void A_month_of_logs_is_enough_to_stay_calm()
    {
        var (leads, convicted, _) = Judge(150, (_, habit) => habit.Entries(fromDay: 90));

        convicted.ShouldBeLessThanOrEqualTo(1);
        leads.ShouldBeLessThanOrEqualTo(5);
    }

    [Theory]
    [MemberData(nameof(Unrest))]
    public void A_vendor_who_changes_things_without_a_word_is_asked_about_and_not_convicted(string what)
    {
        var (_, convicted, _) = Judge(50, (name, habit) => Restless.Entries(what, name, habit));

        convicted.ShouldBe(0);
    }

    public static TheoryData<string> Unrest => [.. Restless.Kinds];

    (int Leads, int Convicted, SortedDictionary<string, int> ByDetector) Judge(
        int count,
        Func<string, Habit, IEnumerable<Entry>> entries
    )
    {
        var (leads, convicted) = (0, 0);
        var byDetector = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < count; seed++)
        {
            var name = $"sp{seed}";
            var detections = Estates.Detect(
                [.. Estates.Administration(), .. entries(name, new Habit(name, seed))],
                [Estates.Relationship(name)],
                Estates.Vendor(Declared),
                RulePackTests.Shipped()
            );
            var proof = detections.Corroborated.Count > 0 || detections.Findings.Any(f => f.Grade == Grade.Conclusive);
            leads += detections.Findings.Count > 0 ? 1 : 0;
            convicted += proof ? 1 : 0;
            foreach (var id in detections.Findings.Select(f => f.RuleId).Distinct())
                byDetector[id] = byDetector.GetValueOrDefault(id) + 1;
            foreach (var finding in detections.Findings.Where(_ => proof || leads < 10))
                output.WriteLine($"{seed}{(proof ? " CONVICTED" : "")}: {Estates.Spoken(finding)}");
        }
        output.WriteLine(
            $"{count} innocent: {leads} with a lead, {convicted} convicted; {string.Join(", ", byDetector)}"
        );
        return (leads, convicted, byDetector);
    }
}
