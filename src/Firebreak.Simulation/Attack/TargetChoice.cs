using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Picks for each shape a relationship of the vendor that it suits, each relationship once.</summary>
static class TargetChoice
{
    public static IReadOnlyList<(AttackShape Shape, SimApp App)> Make(World world, IReadOnlyList<AttackShape> shapes)
    {
        var dice = world.Dice("targets");
        var chosen = new List<(AttackShape Shape, SimApp App)>();
        foreach (var shape in shapes)
        {
            var free = world
                .OfVendors.Where(app => app.Vendor == world.Vendor.Name && chosen.All(taken => taken.App != app))
                .ToList();
            var suited = free.Where(app => app.Duty.OnGraph && shape.Suits.Kinds.Contains(StepVocabulary.Key(app.Kind)))
                .ToList();
            if (suited.Count == 0)
                throw new UserError(
                    $"no relationship of {world.Vendor.Name} is left for attack shape '{shape.Id}'",
                    $"it suits {string.Join(" or ", shape.Suits.Kinds)}; plant fewer shapes, or choose another vendor"
                );
            var best =
                suited.GroupBy(app => Fit(app, shape.Suits)).MaxBy(group => group.Key)
                ?? throw new InvalidOperationException();
            chosen.Add((shape, Fitted(dice.Pick([.. best]), shape.Suits, dice)));
        }
        return chosen;
    }

    static int Fit(SimApp app, ShapeTarget suits) =>
        (suits.Rhythms.Count == 0 || suits.Rhythms.Contains(app.Rhythm.Key) ? 1 : 0)
        + (suits.Permissions.Count == 0 || app.Duty.Permissions.Any(suits.Permissions.Contains) ? 1 : 0);

    /// <summary>What the relationship lacks is changed about it, before any of its days is made.</summary>
    static SimApp Fitted(SimApp app, ShapeTarget suits, Dice dice)
    {
        if (suits.Rhythms.Count > 0 && !suits.Rhythms.Contains(app.Rhythm.Key))
            app.Rhythm = Rhythm.Draw(dice.Pick(suits.Rhythms), dice);
        if (
            suits.Permissions.Count == 0
            || app.Duty.Permissions.Any(suits.Permissions.Contains)
            || Duty.Holding(suits.Permissions) is not { } duty
        )
            return app;
        var held = app.Kind == AppKind.DelegatedApp ? app.Scopes : app.Permissions;
        held.Replace(app.Duty.Permissions, duty.Permissions, app.Created);
        app.Duty = duty;
        return app;
    }
}
