using System.Globalization;
using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Times and quantities as people read them; the exact value stays in the markup.</summary>
static class Spoken
{
    public static Html Time(Instant instant) =>
        $"<time datetime=\"{instant.ToString()}\">{instant.Utc.ToString("d MMM yyyy HH:mm")} UTC</time>";

    public static Html Time(Instant? instant) => instant is { } known ? Time(known) : Html.Empty;

    /// <summary>To the second: for records, where the order matters.</summary>
    public static Html Moment(Instant instant) =>
        $"<time datetime=\"{instant.ToString()}\">{instant.Utc.ToString("d MMM yyyy HH:mm:ss")} UTC</time>";

    public static Html Day(Instant? instant) =>
        instant is { } known
            ? $"<time datetime=\"{known.ToString()}\">{known.Utc.ToString("d MMM yyyy")}</time>"
            : Html.Empty;

    public static Html Day(DateOnly? day) =>
        day is { } known
            ? $"<time datetime=\"{known.ToString("yyyy-MM-dd")}\">{known.ToString("d MMM yyyy")}</time>"
            : Html.Empty;

    public static string Period(Period period) => period.Spoken();

    /// <summary>"1 record", "12,408 records".</summary>
    public static string Count(long number, string one, string? many = null) =>
        $"{number:N0} {(number == 1 ? one : many ?? one + "s")}";

    public static string Bytes(long bytes) =>
        bytes switch
        {
            < 1_000 => $"{bytes} B",
            < 1_000_000 => $"{bytes / 1e3:0.0} kB",
            < 1_000_000_000 => $"{bytes / 1e6:0.0} MB",
            _ => $"{bytes / 1e9:0.0} GB",
        };

    /// <summary>"about 1 in 4,300"; null when nothing was estimated.</summary>
    public static string? Chance(double? chance) =>
        chance switch
        {
            null => null,
            > 0 and < 1e-12 => "less than 1 in a million million",
            > 0 and <= 1 => $"about 1 in {Rounded(1 / chance.Value)}",
            0 => "less than can be measured",
            _ => chance.Value.ToString("R", CultureInfo.InvariantCulture),
        };

    // Two leading digits: an estimate that prints more claims more than it knows.
    static string Rounded(double number)
    {
        if (number < 100)
            return number.ToString("0", CultureInfo.InvariantCulture);
        var scale = Math.Pow(10, Math.Floor(Math.Log10(number)) - 1);
        return (Math.Round(number / scale) * scale).ToString("N0", CultureInfo.InvariantCulture);
    }
}
