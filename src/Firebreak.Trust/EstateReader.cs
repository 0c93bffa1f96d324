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
        EstateImporter[] importers = [new EntraImporter()];
        var exports = new ExportReader(importers, problems);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            ct.ThrowIfCancellationRequested();
            if (IsManifest(file))
                EstateManifest.Read(file, importers, problems);
            else if (!tables.TryTake(file))
                exports.Read(file, ct);
        }

        Vendor[] vendors = [.. tables.Vendors.Concat(alsoKnown).DistinctBy(v => v.Name)];
        var attribution = new Attribution(vendors);
        PlaneImport[] imports = [.. importers.Select(importer => importer.Build(attribution))];
        problems.AddRange(imports.SelectMany(import => import.Problems));
        return new Estate
        {
            Vendors = vendors,
            Zones = tables.Zones,
            Relationships = Zoned(imports, tables.Zones),
            Planes = [.. Enum.GetValues<Plane>().Select(plane => CoverageOf(plane, imports))],
            PlanesWithoutThirdParties = tables.ClosedPlanes,
            Problems = problems,
        };
    }

    static bool IsManifest(InputFile file) => file.Name.Equals("manifest.json", StringComparison.OrdinalIgnoreCase);

    static IReadOnlyList<Relationship> Zoned(PlaneImport[] imports, IReadOnlyList<Zone> zones)
    {
        var reached = ZoneReach.Of([.. imports.SelectMany(import => import.Reach)], zones);
        return
        [
            .. imports
                .SelectMany(import => import.Relationships)
                .Select(r => r with { Zones = reached.GetValueOrDefault(r.Id) ?? [] })
                .OrderBy(r => r.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Several products may share a plane: it is imported when one of them was, and lacks what any of them lacks.</summary>
    static PlaneCoverage CoverageOf(Plane plane, PlaneImport[] imports)
    {
        PlaneCoverage[] parts = [.. imports.Select(import => import.Coverage).Where(part => part.Plane == plane)];
        return new PlaneCoverage(
            plane,
            parts.Any(part => part.Imported),
            parts.Max(part => part.AsOf),
            parts.Sum(part => part.Principals),
            parts.Sum(part => part.Unattributed),
            [.. parts.SelectMany(part => part.Missing)]
        );
    }

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
