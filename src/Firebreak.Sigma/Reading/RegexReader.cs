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
        if (text.Length > SigmaLimits.RegexCharsMax)
        {
            var sentence = $"the regular expression has more than {SigmaLimits.RegexCharsMax} characters";
            problems.Refuse(scalar.Place, sentence, "shorten it, or split it into two items");
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
        catch (NotSupportedException error)
        {
            problems.Refuse(
                scalar.Place,
                $"the regular expression cannot run in linear time: {error.Message.TrimEnd('.')}",
                "write it without look-around, back-references and very large repeats"
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
}
