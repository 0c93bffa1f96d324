using System.Globalization;
using System.Text;

namespace Firebreak.Pages;

/// <summary>Encodes text for element content and quoted attributes. Characters that change how other text is read
/// (controls, bidirectional overrides, invisible ones) are shown by number, so that a log record cannot dress itself up.</summary>
static class HtmlText
{
    public static void Append(StringBuilder markup, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            Append(markup, rune);
    }

    static void Append(StringBuilder markup, Rune rune)
    {
        switch (rune.Value)
        {
            case '<':
                markup.Append("&lt;");
                break;
            case '>':
                markup.Append("&gt;");
                break;
            case '&':
                markup.Append("&amp;");
                break;
            case '"':
                markup.Append("&quot;");
                break;
            case '\'':
                markup.Append("&#39;");
                break;
            case '\n' or '\t':
                markup.Append((char)rune.Value);
                break;
            case '\r':
                // A lone or paired carriage return would be turned into a line feed by the HTML parser anyway.
                break;
            default:
                AppendOther(markup, rune);
                break;
        }
    }

    static void AppendOther(StringBuilder markup, Rune rune)
    {
        if (IsDeceptive(rune))
            markup.Append('⟨').Append("U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append('⟩');
        else
            markup.Append(rune.ToString());
    }

    // Cc, Cf (bidi controls, zero-width, tags), Zl, Zp: Unicode TR 36 §2.5. Noncharacters are not allowed in HTML at all.
    static bool IsDeceptive(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || (rune.Value & 0xfffe) == 0xfffe
        || rune.Value is >= 0xfdd0 and <= 0xfdef;
}
