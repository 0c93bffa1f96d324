using System.Globalization;
using System.Runtime.InteropServices;

namespace Firebreak.Sigma;

/// <summary>A decimal number as logs and rules write it. Whole numbers of 64 bits are compared exactly, all others as doubles.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct Number(double Real, long? Whole)
{
    const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Null for anything else; hexadecimal and octal forms, infinity and NaN are words here.</summary>
    internal static Number? Parse(ReadOnlySpan<char> text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return new Number(whole, whole);
        if (text.IsEmpty || !(char.IsAsciiDigit(text[^1]) || text[^1] == '.'))
            return null;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real)
            ? new Number(real, Whole: null)
            : null;
    }

    /// <summary>The number that a value is; text is not read for it.</summary>
    internal static Number? Of(SigmaValue value) =>
        value.Kind switch
        {
            SigmaKind.Integer => new Number(value.Integer, value.Integer),
            SigmaKind.Real => new Number(value.Real, Whole: null),
            _ => null,
        };

    /// <summary>Below, equal, above: a negative number, zero, a positive one. NaN is below everything.</summary>
    internal int CompareTo(Number other) =>
        Whole is { } mine && other.Whole is { } theirs ? mine.CompareTo(theirs) : Real.CompareTo(other.Real);
}
