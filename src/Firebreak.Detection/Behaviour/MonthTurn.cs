namespace Firebreak.Detection;

/// <summary>The days around the turn of a month, on which statements, invoices and meter readings are drawn.</summary>
static class MonthTurn
{
    /// <summary>Peaks at two turns lie at least this far apart.</summary>
    internal const int ApartMin = 20;
    const int DaysBefore = 3;
    const int DaysAfter = 4;
    const double AsLarge = 2;

    /// <summary>Does a span of days that ends on the given day hold a turn?</summary>
    internal static bool Touches(int lastDay, int days)
    {
        for (var day = lastDay - days + 1; day <= lastDay; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            if (date.Day <= DaysAfter || date.AddDays(DaysBefore).Month != date.Month)
                return true;
        }
        return false;
    }

    /// <summary>Is there an earlier peak about as large, also at the turn of a month?</summary>
    internal static bool Recurs(int day, int days, double amount, IReadOnlyList<(int Day, double Amount)> earlier) =>
        Touches(day, days)
        && earlier.Any(peak =>
            day - peak.Day >= ApartMin && Touches(peak.Day, days) && peak.Amount * AsLarge >= amount
        );
}
