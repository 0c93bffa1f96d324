using System.Text;

namespace Firebreak.Trust;

/// <summary>Folds letters for comparison: case, accents, width. The program is globalization-invariant, where the runtime does
/// not decompose characters, so the Latin letters that company names use are listed here.</summary>
static class NameFolding
{
    // Pairs of base letters and the accented letters (Unicode Latin-1 Supplement, Latin Extended-A) that fold to them.
    static readonly (string Base, string Accented)[] Letters =
    [
        ("a", "àáâãäåāăą"),
        ("c", "çćĉċč"),
        ("d", "ďđð"),
        ("e", "èéêëēĕėęě"),
        ("g", "ĝğġģ"),
        ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"),
        ("j", "ĵ"),
        ("k", "ķ"),
        ("l", "ĺļľŀł"),
        ("n", "ñńņňŋ"),
        ("o", "òóôõöøōŏő"),
        ("r", "ŕŗř"),
        ("s", "śŝşšș"),
        ("t", "ţťŧț"),
        ("u", "ùúûüũūŭůűų"),
        ("w", "ŵ"),
        ("y", "ýÿŷ"),
        ("z", "źżž"),
        ("ss", "ß"),
        ("ae", "æ"),
        ("oe", "œ"),
        ("th", "þ"),
    ];

    // German and Scandinavian practice writes these out: Geutebrück is Geutebrueck, Ørsted is Oersted.
    static readonly (string Base, string Accented)[] WrittenOut = [("ae", "ä"), ("oe", "öø"), ("ue", "ü"), ("aa", "å")];

    static readonly Dictionary<char, string> Plain = TableOf(Letters);
    static readonly Dictionary<char, string> Long = TableOf([.. Letters, .. WrittenOut]);

    static Dictionary<char, string> TableOf((string Base, string Accented)[] rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var (plain, accented) in rows)
        {
            foreach (var c in accented)
                table[c] = plain;
        }
        return table;
    }

    /// <param name="writtenOut">ü becomes "ue" rather than "u".</param>
    public static string Fold(string text, bool writtenOut = false)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Combining marks (decomposed accents) carry nothing for comparison.
            if (c is >= '\u0300' and <= '\u036f')
                continue;
            var lower = char.ToLowerInvariant(Narrow(c));
            if (!char.IsAscii(lower) && (writtenOut ? Long : Plain).TryGetValue(lower, out var plain))
                folded.Append(plain);
            else
                folded.Append(lower);
        }
        return folded.ToString();
    }

    // Full-width forms (U+FF01–FF5E) are ASCII shifted.
    static char Narrow(char c) => c is >= '\uff01' and <= '\uff5e' ? (char)(c - 0xfee0) : c;

    /// <summary>Text whose UTF-8 bytes were once read as Latin-1 ("GeutebrÃ¼ck") is put right; any other text is left alone.</summary>
    public static string Repair(string text)
    {
        if (!text.Any(c => c is >= '\u00c2' and <= '\u00f4') || text.Any(c => c > '\u00ff'))
            return text;
        var bytes = Encoding.Latin1.GetBytes(text);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text;
    }
}
