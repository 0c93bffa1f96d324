using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Firebreak.Sigma;

/// <summary>One question to one value that is not a list.</summary>
abstract class ValueTest
{
    internal abstract bool Matches(ref Reading reading);
}

/// <summary><c>null</c>: the field is missing or holds nothing. An empty text is something.</summary>
sealed class NullTest : ValueTest
{
    internal override bool Matches(ref Reading reading) => reading.Value.Kind is SigmaKind.Missing or SigmaKind.Null;
}

/// <summary>The value's text fits one of the patterns; several come from <c>base64offset</c>.</summary>
sealed class TextTest(ImmutableArray<TextPattern> patterns) : ValueTest
{
    /// <summary>Below this, every integer is exactly a double.</summary>
    const long ExactMax = 1L << 53;

    internal ImmutableArray<TextPattern> Patterns => patterns;

    /// <summary>The number that the rule gave, so that <c>1</c> also means a real 1.0 in the event.</summary>
    internal double? Number { get; init; }

    internal override bool Matches(ref Reading reading)
    {
        if (!reading.HasText)
            return false;

        foreach (var pattern in patterns)
            if (pattern.Matches(pattern.Cased ? reading.Text : reading.Folded))
                return true;
        return Number is { } number && EqualsNumber(reading.Value, number);
    }

    static bool EqualsNumber(SigmaValue value, double number) =>
        value.Kind switch
        {
            SigmaKind.Real => value.Real.Equals(number),
            SigmaKind.Integer => value.Integer is > -ExactMax and < ExactMax && ((double)value.Integer).Equals(number),
            _ => false,
        };
}

/// <summary>The expression is found somewhere in the value's text; the engine's time is linear in the text.</summary>
sealed class RegexTest(Regex regex) : ValueTest
{
    internal Regex Regex => regex;

    internal override bool Matches(ref Reading reading) => reading.HasText && regex.IsMatch(reading.Text);
}

enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>The value is a number, or text that reads as one, on that side of the bound.</summary>
sealed class CompareTest(Comparison comparison, double bound) : ValueTest
{
    internal override bool Matches(ref Reading reading)
    {
        double? number = reading.Value.Kind switch
        {
            SigmaKind.Integer => reading.Value.Integer,
            SigmaKind.Real => reading.Value.Real,
            SigmaKind.Text => Numbers.Parse(reading.Text),
            _ => null,
        };
        return comparison switch
        {
            Comparison.Less => number < bound,
            Comparison.LessOrEqual => number <= bound,
            Comparison.Greater => number > bound,
            _ => number >= bound,
        };
    }
}
