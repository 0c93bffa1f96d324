using System.Text;

namespace Firebreak.Trust;

/// <param name="Line">1-based line on which the row begins.</param>
sealed record CsvRow(long Line, IReadOnlyList<string> Cells);

/// <summary>A hand-written table as RFC 4180 has it: quoted cells may hold commas, quotes and line breaks. Columns go by their
/// names, in any order.</summary>
sealed record CsvTable(IReadOnlyList<string> Columns, IReadOnlyList<CsvRow> Rows)
{
    public static CsvTable Empty { get; } = new([], []);

    public static CsvTable Read(InputFile file, ICollection<Problem> problems)
    {
        var text = TextOf(file, problems);
        var separator = SeparatorOf(text);
        if (separator == ';')
        {
            problems.Add(
                new(
                    file.Path,
                    1,
                    "its columns are separated by ';'",
                    "separate columns by ',' and use ';' for lists within a cell"
                )
            );
            return Empty;
        }
        var rows = RowsOf(text, separator, file.Path, problems);
        if (rows is not [var header, ..])
        {
            problems.Add(new(file.Path, 0, "the table is empty", "write a line with the names of the columns first"));
            return Empty;
        }
        return new CsvTable(
            [
                .. header
                    .Cells.Take(TrustLimits.TableColumnsMax)
                    .Select(c => c.Trim().ToLowerInvariant().Replace(' ', '_')),
            ],
            rows[1..]
        );
    }

    public string Cell(CsvRow row, string column)
    {
        var index = 0;
        while (index < Columns.Count && Columns[index] != column)
            index++;
        return index < Math.Min(Columns.Count, row.Cells.Count) ? row.Cells[index].Trim() : "";
    }

    /// <summary>The entries of a list cell, separated by ';'.</summary>
    public IReadOnlyList<string> List(CsvRow row, string column) =>
        Cell(row, column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static string TextOf(InputFile file, ICollection<Problem> problems)
    {
        using var stream = PlainText.Open(file);
        var bytes = new byte[Math.Min(TrustLimits.TableBytesMax, Math.Max(file.Bytes * 4, 1 << 16)) + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length == bytes.Length)
            problems.Add(
                new(file.Path, 0, $"the table is larger than {(length - 1) >> 10} KB; the rest is not read", "split it")
            );
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        if (header.Contains(','))
            return ',';
        return header.Contains('\t') ? '\t'
            : header.Contains(';') ? ';'
            : ',';
    }

    static List<CsvRow> RowsOf(string text, char separator, string path, ICollection<Problem> problems)
    {
        var rows = new List<CsvRow>();
        var reader = new CsvScanner(text, separator);
        while (reader.TryRead(out var row))
        {
            if (reader.IsOpen)
                problems.Add(
                    new(
                        path,
                        row.Line,
                        "a quoted cell of this row is never closed; it and what follows are not read",
                        "close the quote, and double a quote within a cell",
                        1
                    )
                );
            else if (rows.Count > TrustLimits.TableRowsMax)
            {
                problems.Add(
                    new(
                        path,
                        row.Line,
                        $"more than {TrustLimits.TableRowsMax} rows; the rest is not read",
                        "split the table"
                    )
                );
                break;
            }
            else if (row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                rows.Add(row);
        }
        return rows;
    }
}
