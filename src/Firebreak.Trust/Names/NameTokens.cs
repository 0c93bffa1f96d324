using System.Text;

namespace Firebreak.Trust;

/// <summary>A name cut into whole words: runs of letters and digits. "S.A." is one word, an apostrophe parts nothing.</summary>
static class NameTokens
{
    const int NameCharsMax = 300;
    const int CamelPieceMin = 3;

    public static IReadOnlyList<string> Of(string name, bool writtenOut = false)
    {
        var text = NameFolding.Fold(
            NameFolding.Repair(name.Length > NameCharsMax ? name[..NameCharsMax] : name),
            writtenOut
        );
        var tokens = new List<string>();
        var token = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
                token.Append(c);
            else if (c is '\'' or '’' || (c == '.' && IsInitial(text, i)))
                continue;
            else if (token.Length > 0)
            {
                // "Johnson and Johnson" and "Johnson & Johnson" are the same words.
                if (token.ToString() is var word and not "and")
                    tokens.Add(word);
                token.Clear();
            }
        }
        return tokens;
    }

    // A dot within "s.a." or "d.o.o.": one letter before it that itself begins a word or follows a dot, and a letter with a dot or an end after it.
    static bool IsInitial(string text, int dot) =>
        dot > 0
        && char.IsLetter(text[dot - 1])
        && (dot == 1 || !char.IsLetterOrDigit(text[dot - 2]))
        && dot + 1 < text.Length
        && char.IsLetter(text[dot + 1]);

    /// <summary>The words of a technical name such as "svcItronMeterData". Pieces shorter than three letters are not cut off, so
    /// that "HItron" does not become "Itron".</summary>
    public static IReadOnlyList<string> OfCamel(string name)
    {
        var spaced = new StringBuilder();
        var pieceStart = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetter(name[i]))
                pieceStart = i + 1;
            else if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && i - pieceStart >= CamelPieceMin)
            {
                spaced.Append(' ');
                pieceStart = i;
            }
            spaced.Append(name[i]);
        }
        return Of(spaced.ToString());
    }
}
