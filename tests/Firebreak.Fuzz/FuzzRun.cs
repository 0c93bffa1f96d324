using System.Diagnostics;
using System.Security.Cryptography;

namespace Firebreak.Fuzz;

/// <summary>Feeds one target its stored seeds and then mutations of them, until its time is up or it breaks.</summary>
static class FuzzRun
{
    public const int SecondsPerInputMax = 10;

    const string FindingsFolder = "fuzz-findings";

    public static bool Survives(FuzzTarget target, FuzzArguments arguments)
    {
        var seeds = Seeds(target.Name);
        var mutator = new Mutator(seeds, arguments.Seed);
        var clock = Stopwatch.StartNew();
        var inputs = 0L;
        foreach (var input in seeds.Concat(mutator.Endless()))
        {
            if (inputs >= seeds.Length && clock.Elapsed.TotalSeconds >= arguments.SecondsPerTarget)
                break;
            if (!ComesBack(target, input))
                return false;
            inputs++;
        }

        Console.WriteLine($"fuzz: {target.Name}: {inputs} inputs from {seeds.Length} seeds");
        return true;
    }

    static byte[][] Seeds(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Seeds", name);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
            : [];
    }

    static bool ComesBack(FuzzTarget target, byte[] input)
    {
        // A reader that never returns cannot be stopped from inside, so the process ends with the input kept.
        using var watch = new Timer(_ => End(target, input), null, SecondsPerInputMax * 1000, Timeout.Infinite);
        try
        {
            target.Read(input);
            return true;
        }
        catch (Exception exception) // Whatever a reader throws is what this program looks for.
        {
            Keep(target, input, exception.ToString());
            return false;
        }
    }

    static void End(FuzzTarget target, byte[] input)
    {
        Keep(target, input, $"not back after {SecondsPerInputMax} s");
        Environment.Exit(1);
    }

    static void Keep(FuzzTarget target, byte[] input, string what)
    {
        var name = $"{target.Name}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}.bin";
        Directory.CreateDirectory(FindingsFolder);
        File.WriteAllBytes(Path.Combine(FindingsFolder, name), input);
        Console.Error.WriteLine(
            $"fuzz: {target.Name}: broken by {FindingsFolder}/{name} ({input.Length} bytes): {what}"
        );
    }
}
