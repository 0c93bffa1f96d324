using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>A file of named pattern lists: <c>let NAME PATTERN</c>, <c>KIND SECTION</c> headings and pattern lines below them.</summary>
/// <remarks>In a pattern <c>{name}</c> stands for the list let under that name and <c>~</c> for up to four words in between.</remarks>
sealed class PatternFile
{
    readonly Dictionary<string, string> lets;
    readonly Dictionary<string, List<string>> sections = [];

    /// <param name="heading">The word that opens a section: "topic", "status", "mood".</param>
    public PatternFile(string name, string heading, IReadOnlyDictionary<string, string>? lets = null)
    {
        this.lets = lets is null ? [] : new Dictionary<string, string>(lets);
        List<string> section = [];
        foreach (var line in DataFile.Lines(name))
        {
            var words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
            if (words is ["let", var let, var pattern])
                this.lets[let] = Expand(pattern.Trim());
            else if (words[0] == heading)
                sections[words[1]] = section = [];
            else
                section.Add(line);
        }
    }

    public IEnumerable<string> Sections => sections.Keys;

    public IReadOnlyList<string> Lines(string section) => sections[section];

    /// <summary>All lines of a section as one expression.</summary>
    public Regex Any(string section) => Any(sections[section]);

    public Regex Any(IEnumerable<string> patterns) =>
        Pattern.Of(string.Join('|', patterns.Select(p => $"(?:{Anchored(Expand(p))})")));

    // Whole words at the left; what a pattern ends with is its own business.
    static string Anchored(string pattern) =>
        pattern.StartsWith('^')
            ? pattern
            : @"\b(?:" + pattern + ")" + (char.IsLetter(pattern[^1]) || pattern[^1] == ')' ? @"\b" : "");

    string Expand(string pattern)
    {
        foreach (var (name, content) in lets)
            pattern = pattern.Replace("{" + name + "}", content, StringComparison.Ordinal);
        return pattern.Replace("~", @"(?:\S+ ){0,4}", StringComparison.Ordinal);
    }
}
