namespace Firebreak.Response;

/// <summary>What the map of the estate cannot rule out: a plane never imported, a third party that belongs to nobody.</summary>
static class MapDoubts
{
    const int NamesShown = 5;

    /// <summary>Every plane must have been imported, or be stated to hold no third party: one that was never looked at can hide the vendor's access.</summary>
    public static IReadOnlyList<Doubt> Of(Vendor vendor, Estate estate) =>
        [.. NotInventoried(vendor), .. NotImported(estate), .. Unattributed(estate), .. Incomplete(estate)];

    static IEnumerable<Doubt> NotInventoried(Vendor vendor)
    {
        if (!vendor.IsInventoried)
            yield return new Doubt.MapGap(
                $"{vendor.Name} stands in no row of vendors.csv: accounts given to it under other names would not be recognised",
                "add a row with its domains, tenants and applications to vendors.csv"
            );
    }

    static IEnumerable<Doubt> NotImported(Estate estate)
    {
        var blank = BlankPlanes(estate);
        if (blank.Count == 0)
            yield break;
        var names = string.Join(", ", blank.Select(plane => plane.Spoken()));
        yield return new Doubt.MapGap(
            $"never imported, so a relationship there would not be seen: {names}",
            "hand over their exports with --estate, or state in planes.csv that no third party has access there"
        );
    }

    /// <summary>Planes of which nothing was imported and nothing stated.</summary>
    internal static IReadOnlyList<Plane> BlankPlanes(Estate estate) =>
        [.. Enum.GetValues<Plane>().Except(estate.PlanesWithoutThirdParties).Where(plane => !Imported(estate, plane))];

    static bool Imported(Estate estate, Plane plane) => estate.Planes.Any(p => p.Plane == plane && p.Imported);

    static IEnumerable<Doubt> Unattributed(Estate estate)
    {
        var strangers = estate.Unattributed.Select(r => r.Principal.Name).Order(StringComparer.Ordinal).ToArray();
        if (strangers.Length == 0)
            yield break;
        var names = string.Join(", ", strangers.Take(NamesShown)) + (strangers.Length > NamesShown ? ", …" : "");
        yield return new Doubt.MapGap(
            strangers.Length == 1
                ? $"1 third-party principal belongs to no vendor of the inventory: {names}"
                : $"{strangers.Length} third-party principals belong to no vendor of the inventory: {names}",
            "name their vendors in vendors.csv (entra_apps or entra_tenants)"
        );
    }

    static IEnumerable<Doubt> Incomplete(Estate estate) =>
        from plane in estate.Planes
        where plane.Imported
        from missing in plane.Missing
        select new Doubt.MapGap($"the {plane.Plane.Spoken()} plane was imported in part", missing);
}
