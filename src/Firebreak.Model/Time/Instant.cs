using System.Globalization;
using System.Text;

namespace Firebreak.Model;

/// <summary>A point in time, UTC, with the 100 ns resolution that Windows and Entra logs carry.</summary>
/// <param name="Ticks">100 ns steps since 0001-01-01T00:00:00Z, as in <see cref="DateTime.Ticks"/>.</param>
public readonly record struct Instant(long Ticks) : IComparable<Instant>
{
    const int Utf8BytesMax = 40;

    public static Instant MinValue => new(DateTime.MinValue.Ticks);
    public static Instant MaxValue => new(DateTime.MaxValue.Ticks);

    public DateTime Utc => new(Ticks, DateTimeKind.Utc);
    public DateOnly Day => DateOnly.FromDateTime(Utc);

    /// <summary>Whole hours since 0001-01-01T00:00Z: the bucket of hourly counts.</summary>
    public int HourNumber => (int)(Ticks / TimeSpan.TicksPerHour);

    public static Instant From(DateTimeOffset time) => new(time.UtcTicks);

    /// <summary>Midnight UTC at which the day begins.</summary>
    public static Instant Of(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue).Ticks);

    public static Instant OfHour(int hourNumber) => new(hourNumber * TimeSpan.TicksPerHour);

    /// <summary>Reads RFC 3339 with a zone ("2026-04-26T16:18:00.1234567Z", "+02:00"). A time without a zone is refused:
    /// guessing one would move evidence by hours.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Instant instant)
    {
        instant = default;
        if (utf8.Length is 0 or > Utf8BytesMax)
            return false;
        Span<char> text = stackalloc char[Utf8BytesMax];
        return Encoding.UTF8.TryGetChars(utf8, text, out var length) && TryParse(text[..length], out instant);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Instant)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Instant instant)
    {
        instant = default;
        if (
            !HasZone(text)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        )
            return false;
        instant = From(time);
        return true;
    }

    static bool HasZone(ReadOnlySpan<char> text)
    {
        if (text.Length < 17 || text[4] != '-' || text[10] is not ('T' or 't' or ' '))
            return false;
        return text[^1] is 'Z' or 'z' || text[16..].IndexOfAny('+', '-') >= 0;
    }

    public int CompareTo(Instant other) => Ticks.CompareTo(other.Ticks);

    public static Instant operator +(Instant instant, TimeSpan duration) => new(Clamp(instant.Ticks, duration.Ticks));

    public static Instant operator -(Instant instant, TimeSpan duration) => new(Clamp(instant.Ticks, -duration.Ticks));

    public static TimeSpan operator -(Instant later, Instant earlier) => new(later.Ticks - earlier.Ticks);

    public static bool operator <(Instant left, Instant right) => left.Ticks < right.Ticks;

    public static bool operator >(Instant left, Instant right) => left.Ticks > right.Ticks;

    public static bool operator <=(Instant left, Instant right) => left.Ticks <= right.Ticks;

    public static bool operator >=(Instant left, Instant right) => left.Ticks >= right.Ticks;

    public static Instant Earlier(Instant left, Instant right) => left <= right ? left : right;

    public static Instant Later(Instant left, Instant right) => left >= right ? left : right;

    // Hostile times ("9999-12-31") must not overflow when a look-back is taken off or added.
    static long Clamp(long ticks, long change) => Math.Clamp(ticks + change, MinValue.Ticks, MaxValue.Ticks);

    /// <summary>RFC 3339 in UTC; the fraction is printed only as far as it carries something.</summary>
    public override string ToString()
    {
        var utc = Utc;
        var seconds = utc.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        var fraction = utc.ToString("FFFFFFF", CultureInfo.InvariantCulture);
        return fraction.Length == 0 ? seconds + "Z" : $"{seconds}.{fraction}Z";
    }
}
