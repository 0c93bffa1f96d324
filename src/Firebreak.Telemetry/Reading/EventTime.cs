using System.Globalization;
using System.Text;

namespace Firebreak.Telemetry;

/// <summary>The time at which something happened, out of the several a record carries.</summary>
static class EventTime
{
    const int Utf8BytesMax = 48;

    // What the Log Analytics portal writes when the browser is set to English.
    static readonly string[] PortalFormats =
    [
        "M/d/yyyy, h:mm:ss.FFFFFFF tt",
        "M/d/yyyy h:mm:ss.FFFFFFF tt",
        "M/d/yyyy H:mm:ss.FFFFFFF",
    ];

    /// <summary>Finds the time; answers null and sets <paramref name="instant"/>, or answers why there is none.</summary>
    /// <param name="candidates">Fields that may hold it, the best first.</param>
    /// <param name="utc">The format fixes UTC, so that a time without a zone has one.</param>
    public static UnreadableReason? Find(
        RecordFields fields,
        ReadOnlySpan<Field> candidates,
        bool utc,
        out Instant instant
    )
    {
        var reason = UnreadableReason.NoTime;
        foreach (var candidate in candidates)
        {
            var text = fields[candidate];
            if (text.IsEmpty)
                continue;
            if (TryParse(text, utc, out instant))
                return null;
            reason = TryParse(text, utc: true, out _)
                ? UnreadableReason.TimeWithoutZone
                : UnreadableReason.TimeMalformed;
        }
        instant = default;
        return reason;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, bool utc, out Instant instant) =>
        TryParsePlain(text, utc, out instant)
        || Instant.TryParse(text, out instant)
        || (utc && TryParseUtc(text, out instant));

    /// <summary>The form that nearly all records have, without a detour over text: 2026-04-26T16:18:00[.fraction][Z].</summary>
    static bool TryParsePlain(ReadOnlySpan<byte> text, bool utc, out Instant instant)
    {
        instant = default;
        if (
            text.Length < 19
            || text[4] != '-'
            || text[7] != '-'
            || text[10] is not ((byte)'T' or (byte)' ')
            || text[13] != ':'
            || text[16] != ':'
        )
            return false;
        if (
            !Number(text[..4], out var year)
            || !Number(text[5..7], out var month)
            || !Number(text[8..10], out var day)
            || !Number(text[11..13], out var hour)
            || !Number(text[14..16], out var minute)
            || !Number(text[17..19], out var second)
        )
            return false;
        var rest = text[19..];
        if (!Fraction(ref rest, out var ticks))
            return false;
        if (!(rest.SequenceEqual("Z"u8) || rest.SequenceEqual("+00:00"u8) || (utc && rest.IsEmpty)))
            return false;
        if (
            year < 1
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
            || hour > 23
            || minute > 59
            || second > 59
        )
            return false;
        instant = new Instant(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks + ticks);
        return true;
    }

    static bool Number(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            number = number * 10 + digit - '0';
        }
        return true;
    }

    /// <summary>Fractions of any length; what is finer than 100 ns is dropped.</summary>
    static bool Fraction(ref ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest.IsEmpty || rest[0] != '.')
            return true;
        var end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = end < 0 ? rest[1..] : rest[1..(end + 1)];
        if (digits.IsEmpty)
            return false;
        for (var place = 0; place < 7; place++)
            ticks = ticks * 10 + (place < digits.Length ? digits[place] - '0' : 0);
        rest = rest[(digits.Length + 1)..];
        return true;
    }

    static bool TryParseUtc(ReadOnlySpan<byte> utf8, out Instant instant)
    {
        instant = default;
        Span<char> text = stackalloc char[Utf8BytesMax];
        if (utf8.Length > Utf8BytesMax || !Encoding.UTF8.TryGetChars(utf8, text, out var length))
            return false;
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        foreach (var format in PortalFormats)
            if (DateTime.TryParseExact(text[..length], format, CultureInfo.InvariantCulture, Styles, out var time))
            {
                instant = new Instant(time.Ticks);
                return true;
            }
        return false;
    }
}
