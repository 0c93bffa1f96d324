using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Makes a run out of a seed: an organisation, what happened in it, and the files that show it.</summary>
public static class Simulator
{
    /// <summary>Names of the vendors that can disclose.</summary>
    public static IReadOnlyList<string> Vendors { get; } = [.. VendorCatalogue.All.Select(vendor => vendor.Name)];

    /// <summary>Decides everything and counts it; the files are made when they are written.</summary>
    /// <exception cref="UserError">A vendor, shape or gap that does not exist, or a length that cannot be simulated.</exception>
    public static SimulatedRun Run(SimulationOptions options, CancellationToken ct)
    {
        Check(options);
        var shapes = Selection.Of(
            options.Shapes,
            [.. AttackShapes.BuiltIn, .. options.MoreShapes],
            shape => (shape.Id, shape.Set),
            "attack shape",
            options.Seed
        );
        var holes = Selection.Of(
            options.Gaps,
            [.. Gaps.BuiltIn, .. options.MoreGaps],
            gap => (gap.Id, gap.Set),
            "gap",
            options.Seed
        );
        var abuseMax = shapes.Select(shape => shape.LengthMax).DefaultIfEmpty(TimeSpan.FromDays(4)).Max();
        var world = EstatePlanner.Plan(options, Calendar.Of(options, abuseMax));
        var targets = TargetChoice.Make(world, shapes);
        Churn.Plan(world, [.. targets.Select(target => target.App)]);
        IntrusionPlanner.Plan(world, targets);
        var gaps = GapPlan.Of(world, holes);
        var export = new LogExport(world, gaps);
        var census = Census.Take(world, export, ct);
        var truth = TruthFinding.Of(world, gaps, census);
        return new([.. Files(world, export, census, truth)], truth);
    }

    static IEnumerable<SimulatedFile> Files(World world, LogExport export, Census census, Truth truth)
    {
        var estate = new EstateFiles(world, census);
        var writer = new LogWriter(world, export);
        return
        [
            .. InventoryFiles.Make(world),
            EstateManifest.Make(world, estate.AssignmentCount),
            .. estate.Make(),
            .. census
                .Files.Where(file => !file.Missing)
                .Select(file => new SimulatedFile(file.Path, stream => writer.Write(file, stream))),
            .. new ManifestFiles(world, export, census).Make(),
            DisclosureText.Make(world),
            new("truth.json", stream => TruthJson.Write(stream, truth)),
        ];
    }

    static void Check(SimulationOptions options)
    {
        if (!Vendors.Contains(options.Vendor))
            throw new UserError(
                $"no vendor '{options.Vendor}' is simulated",
                $"choose one of: {string.Join(", ", Vendors)}"
            );
        if (options.Days is < SimulationOptions.DaysMin or > SimulationOptions.DaysMax)
            throw new UserError(
                $"{options.Days} days cannot be simulated",
                $"choose {SimulationOptions.DaysMin} to {SimulationOptions.DaysMax} days"
            );
        if (options.Scale is not (>= 0.05 and <= 20))
            throw new UserError($"a scale of {options.Scale} cannot be simulated", "choose 0.05 to 20");
        if (options.Around.Year is < 1990 or > 2200)
            throw new UserError(
                $"{options.Around} lies outside the years that can be simulated",
                "choose a day between 1990 and 2200"
            );
    }
}

/// <summary>Turns ids and names of sets into shapes or gaps.</summary>
static class Selection
{
    public static IReadOnlyList<T> Of<T>(
        IReadOnlyList<string> wanted,
        IReadOnlyList<T> known,
        Func<T, (string Id, string Set)> name,
        string what,
        int seed
    )
    {
        var chosen = new List<T>();
        foreach (var (number, word) in wanted.Index())
        {
            var set = known.Where(item => word == AttackShapes.All || name(item).Set == word).Except(chosen).ToList();
            var found = known.Where(item => name(item).Id == word).ToList();
            if (found.Count > 0)
                chosen.AddRange(found);
            else if (set.Count > 0)
                chosen.Add(Dice.For(seed, what, number).Pick(set));
            else
                throw new UserError(
                    $"no {what} is called '{word}'",
                    $"choose one of: {string.Join(", ", known.Select(item => name(item).Id))}; or a set: development, heldout, all"
                );
        }
        return chosen;
    }
}
