using System.Globalization;
using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>Maps time to a place between 0 and 100 percent. Pictures are drawn in percent, so that they stretch with the
/// page while text, hatches and line widths keep their size.</summary>
sealed class TimeAxis(Period whole)
{
    const int TicksMax = 7;

    static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromMinutes(10),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(3),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromDays(1),
        TimeSpan.FromDays(2),
        TimeSpan.FromDays(7),
        TimeSpan.FromDays(14),
    ];

    public Period Whole { get; } = whole;

    /// <summary>0 to 100; times outside the axis stand at its ends.</summary>
    public double At(Instant instant)
    {
        if (Whole.IsEmpty)
            return 0;
        var share = (double)(instant.Ticks - Whole.From.Ticks) / (Whole.To.Ticks - Whole.From.Ticks);
        return Math.Round(Math.Clamp(share, 0, 1) * 100, 2);
    }

    public string Percent(Instant instant) => Percent(At(instant));

    public static string Percent(double value) =>
        Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>Round times inside the axis, at most seven.</summary>
    public IEnumerable<(Instant At, string Label)> Ticks()
    {
        if (Whole.IsEmpty)
            return [];
        foreach (var step in Steps)
        {
            if (Whole.Length / step <= TicksMax)
                return Every(step);
        }
        return Months();
    }

    IEnumerable<(Instant At, string Label)> Every(TimeSpan step)
    {
        var format = step < TimeSpan.FromDays(1) ? "d MMM HH:mm" : "d MMM";
        // Day 0 of the calendar was a Monday, so whole weeks begin on Mondays.
        var at = Whole.From.Ticks / step.Ticks * step.Ticks;
        for (; at < Whole.To.Ticks; at += step.Ticks)
        {
            if (at >= Whole.From.Ticks)
                yield return (new Instant(at), new Instant(at).Utc.ToString(format));
        }
    }

    IEnumerable<(Instant At, string Label)> Months()
    {
        var months = (Whole.To.Utc.Year - Whole.From.Utc.Year) * 12 + Whole.To.Utc.Month - Whole.From.Utc.Month;
        var step = Math.Max(1, (int)Math.Ceiling(months / (double)TicksMax));
        var first = (Whole.From.Utc.Year - 1) * 12 + Whole.From.Utc.Month;
        for (var month = first; month <= first + months; month += step)
        {
            var at = Instant.Of(new DateOnly(Math.Min(month / 12 + 1, 9999), month % 12 + 1, 1));
            if (at >= Whole.From && at < Whole.To)
                yield return (at, at.Utc.ToString("MMM yyyy"));
        }
    }
}
