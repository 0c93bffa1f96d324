namespace Firebreak.Sigma;

/// <summary>What a rule may cost. A rule beyond a limit is refused with a problem, never read in part.</summary>
static class SigmaLimits
{
    /// <summary>Longest single document; the largest public rule has 295,000 characters.</summary>
    internal const int DocumentCharsMax = 1 << 20;

    /// <summary>Deepest nesting of maps and lists.</summary>
    internal const int DepthMax = 32;

    /// <summary>Most YAML values in a document, aliases counted each time they are used.</summary>
    internal const int ValuesMax = 50_000;

    /// <summary>Longest condition, all its alternatives together.</summary>
    internal const int ConditionCharsMax = 4_096;

    /// <summary>Deepest parentheses in a condition.</summary>
    internal const int ConditionDepthMax = 64;

    /// <summary>Longest regular expression.</summary>
    internal const int RegexCharsMax = 2_000;

    /// <summary>Most positions a regular expression may unfold to when its counted repeats are written out.</summary>
    internal const int RegexPositionsMax = 20_000;

    /// <summary>Longest value after encoding (<c>base64</c>, <c>wide</c>).</summary>
    internal const int ValueCharsMax = 1 << 16;
}
