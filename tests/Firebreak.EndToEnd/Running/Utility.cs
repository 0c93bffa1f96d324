using Firebreak.Simulation;

namespace Firebreak.EndToEnd;

/// <summary>A simulated utility, small enough to be assessed in seconds. Made once in memory and laid out on a desk as
/// <c>disclosure.txt</c>, <c>estate/</c>, <c>logs/</c> and <c>truth.json</c>.</summary>
sealed class Utility
{
    /// <summary>Its vendor is abused: a credential is added and used from elsewhere.</summary>
    public static Utility Abused => LazyAbused.Value;

    /// <summary>Nothing was planted, and every log that its vendor's relationships need was exported.</summary>
    public static Utility Innocent => LazyInnocent.Value;

    static readonly Lazy<Utility> LazyAbused = new(() => new(Small with { Shapes = ["second-credential"] }));

    // One of its applications works once a week: only so many days are enough history to speak from.
    static readonly Lazy<Utility> LazyInnocent = new(() => new(Quiet));

    /// <summary>The innocent one, with a gap torn into its logs.</summary>
    public static Utility Torn(string gap) => new(Quiet with { Gaps = [gap] });

    static SimulationOptions Quiet => Small with { Vendor = "Quillmark Grid Software", Days = 55 };

    // The seed exports each log in files of a day, some packed: few files, several shapes.
    static SimulationOptions Small => new(Seed: 2, Days: 40, new DateOnly(2026, 4, 26)) { Scale = 0.05, Shapes = [] };

    readonly IReadOnlyList<(string Path, byte[] Content)> files;

    Utility(SimulationOptions options)
    {
        var run = Simulator.Run(options, CancellationToken.None);
        Truth = run.Truth;
        files = [.. run.Files.Select(file => (file.Path, file.ToArray()))];
    }

    public Truth Truth { get; }

    /// <summary>What really happened to each relationship of the vendor that discloses.</summary>
    public IEnumerable<TrueRelationship> Concerned => Truth.Relationships.Where(known => known.Vendor == Truth.Vendor);

    public IEnumerable<string> Paths => files.Select(file => file.Path);

    public byte[] this[string path] => files.Single(file => file.Path == path).Content;

    /// <summary>The file of a log that holds the rows of a day of April 2026.</summary>
    public string LogOf(string log, int day) =>
        Paths.First(path =>
            path.Contains(log, StringComparison.OrdinalIgnoreCase)
            && (path.Contains($"2026-04-{day:00}") || path.Contains($"2026/04/{day:00}"))
        );

    public Desk Desk()
    {
        var desk = new Desk();
        foreach (var (path, content) in files)
            desk.Put(path, content);
        return desk;
    }
}
