using System.Text;

namespace Firebreak.Sigma;

/// <summary>Reads the text of a value: wildcards and their escapes, dashes, encodings.</summary>
static class TextReader
{
    /// <summary>
    /// <c>*</c> and <c>?</c> are wildcards unless a backslash stands before them. <c>\\</c> is one backslash; a backslash
    /// before anything else is itself, so that <c>C:\Windows</c> means what it says and <c>\\*</c> is a backslash and a run.
    /// </summary>
    internal static List<Glyph> Read(string text)
    {
        var glyphs = new List<Glyph>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i] switch
            {
                '\\' when i + 1 < text.Length && text[i + 1] is '*' or '?' or '\\' => Literal(text[++i]),
                '*' => new Glyph(GlyphKind.Run),
                '?' => new Glyph(GlyphKind.One),
                var other => Literal(other),
            };
            glyphs.Add(next);
        }

        return glyphs;
    }

    internal static List<Glyph> Plain(string text) => [.. text.Select(Literal)];

    /// <summary>The text without escapes, or null when it has a wildcard.</summary>
    internal static string? Literal(string text)
    {
        var glyphs = Read(text);
        return glyphs.Exists(glyph => glyph.Kind != GlyphKind.Literal)
            ? null
            : string.Concat(glyphs.Select(glyph => glyph.Char));
    }

    /// <summary>Lets a dash that begins an option be any dash: one with no word character before it and one after it.</summary>
    internal static void OpenDashes(List<Glyph> glyphs)
    {
        for (var i = 0; i + 1 < glyphs.Count; i++)
        {
            var begins = glyphs[i] is { Kind: GlyphKind.Literal, Char: '-' or '/' };
            if (begins && (i == 0 || !IsWord(glyphs[i - 1])) && IsWord(glyphs[i + 1]))
                glyphs[i] = new Glyph(GlyphKind.Dash);
        }
    }

    /// <summary>The base64 forms of a text. Letters that depend on what stands around the text are cut off.</summary>
    internal static IEnumerable<string> Encode(string text, Modifiers modifiers)
    {
        var bytes = BytesOf(text, modifiers.Bytes);
        if (modifiers.Base64 == Base64Form.Whole)
        {
            yield return Convert.ToBase64String(bytes);
            yield break;
        }

        for (var offset = 0; offset < 3; offset++)
        {
            var shifted = new byte[offset + bytes.Length];
            bytes.CopyTo(shifted, offset);
            var encoded = Convert.ToBase64String(shifted);
            // One letter holds six bits: the first whole one is 0, 2, 3; the last is cut by what follows.
            var start = offset == 0 ? 0 : offset + 1;
            var end =
                shifted.Length / 3 * 4
                + (shifted.Length % 3) switch
                {
                    0 => 0,
                    1 => 1,
                    _ => 2,
                };
            if (end > start)
                yield return encoded[start..end];
        }
    }

    static byte[] BytesOf(string text, TextBytes form) =>
        form switch
        {
            TextBytes.Utf8 => Encoding.UTF8.GetBytes(text),
            TextBytes.Utf16Be => Encoding.BigEndianUnicode.GetBytes(text),
            TextBytes.Utf16 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.Unicode.GetBytes(text),
        };

    static Glyph Literal(char character) => new(GlyphKind.Literal, character);

    static bool IsWord(Glyph glyph) =>
        glyph.Kind == GlyphKind.Literal && (char.IsLetterOrDigit(glyph.Char) || glyph.Char == '_');
}
