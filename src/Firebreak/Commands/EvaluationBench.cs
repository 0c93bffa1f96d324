using System.CommandLine;
using Firebreak.Hunt;
using Firebreak.Simulation;
using Spectre.Console;

namespace Firebreak;

/// <summary>How often verdicts are right, over fresh simulated utilities. Self-made: the simulator is ours too.</summary>
static class EvaluationBench
{
    static readonly DateOnly Around = new(2026, 4, 26);

    static readonly Option<int> First = new("--first-seed")
    {
        Description = "seed of the first utility",
        HelpName = "N",
        DefaultValueFactory = _ => 1000,
    };
    static readonly Option<int> Seeds = new("--seeds")
    {
        Description = "how many utilities",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
    };
    static readonly Option<string[]> Shapes = new("--shapes")
    {
        Description = "sets or ids of attack shapes; they take turns, one intrusion a utility",
        HelpName = "SET",
        DefaultValueFactory = _ => [AttackShapes.Development, AttackShapes.HeldOut],
        AllowMultipleArgumentsPerToken = true,
    };
    static readonly Option<double> Scale = new("--scale")
    {
        Description = "volume of routine work",
        HelpName = "X",
        DefaultValueFactory = _ => 1,
    };
    static readonly Option<bool> Misses = new("--misses")
    {
        Description = "also list what was answered wrongly, and why",
    };

    public static Command Create()
    {
        var verb = new Command("evaluation", "Verdicts against planted truth over simulated utilities")
        {
            First,
            Seeds,
            Shapes,
            Scale,
            Misses,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var rules = RuleFiles.Load([]);
        var terminal = parsed.Terminal();
        var done = new List<Evaluation>();
        foreach (var number in Enumerable.Range(0, parsed.GetValue(Seeds)))
        {
            var options = Options(parsed, number);
            done.Add(Evaluated(options, rules));
            terminal.Say(
                $"{number + 1} of {parsed.GetValue(Seeds)}: seed {options.Seed}, {done[^1].Options.Vendor}, {done[^1].Score}"
            );
        }
        EvaluationScreen.Write(terminal.Answer, done);
        if (parsed.GetValue(Misses))
            EvaluationScreen.WriteMisses(terminal.Answer, done);
        return ExitCode.Fine;
    }

    /// <summary>Vendors and sets of shapes take turns, one intrusion a utility; every third utility has a gap in its logs, every fifth no
    /// intrusion at all.</summary>
    static SimulationOptions Options(ParseResult parsed, int number)
    {
        var sets = parsed.GetValue(Shapes) ?? [];
        return new(parsed.GetValue(First) + number, 75, Around)
        {
            Vendor = Simulator.Vendors[number % Simulator.Vendors.Count],
            Shapes = number % 5 == 4 || sets.Length == 0 ? [] : [sets[number / Simulator.Vendors.Count % sets.Length]],
            Gaps = number % 3 == 2 ? ["all"] : [],
            Scale = parsed.GetValue(Scale),
        };
    }

    /// <summary>Not every vendor has a relationship that suits the shape drawn; another vendor then takes its turn.</summary>
    static Evaluation Evaluated(SimulationOptions options, Detection.RuleSet rules)
    {
        var start = Simulator.Vendors.Index().First(vendor => vendor.Item == options.Vendor).Index;
        for (var turn = 0; ; turn++)
        {
            try
            {
                var vendor = Simulator.Vendors[(start + turn) % Simulator.Vendors.Count];
                return Evaluation.Run(
                    options with
                    {
                        Vendor = vendor,
                    },
                    rules,
                    Environment.ProcessorCount,
                    CancellationToken.None
                );
            }
            catch (UserError) when (turn + 1 < Simulator.Vendors.Count)
            {
                // The shape suits none of this vendor's relationships.
            }
        }
    }
}
