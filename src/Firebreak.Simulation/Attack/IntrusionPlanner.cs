using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Plays a shape on a relationship, step by step in the order of time: what it writes into the logs and what it leaves in the estate.</summary>
sealed class IntrusionPlanner
{
    static readonly TimeSpan TailMin = TimeSpan.FromHours(4);

    readonly World world;
    readonly Intrusion intrusion;
    readonly Dice dice;
    readonly IntruderNetworks networks;
    readonly ConfigurationSteps configuration;
    readonly UseSteps use;

    IntrusionPlanner(World world, Intrusion intrusion, int number)
    {
        this.world = world;
        this.intrusion = intrusion;
        dice = world.Dice("intrusion", number);
        networks = new(world, intrusion.App, dice);
        configuration = new(world, intrusion, networks, dice);
        use = new(world, intrusion, networks, configuration, dice);
    }

    public static void Plan(World world, IReadOnlyList<(AttackShape Shape, SimApp App)> targets)
    {
        foreach (var (number, target) in targets.Index())
        {
            var planted = new Intrusion(target.App, target.Shape, Start(world, target.Shape, number));
            new IntrusionPlanner(world, planted, number).Play();
            world.Intrusions.Add(planted);
            world.Planned.AddRange(planted.Events);
        }
    }

    static Instant Start(World world, AttackShape shape, int number)
    {
        var earliest = world.Calendar.Focus.From + TimeSpan.FromHours(6);
        var latest = world.AsOf - shape.LengthMax - TailMin;
        return latest <= earliest ? earliest : earliest + world.Dice("start", number).Span(latest - earliest);
    }

    void Play()
    {
        var steps = intrusion
            .Shape.Steps.Select(step => (Step: step, At: intrusion.Start + step.At.Draw(dice)))
            .OrderBy(pair => pair.At);
        foreach (var (step, at) in steps)
        {
            if (StepVocabulary.Fields[step.Do].Contains("by"))
                configuration.Play(step, at);
            else
                use.Play(step, at);
            if (IntruderNetworks.IsForeign(step) && intrusion.Indicator.IsNone)
                intrusion.Indicator = networks.Of(step, at).Addresses[0];
        }
        intrusion.App.Happenings.Sort((left, right) => left.At.CompareTo(right.At));
        intrusion.Events.RemoveAll(made => made.Time >= world.AsOf);
    }
}
