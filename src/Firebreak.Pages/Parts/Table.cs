namespace Firebreak.Pages;

/// <summary>A table that scrolls inside its own box when it is wider than the page. The first cell of a row heads the row.</summary>
sealed record Table(string Caption, IReadOnlyList<string> Columns)
{
    /// <summary>Class names per column, for numbers and monospaced columns; missing entries mean none.</summary>
    public IReadOnlyList<string> Looks { get; init; } = [];

    /// <summary>Shown in place of the table when there is no row: what is missing, and what brings it.</summary>
    public string WhenEmpty { get; init; } = "";

    public Html Render(IEnumerable<TableRow> rows)
    {
        var body = rows.ToList();
        if (body.Count == 0)
            return WhenEmpty.Length == 0 ? Html.Empty : Note.Empty(WhenEmpty);
        return $"""
            <div class="scroll" role="region" aria-label="{Caption}" tabindex="0"><table>
            <caption>{Caption}</caption>
            <thead><tr>{Columns.Select(Html (c, i) => $"<th scope=\"col\"{Look(i)}>{c}</th>")}</tr></thead>
            <tbody>
            {body.Select(Row)}</tbody>
            </table></div>
            """;
    }

    Html Row(TableRow row) => $"<tr{Id(row.Id)}>{row.Cells.Select(Cell)}</tr>\n";

    Html Cell(Html cell, int column) =>
        column == 0 ? (Html)$"<th scope=\"row\"{Look(column)}>{cell}</th>" : $"<td{Look(column)}>{cell}</td>";

    Html Look(int column) =>
        column < Looks.Count && Looks[column].Length > 0 ? $" class=\"{Looks[column]}\"" : Html.Empty;

    static Html Id(string id) => id.Length > 0 ? $" id=\"{id}\"" : Html.Empty;
}

/// <param name="Id">An anchor for the row; empty when nothing links to it.</param>
sealed record TableRow(IReadOnlyList<Html> Cells, string Id = "")
{
    public static TableRow Of(params Html[] cells) => new(cells);
}
