namespace Firebreak.Detection;

/// <summary>More bytes or more events in an hour, a day or seven days than this relationship's own past lets one expect.
/// Seven days show the slow leak that no single day shows.</summary>
static class VolumeSpike
{
    // Hour, day and week of two measures are tested, and they mostly agree; counted as three tests.
    const double Windows = 3;

    // The turn of a month brings statements and invoices; before one was seen, a peak there says little.
    const double FirstMonthEnd = 20;
    const int BurstDays = 7;

    internal static IEnumerable<Lead> Find(Subject subject) =>
        Of(subject)
            .Where(peak => peak.Chance <= Chance.LeadMax)
            .OrderBy(peak => peak.Day)
            .Aggregate(new List<List<Peak>>(), JoinBursts)
            .Select(burst => burst.MinBy(peak => (peak.Chance, peak.Day, peak.Measure.Name, peak.Window.Days)))
            .OfType<Peak>()
            .Select(peak => VolumeLead.Of(subject, peak));

    static List<List<Peak>> JoinBursts(List<List<Peak>> bursts, Peak peak)
    {
        if (bursts is [.., var last] && peak.Day - last[0].Day < BurstDays)
            last.Add(peak);
        else
            bursts.Add([peak]);
        return bursts;
    }

    static IEnumerable<Peak> Of(Subject subject) =>
        from measure in Measure.All
        let amounts = Amounts.Of(subject.Touches, measure.AmountOf)
        where amounts is not null
        from window in AmountWindow.All
        from peak in Scan(measure, window, amounts)
        select peak;

    static IEnumerable<Peak> Scan(Measure measure, AmountWindow window, Amounts amounts)
    {
        var past = new List<double>();
        for (var day = 0; day < amounts.Days; day++)
        {
            if (amounts.Day(day) <= 0 && window.Days == 1)
                continue;
            var amount = window.AmountOf(amounts, day);
            var chance = 1.0;
            if (day >= Maturity.SpanDays && past.Count >= Tail.HistoryMin)
            {
                var exceeds = Tail.Exceeds(past, amount + measure.Floor, window.Thinnest);
                var tests = Chance.MonthDays * past.Count / day / window.Days;
                chance = exceeds * tests * Windows * (IsFirstMonthEnd(amounts, day) ? FirstMonthEnd : 1);
            }
            if (chance <= Chance.LeadMax)
                yield return new Peak(
                    measure,
                    window,
                    amounts.FirstDay + day,
                    amount,
                    past[^1] - measure.Floor,
                    past.Count,
                    chance
                );
            else if (day >= window.Days - 1)
                Insert(past, amount + measure.Floor);
        }
    }

    static void Insert(List<double> sorted, double value)
    {
        var at = sorted.BinarySearch(value);
        sorted.Insert(at < 0 ? ~at : at, value);
    }

    static bool IsFirstMonthEnd(Amounts amounts, int day)
    {
        if (!IsMonthTurn(amounts.FirstDay + day))
            return false;
        for (var before = 0; before < day - 10; before++)
        {
            if (IsMonthTurn(amounts.FirstDay + before) && amounts.Day(before) > 0)
                return false;
        }
        return true;
    }

    static bool IsMonthTurn(int dayNumber)
    {
        var day = DateOnly.FromDayNumber(dayNumber);
        return day.Day <= 4 || day.AddDays(3).Month != day.Month;
    }
}

/// <summary>An amount beyond what its past lets one expect.</summary>
/// <param name="Before">The largest amount of the past.</param>
sealed record Peak(
    Measure Measure,
    AmountWindow Window,
    int Day,
    double Amount,
    double Before,
    int Past,
    double Chance
);
