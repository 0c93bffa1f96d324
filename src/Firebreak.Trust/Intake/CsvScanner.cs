using System.Text;

namespace Firebreak.Trust;

/// <summary>Cuts text into rows and cells (RFC 4180 §2); lines may end with LF, CR or both.</summary>
sealed class CsvScanner(string text, char separator)
{
    int at;
    long line = 1;

    /// <summary>The text ended within the quotes of the row just read.</summary>
    public bool IsOpen { get; private set; }

    public bool TryRead(out CsvRow row)
    {
        var cells = new List<string>();
        row = new CsvRow(line, cells);
        if (at >= text.Length)
            return false;
        while (true)
        {
            cells.Add(ReadCell());
            if (at >= text.Length)
                return true;
            if (text[at++] == separator)
                continue;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            line++;
            return true;
        }
    }

    string ReadCell()
    {
        if (at < text.Length && text[at] == '"')
            return ReadQuoted();
        var start = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            at++;
        return text[start..at];
    }

    string ReadQuoted()
    {
        var cell = new StringBuilder();
        at++;
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == '\n')
                line++;
            if (c != '"')
                cell.Append(c);
            else if (at < text.Length && text[at] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                // What stands between the closing quote and the separator belongs to nobody's standard; it is kept as it is.
                while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
                    cell.Append(text[at++]);
                return cell.ToString();
            }
        }
        IsOpen = true;
        return cell.ToString();
    }
}
