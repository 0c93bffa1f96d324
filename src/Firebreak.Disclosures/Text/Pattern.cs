using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>The expressions of this room, each with a limit in time.</summary>
/// <remarks>They backtrack on purpose: the patterns are the program's own, their repeats are bounded or cannot overlap, and most
/// see one sentence of at most <see cref="SentenceLengthMax"/> characters. Measured on a two-core machine, the non-backtracking
/// engine takes 1.2 s to build them and twenty times as long to run them.</remarks>
static class Pattern
{
    /// <summary>A longer "sentence" is a table or an attack on the reader; it makes no claim.</summary>
    public const int SentenceLengthMax = 2_000;

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>Case is ignored.</summary>
    public static Regex Of(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit);

    /// <summary>Case counts.</summary>
    public static Regex Cased(string pattern) => new(pattern, RegexOptions.CultureInvariant, Limit);

    /// <summary>Case is ignored; ^ and $ stand at every line.</summary>
    public static Regex Lines(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline, Limit);

    /// <inheritdoc cref="Lines"/>
    public static Regex CasedLines(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.Multiline, Limit);
}
