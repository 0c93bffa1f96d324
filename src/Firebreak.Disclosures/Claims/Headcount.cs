using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Reads the number in "310,000 employees", "4.2 million customers", "two million people".</summary>
static class Headcount
{
    static readonly Regex Figure = Pattern.Of(
        @"(?<number>\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten) ?(?<unit>thousand|million|billion|[km]\b)?"
    );
    static readonly string[] Words =
    [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <summary>Zero when no number can be read.</summary>
    public static decimal Read(string text)
    {
        var match = Figure.Match(text);
        if (!match.Success)
            return 0;
        var number = match.Groups["number"].Value.TrimEnd('.', ',').ToLowerInvariant();
        var value =
            Array.IndexOf(Words, number) is > 0 and var word ? word
            : decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) ? figure
            : 0;
        decimal unit = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "thousand" or "k" => 1_000,
            "million" or "m" => 1_000_000,
            "billion" => 1_000_000_000,
            _ => 1,
        };
        return value < 1_000_000_000 ? value * unit : 0;
    }
}
