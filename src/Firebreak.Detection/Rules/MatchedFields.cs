using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>What of an event satisfied a rule, short enough for a sentence.</summary>
static class MatchedFields
{
    const int ShownMax = 3;
    const int ValueCharsMax = 80;

    internal static string Spoken(IEnumerable<SigmaMatched> matched) =>
        string.Join(", ", matched.Where(m => m.Value is { Length: > 0 }).Take(ShownMax).Select(Spoken));

    static string Spoken(SigmaMatched matched) =>
        matched.Field is { } field ? $"{field} = {Short(matched.Value ?? "")}" : Short(matched.Value ?? "");

    internal static string Short(string value)
    {
        var cut = value.Length > ValueCharsMax ? $"{value[..ValueCharsMax]}…" : value;
        return string.Concat(cut.Select(c => char.IsControl(c) ? ' ' : c));
    }
}
