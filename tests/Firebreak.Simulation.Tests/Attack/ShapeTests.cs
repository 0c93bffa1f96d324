using Firebreak.Model;

namespace Firebreak.Simulation.Tests;

public sealed class ShapeTests
{
    const string Sound = """
        {
          "schema": "firebreak.attack-shape/1", "id": "trial", "title": "A trial", "summary": "For the test.", "attack": ["T1078.004"],
          "suits": { "kinds": ["service_account"] },
          "steps": [ { "do": "sign_ins", "at": "0h", "network": "new_country#2", "count": "2..4", "over": "1d12h" } ]
        }
        """;

    public static TheoryData<string> Cases =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.case")
                .Select(Path.GetFileName)
                .OfType<string>()
                .Order(),
        ];

    [Fact]
    public void Every_built_in_shape_and_gap_can_be_read_and_its_id_is_its_file_name()
    {
        AttackShapes.BuiltIn.Count.ShouldBeGreaterThanOrEqualTo(6);
        AttackShapes.BuiltIn.Select(shape => shape.Id).ShouldBeUnique();
        Gaps.BuiltIn.Select(gap => gap.Id).ShouldBeUnique();
        AttackShapes.BuiltIn.ShouldAllBe(shape => shape.LengthMax < TimeSpan.FromDays(20));
        DataFiles
            .Under("Shapes/")
            .Select(data => Path.GetFileNameWithoutExtension(data.Name))
            .ShouldBe(AttackShapes.BuiltIn.Select(shape => shape.Id), ignoreOrder: true);
        DataFiles
            .Under("Gaps/")
            .Select(data => Path.GetFileNameWithoutExtension(data.Name))
            .ShouldBe(Gaps.BuiltIn.Select(gap => gap.Id), ignoreOrder: true);
    }

    [Fact]
    public void A_sound_shape_is_read_with_its_ranges()
    {
        var (shape, problems) = AttackShapes.Parse("trial.json", AttackShapes.Development, Sound);

        problems.ShouldBeEmpty();
        var step = shape.ShouldNotBeNull().Steps.ShouldHaveSingleItem();
        step.Count.ShouldBe(new NumberRange(2, 4));
        step.Over.High.ShouldBe(TimeSpan.FromHours(36));
    }

    /// <summary>A case is a text to find in the sound shape, what stands in its place, and what is then complained of.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_is_named_with_its_place_and_what_would_be_right(string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", name)))
        {
            if (line.Split(" => ") is not [var old, var changed, var complaint])
                throw new InvalidDataException($"{name}: '{line}' is no case");
            var (shape, problems) = AttackShapes.Parse(
                "trial.json",
                AttackShapes.Development,
                Sound.Replace(old, changed)
            );

            shape.ShouldBeNull();
            problems
                .Select(problem => problem.ToString())
                .ShouldContain(text => text.Contains(complaint), $"{changed}: {string.Join(" | ", problems)}");
        }
    }

    [Fact]
    public void No_text_makes_reading_throw() =>
        Gen.String.Sample(text =>
        {
            _ = AttackShapes.Parse("any", AttackShapes.Development, text);
            _ = Gaps.Parse("any", AttackShapes.Development, text);
            _ = TruthJson.Read("any", text);
        });

    [Fact]
    public void No_change_of_one_letter_makes_reading_throw() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Char[' ', '~'])
            .Sample(
                (place, letter) =>
                    _ = AttackShapes.Parse(
                        "any",
                        AttackShapes.Development,
                        Sound[..place] + letter + Sound[(place + 1)..]
                    )
            );

    [Fact]
    public void A_shape_of_ones_own_can_be_tried_before_it_is_added()
    {
        var shape = AttackShapes.Parse("trial.json", AttackShapes.Development, Sound).Shape.ShouldNotBeNull();

        var truth = RunReading.Run(RunReading.Small(81) with { MoreShapes = [shape], Shapes = ["trial"] }).Truth;

        truth.Relationships.Single(relationship => relationship.State == TrueState.Abused).Shape.ShouldBe("trial");
    }

    [Fact]
    public void What_cannot_be_planted_is_an_error_with_a_hint()
    {
        Should
            .Throw<UserError>(() => RunReading.Run(RunReading.Small(1) with { Shapes = ["no-such"] }))
            .Hint.ShouldContain("second-credential");
        Should
            .Throw<UserError>(() => RunReading.Run(RunReading.Small(1) with { Vendor = "Nobody" }))
            .Hint.ShouldContain("Itron");
        Should
            .Throw<UserError>(() => RunReading.Run(RunReading.Small(1) with { Gaps = ["no-such"] }))
            .Hint.ShouldContain("days-missing");
        Should.Throw<UserError>(() => RunReading.Run(RunReading.Small(1) with { Days = 3 }));
    }
}
