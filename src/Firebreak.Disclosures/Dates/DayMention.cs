using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>A calendar day written in the text.</summary>
/// <param name="HasYear">False when the year was taken from the publication date.</param>
readonly record struct DayMention(DateOnly Day, int Start, int End, bool HasYear);

/// <summary>Finds days written out: "April 13, 2026", "13 April 2026", "2026-04-13", "April 13".</summary>
static class DayMentions
{
    const string Month =
        "(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";

    static readonly Regex[] Forms =
    [
        Pattern.Of(@"\b(?<year>20\d{2})-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\d)\b"),
        Pattern.Of(@"\b" + Month + @"\.?\s+(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:,?\s+(?<year>20\d{2}))?\b"),
        Pattern.Of(@"\b(?<day>[0-3]?\d)(?:st|nd|rd|th)?\s+" + Month + @"\.?(?:,?\s+(?<year>20\d{2}))?\b"),
    ];
    static readonly string[] MonthNames =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <param name="published">Gives a day without a year its year: the latest that is not after publication.</param>
    public static IReadOnlyList<DayMention> Of(string text, int offset, DateOnly? published)
    {
        var days = new List<DayMention>();
        foreach (var match in Forms.SelectMany(form => form.Matches(text)))
        {
            if (days.Exists(d => d.Start < offset + match.Index + match.Length && offset + match.Index < d.End))
                continue;
            if (Read(match, published) is { } day)
                days.Add(
                    new DayMention(
                        day,
                        offset + match.Index,
                        offset + match.Index + match.Length,
                        match.Groups["year"].Success
                    )
                );
        }
        return [.. days.OrderBy(d => d.Start)];
    }

    static DateOnly? Read(Match match, DateOnly? published)
    {
        var month = match.Groups["number"].Success
            ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            : 1 + Array.IndexOf(MonthNames, match.Groups["month"].Value[..3].ToLowerInvariant());
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["year"].Success)
            return Valid(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), month, day);
        if (published is not { } known)
            return null;
        return Valid(known.Year, month, day) is { } same && same <= known ? same : Valid(known.Year - 1, month, day);
    }

    static DateOnly? Valid(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
