using System.Text;

namespace Firebreak.Disclosures;

/// <summary>Undoes the spellings that keep a reader from clicking ("hxxp", "[.]", "(at)"), keeping for each character where it came from.</summary>
static class Refang
{
    static readonly (string Written, string Meant)[] Spellings =
    [
        ("[.]", "."),
        ("(.)", "."),
        ("{.}", "."),
        ("[dot]", "."),
        ("(dot)", "."),
        ("[d]", "."),
        (@"\.", "."),
        ("[.", "."),
        (".]", "."),
        ("[:]", ":"),
        ("[://]", "://"),
        ("[:", ":"),
        ("[/]", "/"),
        (":\\\\", "://"),
        ("[at]", "@"),
        ("(at)", "@"),
        ("[@]", "@"),
        ("{at}", "@"),
        ("hxxps", "https"),
        ("hxxp", "http"),
        ("h**p", "http"),
        ("meow://", "http://"),
        ("fxp://", "ftp://"),
    ];

    static readonly (string Written, string Meant)[] LongestFirst =
    [
        .. Spellings.OrderByDescending(s => s.Written.Length),
    ];

    /// <summary>The refanged text, and for each of its characters the offset in the written text (one more at the end).</summary>
    public static (string Text, int[] Origins) Of(string written)
    {
        var meant = new StringBuilder(written.Length);
        var origins = new List<int>(written.Length + 1);
        for (var i = 0; i < written.Length; )
        {
            var (length, put) = At(written, i);
            foreach (var c in put)
            {
                meant.Append(c);
                origins.Add(i);
            }
            i += length;
        }
        origins.Add(written.Length);
        return (meant.ToString(), [.. origins]);
    }

    static (int Length, string Put) At(string written, int i)
    {
        if (written[i] is '[' or '(' or '{' or '\\' or '.' or ':' or 'h' or 'H' or 'm' or 'f')
        {
            foreach (var (spelling, meant) in LongestFirst)
            {
                if (
                    string.Compare(written, i, spelling, 0, spelling.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && Fits(written, i, spelling)
                )
                    return (spelling.Length, meant);
            }
        }
        return (1, written[i].ToString());
    }

    // Half a bracket, or a dot beside one, means a dot only between two parts of a name.
    static bool Fits(string written, int i, string spelling)
    {
        if (spelling is not ("[." or ".]" or "[:" or @"\."))
            return true;
        var end = i + spelling.Length;
        return i > 0
            && end < written.Length
            && char.IsLetterOrDigit(written[i - 1])
            && char.IsLetterOrDigit(written[end]);
    }
}
