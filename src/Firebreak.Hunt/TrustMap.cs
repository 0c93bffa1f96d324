using Firebreak.Trust;

namespace Firebreak.Hunt;

/// <summary>The relationships that an assessment watches: from the estate's exports, else from the logs alone.</summary>
sealed record TrustMap(Estate Estate, IReadOnlyList<Relationship> Relationships)
{
    public IEnumerable<Relationship> Of(Vendor vendor) =>
        Relationships.Where(relationship => IsOf(relationship, vendor));

    public static TrustMap Of(
        Ground ground,
        IReadOnlyList<Vendor> vendors,
        int threads,
        CancellationToken cancellationToken
    )
    {
        var imported = ground.Estate.Planes.Any(plane => plane.Plane == Plane.Identity && plane.Imported);
        var known = imported
            ? ground.Estate.Relationships
            : LogPrincipals.Of(
                LogDiscovery.Run(ground.Inventory, ground.Window.Plausible, threads, cancellationToken),
                vendors
            );
        return new TrustMap(
            ground.Estate,
            [.. known.Where(relationship => vendors.Any(vendor => IsOf(relationship, vendor)))]
        );
    }

    static bool IsOf(Relationship relationship, Vendor vendor) =>
        relationship.Party is Party.Known party && party.Name == vendor.Name;
}
