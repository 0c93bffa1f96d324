namespace Firebreak.Fuzz;

enum FuzzMode
{
    Mutate,
    List,
    Afl,
}

/// <summary>What was asked for on the command line.</summary>
/// <param name="SecondsPerTarget">How long each target is fed after its stored seeds have been read.</param>
/// <param name="Seed">Where the mutations start; the same seed gives the same sequence of inputs.</param>
sealed record FuzzArguments(FuzzMode Mode, string? Target, double SecondsPerTarget, int Seed)
{
    public const string Usage = """
        usage: firebreak-fuzz [--seconds N] [--target NAME] [--seed N]
               firebreak-fuzz --list
               firebreak-fuzz --afl NAME    (started by afl-fuzz; see bench/fuzz)
        """;

    /// <summary>Null when the arguments are not understood.</summary>
    public static FuzzArguments? Read(string[] args)
    {
        var read = new FuzzArguments(FuzzMode.Mutate, Target: null, SecondsPerTarget: 2, Seed: 1);
        for (var rest = args; rest is not []; )
        {
            switch (rest)
            {
                case ["--list", .. var tail]:
                    (read, rest) = (read with { Mode = FuzzMode.List }, tail);
                    break;
                case ["--afl", var name, .. var tail]:
                    (read, rest) = (read with { Mode = FuzzMode.Afl, Target = name }, tail);
                    break;
                case ["--target", var name, .. var tail]:
                    (read, rest) = (read with { Target = name }, tail);
                    break;
                case ["--seconds", var text, .. var tail] when double.TryParse(text, out var seconds) && seconds >= 0:
                    (read, rest) = (read with { SecondsPerTarget = seconds }, tail);
                    break;
                case ["--seed", var text, .. var tail] when int.TryParse(text, out var seed):
                    (read, rest) = (read with { Seed = seed }, tail);
                    break;
                default:
                    return null;
            }
        }

        return read;
    }
}
