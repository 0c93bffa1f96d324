using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Firebreak.Sigma;

/// <summary>One question to one value that is not a list.</summary>
abstract class ValueTest
{
    internal abstract bool Matches(ref ValueText reading);
}

/// <summary><c>null</c>: the field is missing or holds nothing. An empty text is something.</summary>
sealed class NullTest : ValueTest
{
    internal override bool Matches(ref ValueText reading) => reading.Value.Kind is SigmaKind.Missing or SigmaKind.Null;
}

/// <summary>The value's text fits one of the patterns; several come from <c>base64offset</c>.</summary>
sealed class TextTest(ImmutableArray<TextPattern> patterns) : ValueTest
{
    internal ImmutableArray<TextPattern> Patterns => patterns;

    /// <summary>The number that the rule gave, so that <c>1</c> also means a real 1.0 in the event.</summary>
    internal Number? Number { get; init; }

    internal override bool Matches(ref ValueText reading)
    {
        if (!reading.HasText)
            return false;

        foreach (var pattern in patterns)
            if (pattern.Matches(pattern.Cased ? reading.Text : reading.Folded))
                return true;
        return Number is { } number && Sigma.Number.Of(reading.Value)?.CompareTo(number) == 0;
    }
}

/// <summary>The expression is found somewhere in the value's text; the engine's time is linear in the text.</summary>
sealed class RegexTest(Regex regex) : ValueTest
{
    internal Regex Regex => regex;

    internal override bool Matches(ref ValueText reading) => reading.HasText && regex.IsMatch(reading.Text);
}

enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>The value is a number, or text that reads as one, on that side of the bound.</summary>
sealed class CompareTest(Comparison comparison, Number bound) : ValueTest
{
    internal override bool Matches(ref ValueText reading)
    {
        var number = reading.Value.Kind == SigmaKind.Text ? Number.Parse(reading.Text) : Number.Of(reading.Value);
        if (number is not { } one || double.IsNaN(one.Real))
            return false;

        var order = one.CompareTo(bound);
        return comparison switch
        {
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
