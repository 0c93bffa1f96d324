using System.Globalization;

namespace Firebreak.Sigma;

enum TimePart
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>Takes one part out of a time written as ISO 8601, in UTC; a time without a zone is taken as UTC.</summary>
static class TimeParts
{
    const DateTimeStyles Style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
    static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd",
    ];

    /// <summary>A value that is no such time is missing. Numbers are not taken: their unit and origin are unknown.</summary>
    internal static SigmaValue Of(this TimePart part, SigmaValue value)
    {
        if (value.Kind != SigmaKind.Text)
            return SigmaValue.Missing;

        using var reading = new Reading(value, stackalloc char[Reading.ScratchChars]);
        return DateTime.TryParseExact(reading.Text, Forms, CultureInfo.InvariantCulture, Style, out var time)
            ? SigmaValue.Of((long)Of(part, time))
            : SigmaValue.Missing;
    }

    static int Of(TimePart part, DateTime time) =>
        part switch
        {
            TimePart.Minute => time.Minute,
            TimePart.Hour => time.Hour,
            TimePart.Day => time.Day,
            TimePart.Week => ISOWeek.GetWeekOfYear(time),
            TimePart.Month => time.Month,
            _ => time.Year,
        };
}
