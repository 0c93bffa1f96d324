using System.Globalization;

namespace Firebreak.Trust;

delegate bool TryRead<T>(string text, out T value);

/// <summary>One row of a hand-written table, with what was wrong in it listed by line and column. The rest of the row is kept.</summary>
sealed class TableRow(CsvTable table, CsvRow row, string path, ICollection<Problem> problems)
{
    public string Text(string column) => table.Cell(row, column);

    public IReadOnlyList<string> List(string column) => table.List(row, column);

    public IEnumerable<T> Values<T>(string column, TryRead<T> tryRead, string wanted)
    {
        foreach (var text in List(column))
        {
            if (tryRead(text, out var value))
                yield return value;
            else
                Refuse(column, text, wanted);
        }
    }

    public int? Number(string column, int min, int max)
    {
        var text = Text(column);
        if (text.Length == 0)
            return null;
        if (
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max
        )
            return number;
        Refuse(column, text, $"a whole number from {min} to {max}");
        return null;
    }

    /// <summary>Filled cells of columns that the table's description does not know.</summary>
    public IEnumerable<(string Column, string Text)> Others(IReadOnlyList<string> known) =>
        table
            .Columns.Where(c => c.Length > 0 && !known.Contains(c))
            .Select(c => (c, Text(c)))
            .Where(c => c.Item2.Length > 0);

    public void Refuse(string column, string text, string wanted) =>
        problems.Add(
            new(
                path,
                row.Line,
                $"column '{column}': '{TrustLimits.Quoted(text)}' is not {wanted}",
                "correct it; the rest of the row is used"
            )
        );

    public void Drop(string sentence, string remedy) =>
        problems.Add(new(path, row.Line, $"the row {sentence}", remedy, 1));
}

static class TableColumns
{
    /// <summary>Names unknown columns in a warning; false when the column that identifies a row is missing.</summary>
    public static bool Check(
        CsvTable table,
        IReadOnlyList<string> known,
        string key,
        string path,
        ICollection<Problem> problems
    )
    {
        var unknown = table
            .Columns.Where(c => c.Length > 0 && !known.Contains(c))
            .Select(c => $"'{TrustLimits.Quoted(c)}'")
            .ToArray();
        if (unknown.Length > 0)
            problems.Add(
                new(
                    path,
                    1,
                    $"columns not known: {string.Join(", ", unknown.Take(10))}; their text is kept as notes",
                    $"known are {string.Join(", ", known)}"
                )
            );
        foreach (var twice in table.Columns.Where(c => c.Length > 0).CountBy(c => c).Where(c => c.Value > 1))
            problems.Add(
                new(
                    path,
                    1,
                    $"column '{TrustLimits.Quoted(twice.Key)}' stands in the table twice; the first is read",
                    "keep one of them"
                )
            );
        if (table.Columns.Contains(key))
            return true;
        problems.Add(
            new(
                path,
                1,
                $"there is no column '{key}', so no row can be used",
                $"the first line names the columns: {string.Join(", ", known)}",
                table.Rows.Count
            )
        );
        return false;
    }
}
