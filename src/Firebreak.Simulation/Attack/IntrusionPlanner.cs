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
        }
        intrusion.App.Happenings.Sort((left, right) => left.At.CompareTo(right.At));
        intrusion.Events.RemoveAll(made => made.Time >= world.AsOf);
        intrusion.Indicator = MostUsed();
    }

    /// <summary>The address of the intruder's own that most of the events came from.</summary>
    IpAddress MostUsed() =>
        intrusion
            .Events.Select(made =>
                made switch
                {
                    AppSignIn signIn => signIn.Address,
                    UserSignIn signIn => signIn.Address,
                    GraphCall call => call.Address,
                    _ => IpAddress.None,
                }
            )
            .Where(address => networks.Foreign.Any(network => network.Block.Contains(address)))
            .GroupBy(address => address)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
