using System.Globalization;

namespace Firebreak.Sigma;

/// <summary>Decimal numbers as logs and rules write them; nothing else is taken for a number.</summary>
static class Numbers
{
    const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    internal static double? Parse(ReadOnlySpan<char> text)
    {
        // "Infinity" and "NaN" would be taken too, and no rule means those.
        if (text.IsEmpty || !(char.IsAsciiDigit(text[^1]) || text[^1] == '.'))
            return null;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
    }
}
