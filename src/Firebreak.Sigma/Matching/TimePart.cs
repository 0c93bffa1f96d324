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
    const int TickDigits = 7;
    const int CharsMax = 64;

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

        using var reading = new ValueText(value, stackalloc char[ValueText.ScratchChars]);
        var text = CutFraction(reading.Text, stackalloc char[CharsMax]);
        return DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, Style, out var time)
            ? SigmaValue.Of((long)Of(part, time))
            : SigmaValue.Missing;
    }

    /// <summary>Drops the digits after the seventh of a fraction: a tick is 100 ns, and cloud logs write nanoseconds.</summary>
    static ReadOnlySpan<char> CutFraction(ReadOnlySpan<char> text, Span<char> room)
    {
        var last = text.IndexOf('.') + TickDigits;
        var end = last + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (last < TickDigits || end <= last + 1 || text.Length > CharsMax)
            return text;

        text[..(last + 1)].CopyTo(room);
        text[end..].CopyTo(room[(last + 1)..]);
        return room[..(text.Length - (end - last - 1))];
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
