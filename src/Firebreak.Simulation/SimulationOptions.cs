namespace Firebreak.Simulation;

/// <summary>What to simulate. The same options give the same bytes.</summary>
/// <param name="Seed">Decides everything that is left to chance.</param>
/// <param name="Days">Days of logs; they end one to three days after <paramref name="Around"/>. At least 40, so that there is a
/// past before the focus.</param>
/// <param name="Around">The day on which the vendor discloses.</param>
public sealed record SimulationOptions(int Seed, int Days, DateOnly Around)
{
    public const int DaysMin = 40;
    public const int DaysMax = 400;

    /// <summary>The vendor that discloses; one of <see cref="Simulator.Vendors"/>.</summary>
    public string Vendor { get; init; } = "Itron";

    /// <summary>Attack shapes to plant on relationships of the vendor: an id plants that shape; a set ("development", "heldout",
    /// "all") plants one of it, drawn by the seed. Empty: every relationship is clean.</summary>
    public IReadOnlyList<string> Shapes { get; init; } = [AttackShapes.Development];

    /// <summary>Gaps to tear into the logs, by id or set as with <see cref="Shapes"/>. Empty: the exported logs are whole.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>Adds third-party applications that no vendor of the inventory accounts for, so that the map has a hole.</summary>
    public bool UnknownThirdParties { get; init; }

    /// <summary>Multiplies the volume of routine work; 1 gives roughly a quarter of a million events in 75 days.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Further shapes beside the built-in ones, for trying one out before it is added.</summary>
    public IReadOnlyList<AttackShape> MoreShapes { get; init; } = [];

    /// <summary>Further gaps beside the built-in ones.</summary>
    public IReadOnlyList<LogGap> MoreGaps { get; init; } = [];
}
