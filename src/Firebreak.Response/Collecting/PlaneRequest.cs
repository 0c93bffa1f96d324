namespace Firebreak.Response;

/// <summary>A plane of the estate to export, all of it or what is missing.</summary>
/// <param name="Missing">What importers ask for, in their words; empty when the plane was never imported.</param>
/// <param name="Exports">The ways known here; empty when the product is not.</param>
public sealed record PlaneRequest(
    Plane Plane,
    bool Imported,
    IReadOnlyList<string> Missing,
    IReadOnlyList<EstateExport> Exports
)
{
    public static IReadOnlyList<PlaneRequest> Of(Estate estate, CollectBook book) =>
        [
            .. MapDoubts
                .BlankPlanes(estate)
                .Select(plane => new PlaneRequest(plane, Imported: false, [], book.For(plane))),
            .. estate
                .Planes.Where(plane => plane is { Imported: true, Missing.Count: > 0 })
                .Select(plane => new PlaneRequest(
                    plane.Plane,
                    Imported: true,
                    plane.Missing,
                    [.. book.For(plane.Plane).Where(export => IsAskedFor(export, plane.Missing))]
                )),
        ];

    static bool IsAskedFor(EstateExport export, IReadOnlyList<string> missing) =>
        export.Asked.Length > 0
        && missing.Any(sentence => sentence.Contains(export.Asked, StringComparison.OrdinalIgnoreCase));
}
