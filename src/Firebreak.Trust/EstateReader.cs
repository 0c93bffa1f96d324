namespace Firebreak.Trust;

/// <summary>From a folder of exports and hand-written tables to the estate: who has access, by which principal, with what.</summary>
public static class EstateReader
{
    /// <summary>Reads any files in any order. Tables go by name (<c>vendors.csv</c>, <c>zones.csv</c>, <c>planes.csv</c>,
    /// <c>manifest.json</c>), exports by content. Nothing to read gives an estate in which no plane is imported.</summary>
    public static Estate Read(IReadOnlyList<InputFile> files, CancellationToken ct) => Read(files, [], ct);

    /// <param name="alsoKnown">Vendors beside those of <c>vendors.csv</c>, such as the one a disclosure names; of two with one name the table's counts.</param>
    public static Estate Read(IReadOnlyList<InputFile> files, IReadOnlyList<Vendor> alsoKnown, CancellationToken ct)
    {
        var problems = new List<Problem>();
        var tables = new Tables(problems);
        var exports = new EntraExports();
        var entra = new EntraReader(exports, problems);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            ct.ThrowIfCancellationRequested();
            if (IsManifest(file))
                EstateManifest.Read(file, exports, problems);
            else if (!tables.TryTake(file))
                entra.Read(file, ct);
        }
        problems.AddRange(exports.Pages.Cut().Select(cut => cut.Problem));
        problems.AddRange(exports.Stated.Short(exports.RecordsOf));

        Vendor[] vendors = [.. tables.Vendors.Concat(alsoKnown).DistinctBy(v => v.Name)];
        var identity = EntraRelationships.Of(exports, new Attribution(vendors));
        return new Estate
        {
            Vendors = vendors,
            Zones = tables.Zones,
            Relationships = Zoned(identity, tables.Zones),
            Planes =
            [
                .. Enum.GetValues<Plane>()
                    .Select(plane =>
                        plane == Plane.Identity ? EntraCoverage.Of(exports, identity) : NotImported(plane)
                    ),
            ],
            PlanesWithoutThirdParties = tables.ClosedPlanes,
            Problems = problems,
        };
    }

    static bool IsManifest(InputFile file) => file.Name.Equals("manifest.json", StringComparison.OrdinalIgnoreCase);

    static IReadOnlyList<Relationship> Zoned(EntraPlane plane, IReadOnlyList<Zone> zones)
    {
        var reached = ZoneReach.Of(plane.Reach, zones);
        return
        [
            .. plane
                .Relationships.Select(r => r with { Zones = reached.GetValueOrDefault(r.Id) ?? [] })
                .OrderBy(r => r.Id, StringComparer.Ordinal),
        ];
    }

    static PlaneCoverage NotImported(Plane plane) => new(plane, false, null, 0, 0, []);

    sealed class Tables(List<Problem> problems)
    {
        const int ProblemsNamedMax = 100;

        public List<Vendor> Vendors { get; } = [];
        public List<Zone> Zones { get; } = [];
        public List<Plane> ClosedPlanes { get; } = [];

        public bool TryTake(InputFile file)
        {
            var found = new List<Problem>();
            switch (file.Name.ToLowerInvariant())
            {
                case "vendors.csv":
                    Vendors.AddRange(VendorsFile.Read(file, found));
                    break;
                case "zones.csv":
                    Zones.AddRange(ZonesFile.Read(file, found));
                    break;
                case "planes.csv":
                    ClosedPlanes.AddRange(PlanesFile.Read(file, found));
                    break;
                default:
                    return false;
            }
            problems.AddRange(found.Take(ProblemsNamedMax));
            if (found.Count > ProblemsNamedMax)
                problems.Add(
                    new(
                        file.Path,
                        0,
                        $"{found.Count - ProblemsNamedMax} more problems",
                        "correct those named first",
                        found.Skip(ProblemsNamedMax).Sum(p => p.Records)
                    )
                );
            return true;
        }
    }
}
