using System.Collections.Immutable;

namespace Firebreak.Sigma;

enum GlyphKind : byte
{
    Literal,

    /// <summary><c>?</c>: exactly one character.</summary>
    One,

    /// <summary><c>*</c>: any characters, also none.</summary>
    Run,

    /// <summary>One of the five characters that Windows programs take for the dash of an option.</summary>
    Dash,
}

readonly record struct Glyph(GlyphKind Kind, char Char = '\0');

/// <summary>A text with wildcards, ready to be compared with whole values.</summary>
/// <remarks>
/// Without <c>cased</c>, letters are compared by their simple upper-case mapping in Unicode, independent of any culture:
/// the pattern is folded once, here, and the caller hands over folded text (<see cref="Reading.Folded"/>).
/// </remarks>
sealed class TextPattern
{
    /// <summary>Hyphen, slash, en dash, em dash, horizontal bar (specification 2.1.0, <c>windash</c>).</summary>
    internal const string Dashes = "-/\u2013\u2014\u2015";

    readonly Shape shape;
    readonly string literal = "";

    internal TextPattern(IEnumerable<Glyph> glyphs, bool cased)
    {
        Cased = cased;
        Glyphs = cased ? [.. glyphs] : Fold([.. glyphs]);
        var starts = Glyphs is [{ Kind: GlyphKind.Run }, ..];
        var ends = Glyphs.Length > 1 && Glyphs[^1].Kind == GlyphKind.Run;
        var inner = Glyphs.AsSpan()[(starts ? 1 : 0)..^(ends ? 1 : 0)];
        var plain = true;
        foreach (var glyph in inner)
            plain &= glyph.Kind == GlyphKind.Literal;

        shape = !plain
            ? Shape.Glob
            : (starts, ends) switch
            {
                (false, false) => Shape.Whole,
                (false, true) => Shape.Start,
                (true, false) => Shape.End,
                (true, true) => Shape.Anywhere,
            };
        if (plain)
            literal = string.Create(
                inner.Length,
                inner,
                static (span, from) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = from[i].Char;
                }
            );
    }

    enum Shape
    {
        Whole,
        Start,
        End,
        Anywhere,
        Glob,
    }

    internal ImmutableArray<Glyph> Glyphs { get; }

    internal bool Cased { get; }

    internal bool Matches(ReadOnlySpan<char> text) =>
        shape switch
        {
            Shape.Whole => text.SequenceEqual(literal),
            Shape.Start => text.StartsWith(literal, StringComparison.Ordinal),
            Shape.End => text.EndsWith(literal, StringComparison.Ordinal),
            Shape.Anywhere => text.IndexOf(literal, StringComparison.Ordinal) >= 0,
            _ => MatchesGlob(text),
        };

    /// <summary>On a mismatch only the last run has to be lengthened: what stood before it was already matched as early as possible.</summary>
    bool MatchesGlob(ReadOnlySpan<char> text)
    {
        int at = 0,
            glyph = 0,
            runGlyph = -1,
            runAt = 0;

        while (at < text.Length || glyph < Glyphs.Length)
        {
            if (glyph < Glyphs.Length && Glyphs[glyph].Kind == GlyphKind.Run)
            {
                (runGlyph, runAt) = (glyph++, at);
                continue;
            }

            var width = glyph < Glyphs.Length ? Width(Glyphs[glyph], text[at..]) : 0;
            if (width > 0)
            {
                at += width;
                glyph++;
            }
            else if (runGlyph >= 0 && runAt < text.Length)
            {
                at = ++runAt;
                glyph = runGlyph + 1;
            }
            else
                return false;
        }

        return true;
    }

    /// <summary>How much of the text the glyph takes; 0 when it does not fit. A character beyond U+FFFF is one character.</summary>
    static int Width(Glyph glyph, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        return glyph.Kind switch
        {
            GlyphKind.One => text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1,
            GlyphKind.Dash => Dashes.Contains(text[0], StringComparison.Ordinal) ? 1 : 0,
            _ => text[0] == glyph.Char ? 1 : 0,
        };
    }

    static ImmutableArray<Glyph> Fold(Glyph[] glyphs)
    {
        // As one string, so that surrogate pairs are folded as the character they are.
        Span<char> chars = new char[glyphs.Length];
        Span<char> folded = new char[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
            chars[i] = glyphs[i].Char;
        ((ReadOnlySpan<char>)chars).ToUpperInvariant(folded);
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = glyphs[i] with { Char = folded[i] };
        return [.. glyphs];
    }
}
