using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Lines of a page that are not part of what it says: navigation, prompts, advertisements, labels.</summary>
static class Furniture
{
    const int LineMax = 160;

    static readonly IReadOnlyList<Regex> Patterns =
    [
        .. DataFile.Lines("furniture.txt").Select(p => Pattern.Of("^(?:" + p + ")$")),
    ];

    static readonly Regex Label = Pattern.Of(
        @"^(?:\[?\s*(?:timestamp|author|severity|read[_ ]?time|subject|published|updated|date|source|tags?|category)\s*:|posted\s+\w+ \d|by [a-z][^.]*$)"
    );

    public static bool IsFurniture(string line) =>
        line.Length is > 0 and < LineMax && Patterns.Any(pattern => pattern.IsMatch(line));

    public static bool IsLabel(string line) => line.Length < LineMax && Label.IsMatch(line);
}
