using System.Globalization;

namespace Firebreak.Detection;

/// <summary>Numbers and days as sentences of findings carry them.</summary>
static class Spoken
{
    internal static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Count(long number, string one, string many) =>
        $"{Number(number)} {(number == 1 ? one : many)}";

    internal static string Day(Instant time) => time.Utc.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    internal static string Minute(Instant time) =>
        time.Utc.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>"310 MB", in powers of ten.</summary>
    internal static string Bytes(double bytes)
    {
        string[] units = ["bytes", "kB", "MB", "GB", "TB", "PB"];
        var unit = 0;
        for (; bytes >= 1000 && unit < units.Length - 1; unit++)
            bytes /= 1000;
        return string.Create(CultureInfo.InvariantCulture, $"{bytes:0.#} {units[unit]}");
    }

    /// <summary>"3.4 times".</summary>
    internal static string Times(double factor) => string.Create(CultureInfo.InvariantCulture, $"{factor:0.#} times");
}
