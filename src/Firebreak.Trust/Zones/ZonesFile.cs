namespace Firebreak.Trust;

/// <summary><c>zones.csv</c>: the organisation's trust zones in the sense of IEC 62443-3-2.</summary>
static class ZonesFile
{
    const int CriticalityUnstated = 3;
    static readonly string[] Columns = ["zone", "level", "networks", "hosts", "apps", "criticality"];

    public static IReadOnlyList<Zone> Read(InputFile file, ICollection<Problem> problems)
    {
        var table = CsvTable.Read(file, problems);
        if (table.Columns.Count == 0 || !TableColumns.Check(table, Columns, "zone", file.Path, problems))
            return [];

        var zones = new Dictionary<string, Zone>();
        foreach (var row in table.Rows)
        {
            var cells = new TableRow(table, row, file.Path, problems);
            if (cells.Text("zone") is not { Length: > 0 } name)
                cells.Drop("names no zone", "write the zone's name into the column 'zone'");
            else if (!zones.TryAdd(name, ZoneOf(cells, name)))
                cells.Drop(
                    $"zone '{TrustLimits.Quoted(name)}' stands in the table twice",
                    "put all of it on one line, lists separated by ';'"
                );
        }
        return [.. zones.Values];
    }

    static Zone ZoneOf(TableRow row, string name) =>
        new(
            name,
            row.Text("level"),
            [.. row.Values<Network>("networks", TryNetwork, "a network, such as 192.0.2.0/24")],
            row.List("hosts"),
            row.List("apps"),
            row.Number("criticality", 1, 5) ?? CriticalityUnstated
        );

    static bool TryNetwork(string text, out Network network) => Network.TryParse(text, out network);
}
