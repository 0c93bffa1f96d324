namespace Firebreak.Detection;

/// <summary>More bytes or more events in an hour, a day or seven days than this relationship's own past lets one expect.
/// Seven days show the slow leak that no single day shows.</summary>
static class VolumeSpike
{
    // Hour, day and week of two measures are tested, and they mostly agree; counted as three tests.
    const double Windows = 3;

    // The turn of a month brings statements and invoices; before one was seen, a peak there says
    // little, and later ones are compared with the few turns seen.
    const double FirstMonthTurn = 40;
    const double MonthTurnAgain = 5;
    const int BurstDays = 7;

    internal static IEnumerable<Lead> Find(Subject subject) =>
        Of(subject)
            .Where(peak => peak.Chance <= Chance.SupportMax)
            .OrderBy(peak => peak.Day)
            .Aggregate(new List<List<Peak>>(), JoinBursts)
            .Select(burst => burst.MinBy(peak => (peak.Chance, peak.Day, peak.Measure.Name, peak.Window.Days)))
            .OfType<Peak>()
            .Select(peak => VolumeLead.Of(subject, peak));

    static List<List<Peak>> JoinBursts(List<List<Peak>> bursts, Peak peak)
    {
        if (bursts is [.., var last] && peak.Day - peak.Window.Days < last[0].Day + BurstDays - 1)
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
        var suspected = new List<(int Day, double Amount)>();
        for (var day = window.Days - 1; day < amounts.Days; day++)
        {
            if (amounts.Day(day) <= 0 && window.Days == 1)
                continue;
            var amount = window.AmountOf(amounts, day);
            var chance = ChanceOf(measure, window, amounts, day, past);
            if (
                chance <= Chance.SupportMax
                && !MonthTurn.Recurs(amounts.FirstDay + day, window.Days, amount, suspected)
            )
                yield return new Peak(
                    measure,
                    window,
                    amounts.FirstDay + day,
                    amount,
                    past[^1] - measure.Floor,
                    past.Count,
                    chance
                );
            if (chance <= Chance.LeadMax)
                suspected.Add((amounts.FirstDay + day, amount));
            else
                Insert(past, amount + measure.Floor);
        }
    }

    static double ChanceOf(Measure measure, AmountWindow window, Amounts amounts, int day, List<double> past)
    {
        if (day < Maturity.SpanDays || past.Count < Tail.HistoryMin)
            return 1;
        var exceeds = Tail.Exceeds(past, window.AmountOf(amounts, day) + measure.Floor, window.Thinnest);
        var tests = Chance.MonthDays * past.Count / day / window.Days;
        return exceeds * tests * Windows * TurnFactor(amounts, day, window.Days);
    }

    static void Insert(List<double> sorted, double value)
    {
        var at = sorted.BinarySearch(value);
        sorted.Insert(at < 0 ? ~at : at, value);
    }

    static double TurnFactor(Amounts amounts, int day, int windowDays)
    {
        if (!MonthTurn.Touches(amounts.FirstDay + day, windowDays))
            return 1;
        for (var before = 0; before < day - MonthTurn.ApartMin; before++)
        {
            if (MonthTurn.Touches(amounts.FirstDay + before, 1) && amounts.Day(before) > 0)
                return MonthTurnAgain;
        }
        return FirstMonthTurn;
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
