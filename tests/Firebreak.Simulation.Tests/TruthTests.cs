using System.Text.Json;

namespace Firebreak.Simulation.Tests;

public sealed class TruthTests
{
    public static TheoryData<string> Shapes => [.. AttackShapes.BuiltIn.Select(shape => shape.Id)];

    public static TheoryData<string> HidingGaps =>
        [.. Gaps.BuiltIn.Where(gap => gap.Around == "abuse" && gap.Categories.Count == 4).Select(gap => gap.Id)];

    static readonly Lazy<SimulatedRun> Whole = new(() =>
        RunReading.Run(RunReading.Small(37) with { Shapes = ["stolen-secret-bulk-export"] })
    );

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_event_of_an_abuse_stands_where_the_truth_says(string shape)
    {
        var run = RunReading.Run(RunReading.Small(31) with { Shapes = [shape], Vendor = VendorFor(shape) });
        var abused = run.Truth.Relationships.Single(relationship => relationship.State != TrueState.Clean);
        var principal = Principal(run, abused);

        abused.State.ShouldBe(TrueState.Abused);
        abused.Shape.ShouldBe(shape);
        abused.Events.ShouldNotBeEmpty();
        foreach (var group in abused.Events.GroupBy(made => made.File))
        {
            var records = RunReading.Records(run.Files.Single(file => file.Path == group.Key));
            foreach (var made in group)
                Mentions(records[(int)made.Record - 1], principal).ShouldBeTrue($"{made} speaks of another principal");
        }
    }

    [Theory]
    [MemberData(nameof(HidingGaps))]
    public void A_gap_over_every_log_hides_the_abuse_and_its_events_are_really_gone(string gap)
    {
        var run = RunReading.Run(RunReading.Small(37) with { Shapes = ["stolen-secret-bulk-export"], Gaps = [gap] });
        var whole = Whole.Value;
        var hidden = run.Truth.Relationships.Single(relationship => relationship.State != TrueState.Clean);
        var shown = whole.Truth.Relationships.Single(relationship => relationship.State != TrueState.Clean);
        var foreign = Addresses(whole, shown).ToHashSet();

        (hidden.State, hidden.Covered, hidden.Gap).ShouldBe((TrueState.Hidden, false, gap));
        hidden.Events.ShouldBeEmpty();
        (hidden.Id, hidden.From, hidden.To).ShouldBe((shown.Id, shown.From, shown.To));
        Readable(run, gap).Count(record => foreign.Contains(Address(record))).ShouldBe(0);
    }

    [Fact]
    public void A_gap_in_the_focus_uncovers_every_relationship_that_needs_the_log_and_a_hole_before_it_none()
    {
        var focus = RunReading.Run(RunReading.Small(41) with { Gaps = ["sign-ins-missing-in-focus"] }).Truth;
        var before = RunReading.Run(RunReading.Small(41) with { Gaps = ["look-back-hole"] }).Truth;

        focus.Relationships.Where(Signs).ShouldAllBe(relationship => !relationship.Covered);
        before.Relationships.Where(Signs).Count(relationship => !relationship.Covered).ShouldBe(2);
    }

    [Fact]
    public void Without_shapes_nothing_is_abused_and_two_vendors_still_have_a_relationship_no_exported_log_speaks_of()
    {
        var truth = RunReading.Run(RunReading.Small(43) with { Shapes = [] }).Truth;

        truth.Relationships.ShouldAllBe(relationship =>
            relationship.State == TrueState.Clean && relationship.Events.Count == 0
        );
        truth
            .Relationships.Where(relationship => !relationship.Covered)
            .Select(relationship => relationship.Gap)
            .ShouldBe(["not_exported:m365_unified_audit", "not_exported:resource_access"], ignoreOrder: true);
    }

    [Fact]
    public void The_demonstration_shows_each_answer()
    {
        var itron = RunReading
            .Run(RunReading.Small(1))
            .Truth.Relationships.Where(relationship => relationship.Vendor == "Itron")
            .ToList();

        itron.Count(relationship => relationship.State == TrueState.Abused).ShouldBe(1);
        itron.Count(relationship => relationship is { State: TrueState.Clean, Covered: false }).ShouldBe(1);
        itron
            .Count(relationship => relationship is { State: TrueState.Clean, Covered: true })
            .ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void The_truth_survives_being_written_and_read()
    {
        var run = RunReading.Run(RunReading.Small(47));

        var (read, problems) = TruthJson.Read("truth.json", run.Text("truth.json"));

        problems.ShouldBeEmpty();
        read.ShouldNotBeNull();
        (read.Vendor, read.AsOf, read.FocusFrom).ShouldBe((run.Truth.Vendor, run.Truth.AsOf, run.Truth.FocusFrom));
        JsonSerializer.Serialize(read.Relationships).ShouldBe(JsonSerializer.Serialize(run.Truth.Relationships));
    }

    [Fact]
    public void A_named_indicator_is_the_address_of_the_abuse()
    {
        var run = RunReading.Run(RunReading.Small(53) with { Shapes = ["stolen-secret-bulk-export"] });
        var abused = run.Truth.Relationships.Single(relationship => relationship.State == TrueState.Abused);

        var article = run.Text("disclosure.txt").Replace("[", "").Replace("]", "");

        Addresses(run, abused).ShouldContain(address => article.Contains(address));
    }

    static string VendorFor(string shape) =>
        AttackShapes.BuiltIn.Single(known => known.Id == shape).Suits.Kinds is ["delegated_app"]
            ? "Tarnwick Managed Services"
            : "Itron";

    static bool Signs(TrueRelationship relationship) =>
        relationship.Id.StartsWith("entra:sp:", StringComparison.Ordinal);

    static IEnumerable<JsonElement> Readable(SimulatedRun run, string gap)
    {
        if (gap == "spreadsheet-times")
            return run.Logs().SelectMany(RunReading.Records).Where(record => !record.GetRawText().Contains("/26 "));
        return gap == "truncated-exports" ? [] : run.Logs().SelectMany(RunReading.Records);
    }

    static IEnumerable<string> Addresses(SimulatedRun run, TrueRelationship relationship) =>
        relationship
            .Events.Select(made =>
                RunReading.Records(run.Files.Single(file => file.Path == made.File))[(int)made.Record - 1]
            )
            .Select(Address)
            .Where(address => address.Length > 0)
            .Distinct();

    static string Address(JsonElement record) =>
        RunReading.Field(record, "ipAddress") + RunReading.Field(record, "iPAddress");

    static (string ObjectId, string AppId) Principal(SimulatedRun run, TrueRelationship relationship)
    {
        var id = relationship.Id["entra:sp:".Length..];
        var principal = run.Estate("servicePrincipals-").Single(item => item.GetProperty("id").GetString() == id);
        return (id, principal.GetProperty("appId").GetString() ?? "");
    }

    static bool Mentions(JsonElement record, (string ObjectId, string AppId) principal) =>
        record.GetRawText() is var text && (text.Contains(principal.ObjectId) || text.Contains(principal.AppId));
}
