using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Sigma;

/// <summary>
/// Compiles regular expressions. Only an engine whose time is linear in the text may run somebody else's expression over
/// somebody else's logs, so what such an engine cannot do (look-around, back-references) refuses the rule.
/// </summary>
static class RegexReader
{
    internal static RegexTest? Read(YamlScalar scalar, Modifiers modifiers, ProblemList problems)
    {
        var text = scalar.Text;
        if (text.Length > SigmaLimits.RegexCharsMax || Positions(text) > SigmaLimits.RegexPositionsMax)
        {
            problems.Refuse(
                scalar.Place,
                "the regular expression is too large",
                "shorten it, or lower its counted repeats"
            );
            return null;
        }

        try
        {
            return new RegexTest(new Regex(text, OptionsOf(modifiers), Regex.InfiniteMatchTimeout));
        }
        catch (ArgumentException error)
        {
            problems.Refuse(scalar.Place, $"not a regular expression: {error.Message.TrimEnd('.')}", "correct it");
        }
        catch (NotSupportedException)
        {
            problems.Refuse(
                scalar.Place,
                "the regular expression needs to go back in the text (look-around, back-reference, or too many states)",
                "write it without, or split it into two items"
            );
        }

        return null;
    }

    static RegexOptions OptionsOf(Modifiers modifiers) =>
        RegexOptions.NonBacktracking
        | RegexOptions.CultureInvariant
        | (modifiers.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None)
        | (modifiers.Multiline ? RegexOptions.Multiline : RegexOptions.None)
        | (modifiers.Singleline ? RegexOptions.Singleline : RegexOptions.None);

    /// <summary>
    /// An upper estimate of the positions once counted repeats are written out: each repeat multiplies what is in the
    /// group before it. Braces that are no repeat are counted as characters.
    /// </summary>
    static double Positions(string text)
    {
        var outer = new Stack<(double Before, double Group)>();
        double sum = 0,
            last = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && Repeat(text, i) is { } times)
            {
                (sum, last) = (sum - last + (last * times), last * times);
                continue;
            }

            if (text[i] == '(')
            {
                outer.Push((sum, last));
                (sum, last) = (0, 0);
            }
            else if (text[i] == ')' && outer.TryPop(out var before))
                (sum, last) = (before.Before + sum + 1, sum + 1);
            else
            {
                i += text[i] == '\\' ? 1 : 0;
                (sum, last) = (sum + 1, 1);
            }
        }

        while (outer.TryPop(out var open))
            sum += open.Before;
        return sum;
    }

    static double? Repeat(string text, int start)
    {
        var end = text.IndexOf('}', start);
        if (end < 0)
            return null;
        double most = 0;
        foreach (var bound in text[(start + 1)..end].Split(','))
            if (bound != "" && !double.TryParse(bound, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            else if (bound != "")
                most = Math.Max(most, double.Parse(bound, CultureInfo.InvariantCulture));
        return Math.Max(most, 1);
    }
}
