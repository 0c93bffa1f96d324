namespace Firebreak.Simulation;

/// <summary>Lengths of time as data files write them: "45s", "30m", "6h", "2d", "1d12h".</summary>
static class Duration
{
    const int DaysMax = 60;

    /// <summary>Null when the text is no length of time, or longer than 60 days.</summary>
    public static TimeSpan? Parse(string text)
    {
        var (total, number, digits) = (TimeSpan.Zero, 0L, 0);
        foreach (var letter in text.Trim())
        {
            if (char.IsAsciiDigit(letter) && digits < 6)
            {
                number = number * 10 + (letter - '0');
                digits++;
                continue;
            }
            if (digits == 0 || Unit(letter) is not { } unit)
                return null;
            total += unit * number;
            (number, digits) = (0, 0);
        }
        return digits == 0 && text.Trim().Length > 0 && total <= TimeSpan.FromDays(DaysMax) ? total : null;
    }

    static TimeSpan? Unit(char letter) =>
        letter switch
        {
            's' => TimeSpan.FromSeconds(1),
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => null,
        };
}
