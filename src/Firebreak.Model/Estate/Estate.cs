namespace Firebreak.Model;

/// <summary>Everything outside that the organisation trusts, read from exports at one time, with how much of it was there to read.</summary>
public sealed record Estate
{
    public IReadOnlyList<Vendor> Vendors { get; init; } = [];

    /// <summary>Third-party relationships only, sorted by id; the organisation's own and the platform's principals are counted, not kept.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];
    public IReadOnlyList<Zone> Zones { get; init; } = [];

    /// <summary>One entry for every plane, imported or not.</summary>
    public IReadOnlyList<PlaneCoverage> Planes { get; init; } = [];

    /// <summary>Planes on which, as the organisation states in <c>planes.csv</c>, no third party has access.</summary>
    public IReadOnlyList<Plane> PlanesWithoutThirdParties { get; init; } = [];
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IEnumerable<Relationship> Of(string vendor) =>
        Relationships.Where(r => r.Party is Party.Known known && known.Name == vendor);

    public IEnumerable<Relationship> Unattributed => Relationships.Where(r => r.Party is Party.Unknown);
}

/// <summary>How much of a plane of the estate was there to read. A plane never imported can hide the very thing that is looked for.</summary>
/// <param name="AsOf">When the export was made, as far as it says.</param>
/// <param name="Principals">Principals read, of whatever party.</param>
/// <param name="Unattributed">Third-party principals that belong to no vendor of the inventory.</param>
/// <param name="Missing">Exports of the plane that were not there, in words a person can act on.</param>
public sealed record PlaneCoverage(
    Plane Plane,
    bool Imported,
    Instant? AsOf,
    int Principals,
    int Unattributed,
    IReadOnlyList<string> Missing
);
