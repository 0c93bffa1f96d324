using System.Net.Sockets;

namespace Firebreak.Sigma;

/// <summary>Turns one value of a rule into a test, as the item's modifiers say.</summary>
sealed class ValueReader(Modifiers modifiers, bool isKeyword, ProblemList problems)
{
    internal ValueTest? Read(YamlScalar scalar)
    {
        if (modifiers.Expand && Placeholder(scalar.Text) is { } name)
            return Refuse(
                scalar,
                $"the placeholder {ProblemList.Quote(name)} stands for values that nobody gave",
                "replace it by the values of your estate"
            );
        if (scalar.IsNull)
            return ReadNull(scalar);

        return modifiers.Kind switch
        {
            ValueKind.Regex => RegexReader.Read(scalar, modifiers, problems),
            ValueKind.Cidr => ReadNetwork(scalar),
            ValueKind.Compare => ReadBound(scalar),
            _ => ReadText(scalar),
        };
    }

    NullTest? ReadNull(YamlScalar scalar)
    {
        if (!isKeyword && modifiers with { All = false, Negated = false } == Modifiers.None)
            return new NullTest();

        Refuse(
            scalar,
            isKeyword ? "a keyword is null" : "null has no text to modify",
            "quote the word, or drop the value"
        );
        return null;
    }

    TextTest? ReadText(YamlScalar scalar)
    {
        if (modifiers is { Base64: Base64Form.None })
        {
            var glyphs = TextReader.Read(scalar.Text);
            if (modifiers.Windash)
                TextReader.OpenDashes(glyphs);
            return new TextTest([Pattern(glyphs)])
            {
                Number = modifiers.Position == Position.Whole && !isKeyword ? scalar.Number : null,
            };
        }

        if (TextReader.Literal(scalar.Text) is { Length: > 0 and <= SigmaLimits.ValueCharsMax / 4 } literal)
            return new TextTest([
                .. TextReader.Encode(literal, modifiers).Select(text => Pattern(TextReader.Plain(text))),
            ]);

        Refuse(
            scalar,
            "the value cannot be encoded as it stands",
            "give plain text; write wildcards as `\\*` and `\\?`"
        );
        return null;
    }

    /// <summary>Keywords are looked for inside values; a field's value is compared whole unless a modifier says otherwise.</summary>
    TextPattern Pattern(List<Glyph> glyphs)
    {
        var position = isKeyword && modifiers.Position == Position.Whole ? Position.Anywhere : modifiers.Position;
        var run = new Glyph(GlyphKind.Run);
        if (position is Position.Anywhere or Position.End && (glyphs.Count == 0 || glyphs[0] != run))
            glyphs.Insert(0, run);
        if (position is Position.Anywhere or Position.Start && (glyphs.Count == 0 || glyphs[^1] != run))
            glyphs.Add(run);
        return new TextPattern(glyphs, modifiers.Cased);
    }

    ValueTest? ReadBound(YamlScalar scalar) =>
        scalar.Number is { } bound
            ? new CompareTest(modifiers.Comparison, bound)
            : Refuse(scalar, $"{ProblemList.Quote(scalar.Text)} is not a number", "give a decimal number, unquoted");

    ValueTest? ReadNetwork(YamlScalar scalar)
    {
        var text = scalar.Text;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var address = CidrTest.ParseAddress(slash < 0 ? text : text[..slash]);
        if (address is null)
            return Refuse(
                scalar,
                $"{ProblemList.Quote(text)} is not a network",
                "write for example `10.0.0.0/8` or `fc00::/7`"
            );

        var bytes = address.GetAddressBytes();
        var width = address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        var bits = slash < 0 ? width : Numbers.Parse(text.AsSpan(slash + 1));
        if (bits is not { } prefix || prefix < 0 || prefix > width || !double.IsInteger(prefix))
            return Refuse(
                scalar,
                $"{ProblemList.Quote(text)} has no prefix length",
                $"a number from 0 to {width} after `/`"
            );

        return CidrTest.HostBitsAreZero(bytes, (int)prefix)
            ? new CidrTest(bytes, (int)prefix)
            : Refuse(
                scalar,
                $"{ProblemList.Quote(text)} is a host, not a network",
                "set the bits after the prefix to zero"
            );
    }

    /// <summary>The first <c>%name%</c> in the text.</summary>
    static string? Placeholder(string text)
    {
        var start = text.IndexOf('%', StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf('%', start + 1);
        return end > start + 1 ? text[start..(end + 1)] : null;
    }

    ValueTest? Refuse(YamlScalar scalar, string sentence, string remedy)
    {
        problems.Refuse(scalar.Place, sentence, remedy);
        return null;
    }
}
