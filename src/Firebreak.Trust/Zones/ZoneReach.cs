namespace Firebreak.Trust;

/// <summary>What a relationship's principal can be applied to: the names and ids by which a zone may list it.</summary>
/// <param name="Resources">For each resource that a grant applies to, every name and id it goes by.</param>
/// <param name="Own">Names and ids of the principal itself.</param>
sealed record ReachOf(string RelationshipId, IReadOnlyList<IReadOnlyList<string>> Resources, IReadOnlyList<string> Own);

/// <summary>Which zones a relationship reaches: principal → grant → resource → zone on the graph of the estate.</summary>
/// <remarks>The edges are laid backwards and each zone walks to the principals that reach it: zones are few, principals many.</remarks>
static class ZoneReach
{
    enum Edge
    {
        Holds = 1,
        AppliesTo = 2,
        LiesIn = 3,
    }

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(
        IReadOnlyList<ReachOf> principals,
        IReadOnlyList<Zone> zones
    )
    {
        var zonesByApp = ZonesByApp(zones);
        var edges = new List<(int From, int To, int Kind)>();
        var nodes = zones.Count + principals.Count;
        var resources = new Dictionary<string, int>();
        for (var i = 0; i < principals.Count; i++)
        {
            var principal = zones.Count + i;
            foreach (var zone in ZonesOf(principals[i].Own, zonesByApp))
                edges.Add((zone, principal, (int)Edge.LiesIn));
            foreach (var names in principals[i].Resources)
            {
                var key = string.Join('\n', names.Select(Folded));
                var grant = nodes++;
                edges.Add((grant, principal, (int)Edge.Holds));
                if (!resources.TryGetValue(key, out var resource))
                {
                    resources[key] = resource = nodes++;
                    edges.AddRange(ZonesOf(names, zonesByApp).Select(zone => (zone, resource, (int)Edge.LiesIn)));
                }
                edges.Add((resource, grant, (int)Edge.AppliesTo));
            }
        }
        return Walk(CompactGraph.Of(nodes, edges), principals, zones);
    }

    static Dictionary<string, IReadOnlyList<string>> Walk(
        CompactGraph graph,
        IReadOnlyList<ReachOf> principals,
        IReadOnlyList<Zone> zones
    )
    {
        var reached = new Dictionary<string, List<string>>();
        for (var zone = 0; zone < zones.Count; zone++)
        {
            foreach (var node in graph.Reach(zone, _ => true))
            {
                var principal = node - zones.Count;
                if (principal < 0 || principal >= principals.Count)
                    continue;
                var id = principals[principal].RelationshipId;
                if (!reached.TryGetValue(id, out var names))
                    reached[id] = names = [];
                names.Add(zones[zone].Name);
            }
        }
        return reached.ToDictionary(r => r.Key, r => (IReadOnlyList<string>)[.. r.Value.Order(StringComparer.Ordinal)]);
    }

    static Dictionary<string, List<int>> ZonesByApp(IReadOnlyList<Zone> zones)
    {
        var byApp = new Dictionary<string, List<int>>();
        for (var zone = 0; zone < zones.Count; zone++)
        {
            foreach (var app in zones[zone].Apps.Select(Folded).Distinct())
            {
                if (!byApp.TryGetValue(app, out var list))
                    byApp[app] = list = [];
                list.Add(zone);
            }
        }
        return byApp;
    }

    static IEnumerable<int> ZonesOf(IEnumerable<string> names, Dictionary<string, List<int>> zonesByApp) =>
        names
            .Where(n => n.Length > 0)
            .SelectMany(n => zonesByApp.GetValueOrDefault(Folded(n)) ?? [])
            .Distinct()
            .Order();

    static string Folded(string name) => NameFolding.Fold(name.Trim());
}
