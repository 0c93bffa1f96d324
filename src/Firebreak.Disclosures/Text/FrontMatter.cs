using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Reads what the first lines of a text say about it: title, author, time of publication, printed severity.</summary>
static class FrontMatter
{
    const int FirstBlocks = 12;

    static readonly Regex Severity = Pattern.Of(@"\bseverity\s*:\s*(?<value>[a-z]+)");
    static readonly Regex Author = Pattern.Of(@"(?:\[author:\s*(?<value>[^\]]+)\]|^by (?<value>[^,|–]+))");
    static readonly Regex Time = Pattern.Of(
        @"(?<day>20\d{2}-\d{2}-\d{2})[ T](?<time>\d{2}:\d{2}(?::\d{2})?)\s?(?:UTC|GMT|Z)\b"
    );
    static readonly Regex Subject = Pattern.Lines(@"^subject: (?<value>.{3,200})$");
    static readonly Regex SiteSuffix = Pattern.Of(@"\s+[|–—]\s+[^|–—]{2,40}$");

    public static ExtractedText Read(ExtractedText source)
    {
        var first = source.Blocks.Take(FirstBlocks).Where(b => b.Kind is BlockKind.Label or BlockKind.Heading).ToList();
        var labels = first.ConvertAll(b => b.In(source.Text));
        return source with
        {
            Title = source.Title.Length > 0 ? SiteSuffix.Replace(source.Title, "") : TitleOf(source, first),
            Author = Or(source.Author, Value(labels, Author).Trim()),
            PublisherSeverity = Value(labels, Severity).ToUpperInvariant(),
            PublishedAt = source.PublishedAt ?? TimeOf(labels) ?? DayOf(labels),
        };
    }

    static string TitleOf(ExtractedText source, List<Block> first) =>
        Subject.Match(source.Text) is { Success: true } subject
            ? subject.Groups["value"].Value
            : HeadingOf(source, first);

    static string HeadingOf(ExtractedText source, List<Block> first) =>
        first
            .Where(b => b.Kind == BlockKind.Heading)
            .Select(b => b.In(source.Text))
            .FirstOrDefault(line => line.Split(' ').Length >= 3 && DayMentions.Of(line, 0, null).Count == 0)
        ?? "";

    static Instant? TimeOf(List<string> labels)
    {
        foreach (var match in labels.Select(label => Time.Match(label)).Where(m => m.Success))
        {
            if (Instant.TryParse($"{match.Groups["day"].Value}T{match.Groups["time"].Value}Z", out var time))
                return time;
        }
        return null;
    }

    static Instant? DayOf(List<string> labels) =>
        labels
            .SelectMany(label => DayMentions.Of(label, 0, null))
            .Select(mention => (Instant?)Instant.Of(mention.Day))
            .FirstOrDefault();

    static string Value(List<string> labels, Regex pattern) =>
        labels.Select(label => pattern.Match(label)).FirstOrDefault(m => m.Success)?.Groups["value"].Value ?? "";

    static string Or(string first, string second) => first.Length > 0 ? first : second;
}
