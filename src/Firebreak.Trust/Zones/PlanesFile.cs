namespace Firebreak.Trust;

/// <summary><c>planes.csv</c> (<c>plane, third_parties</c>): the organisation's own statement that no third party has access on a plane.</summary>
static class PlanesFile
{
    static readonly string[] Columns = ["plane", "third_parties", "note", "notes"];

    public static IReadOnlyList<Plane> Read(InputFile file, ICollection<Problem> problems)
    {
        var table = CsvTable.Read(file, problems);
        if (table.Columns.Count == 0 || !TableColumns.Check(table, Columns, "plane", file.Path, problems))
            return [];

        var planes = new SortedSet<Plane>();
        foreach (var row in table.Rows)
        {
            var cells = new TableRow(table, row, file.Path, problems);
            var name = cells.Text("plane").ToLowerInvariant();
            var plane = Enum.GetValues<Plane>().FirstOrDefault(p => p.Key() == name);
            var word = cells.Text("third_parties").ToLowerInvariant();
            if (plane == default)
                cells.Drop(
                    $"names no plane: '{TrustLimits.Quoted(name)}'",
                    $"planes are {string.Join(", ", Enum.GetValues<Plane>().Select(p => p.Key()))}"
                );
            else if (word is "none" or "no")
                planes.Add(plane);
            // Only a plain "none" closes a plane: a slip of the pen must not hide one.
            else if (word is not ("yes" or "some"))
                cells.Drop(
                    $"says '{TrustLimits.Quoted(word)}' of third parties",
                    "write 'none' when no third party has access on this plane, else 'yes'"
                );
        }
        return [.. planes];
    }
}
