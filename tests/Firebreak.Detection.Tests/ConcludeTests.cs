namespace Firebreak.Detection.Tests;

public sealed class ConcludeTests
{
    const string Name = "sp7";
    static readonly Habit Habit = new(Name, 7);

    static readonly IReadOnlyList<Entry> Story =
    [
        .. Estates.Administration(),
        .. Estates.Bystanders(),
        .. Habit.Entries(),
        Abuse.Audit(Name, "Add service principal credentials", "mallory", key: "planted"),
        .. Abuse.SignIns(Name, "planted", 4),
        .. Abuse.Requests(Name, "GET /users/{id}/messages", 300, 80_000),
    ];

    [Fact]
    public void The_answer_depends_neither_on_order_nor_on_how_the_reading_was_split()
    {
        var expected = Told(Detect(Story, watches: 1));
        foreach (var watches in (int[])[2, 3, 7])
            Told(Detect([.. Story.Reverse()], watches)).ShouldBe(expected);
    }

    [Fact]
    public void A_record_exported_twice_counts_once()
    {
        var once = Detect(Story, 1);
        var twice = Detect([.. Story, .. Story], 2);

        twice.Uses[Estates.Relationship(Name).Id].Events.ShouldBe(once.Uses[Estates.Relationship(Name).Id].Events);
        Told(twice).ShouldBe(Told(once));
    }

    [Fact]
    public void Every_finding_says_where_to_look_and_speaks_in_one_sentence()
    {
        var detections = Detect(Story, 1);

        detections.Findings.ShouldNotBeEmpty();
        foreach (var finding in detections.Findings)
        {
            finding.Evidence.Count.ShouldBeInRange(1, 20);
            finding.Evidence.ShouldAllBe(place => place.File == "logs/all.json" && place.Record > 0);
            finding.Attack.ShouldNotBeEmpty();
            finding.Sentence.ShouldNotContain("\n");
        }
    }

    [Fact]
    public void A_relationship_too_young_to_judge_raises_a_doubt_until_it_is_old_enough()
    {
        var detections = Estates.Detect(Habit.Entries(fromDay: 95), [Estates.Relationship(Name)]);

        var doubt = detections.Doubts.ShouldHaveSingleItem();
        doubt.Doubt.ShouldBeOfType<Doubt.TooLittleHistory>();
        (doubt.Period.To - doubt.Period.From).TotalDays.ShouldBeInRange(14, 25);
    }

    [Fact]
    public void A_hole_in_the_log_is_no_sleep()
    {
        var life = Habit
            .Entries()
            .Where(entry => entry.Time < Estates.Day(40) || entry.Time > Estates.Day(100))
            .ToArray();
        var seen = Estates.Detect([.. life, .. Estates.Bystanders()], [Estates.Relationship(Name)]);
        var holed = Estates.Detect(life, [Estates.Relationship(Name)]);

        seen.Findings.ShouldContain(finding => finding.Kind == FindingKind.Dormancy);
        holed.Findings.ShouldNotContain(finding => finding.Kind == FindingKind.Dormancy);
    }

    [Fact]
    public void An_application_that_nobody_mentions_has_no_uses_and_no_findings()
    {
        var detections = Estates.Detect(Story, [Estates.Relationship("silent")]);

        detections.Findings.ShouldBeEmpty();
        detections.Uses["entra:sp:silent"].Events.ShouldBe(0);
    }

    static Detections Detect(IReadOnlyList<Entry> story, int watches) =>
        Estates.Detect(story, [Estates.Relationship(Name)], rules: RulePackTests.Shipped(), watches: watches);

    // Places differ with the order of the records, and ids with the places.
    static string Told(Detections detections) =>
        string.Join('\n', detections.Findings.Select(Estates.Spoken).Order(StringComparer.Ordinal))
        + $"\n{detections.Corroborated.Count}";
}
