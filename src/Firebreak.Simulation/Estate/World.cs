using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>The simulated organisation: everything that is decided before the first log line is written.</summary>
sealed class World
{
    public const string Organisation = "Tarn Hollow Power";
    public const string Domain = "tarnhollow.example";

    readonly Dictionary<string, SimApp> resources = [];

    public required SimulationOptions Options { get; init; }
    public required Calendar Calendar { get; init; }
    public required Guid Tenant { get; init; }
    public required Guid Workspace { get; init; }
    public required AddressSpace Addresses { get; init; }
    public required People People { get; init; }
    public required VendorFacts Vendor { get; init; }
    public required IReadOnlyDictionary<string, Guid> VendorTenants { get; init; }

    /// <summary>Vendors whose tenants are partners in the cross-tenant access settings.</summary>
    public required IReadOnlyList<string> Partners { get; init; }
    public List<SimApp> Apps { get; } = [];

    /// <summary>Events that are not made day by day: changes by administrators, and the intrusions.</summary>
    public List<LogEvent> Planned { get; } = [];
    public List<Intrusion> Intrusions { get; } = [];
    public Instant From => Calendar.From;
    public Instant AsOf => Calendar.AsOf;

    /// <summary>The application by which accounts are kept in step with the personnel system.</summary>
    public SimApp ProvisioningApp => Apps.First(app => app.Kind == AppKind.OwnApp);

    /// <summary>A first-party application, or the organisation's own API, by its display name.</summary>
    public SimApp Resource(string name)
    {
        if (!resources.TryGetValue(name, out var app))
            resources[name] = app = Apps.First(known =>
                known.Name == name && known.Kind is AppKind.FirstParty or AppKind.OwnApp
            );
        return app;
    }

    public IEnumerable<SimApp> OfVendors => Apps.Where(app => app.Vendor.Length > 0);

    public Dice Dice(string purpose, long number = 0) => Simulation.Dice.For(Options.Seed, purpose, number);
}

/// <summary>The dates that frame a run.</summary>
/// <param name="Compromised">From when, as the vendor says, somebody was inside; the focus begins here.</param>
sealed record Calendar(Instant From, Instant AsOf, DateOnly Compromised, DateOnly Discovered, DateOnly Disclosed)
{
    public Period Logs => new(From, AsOf);
    public Period Focus => new(Instant.Of(Compromised), AsOf);

    /// <param name="abuseMax">How long the longest planted abuse takes; the focus must hold it.</param>
    public static Calendar Of(SimulationOptions options, TimeSpan abuseMax)
    {
        var dice = Dice.For(options.Seed, "calendar");
        var asOf = options.Around.AddDays(dice.Between(1, 3));
        var before = Math.Max(dice.Between(12, 22), (int)Math.Ceiling(abuseMax.TotalDays) + dice.Between(3, 6));
        before = Math.Min(before, options.Days * 6 / 10);
        var compromised = options.Around.AddDays(-before);
        var discovered = options.Around.AddDays(-Math.Min(before - 2, dice.Between(4, 11)));
        return new(Instant.Of(asOf.AddDays(-options.Days)), Instant.Of(asOf), compromised, discovered, options.Around);
    }
}
