namespace Firebreak.Detection;

/// <summary>What one measure of a relationship came to, day by day: the largest hour, the day, and the seven days up to it.</summary>
sealed class Amounts
{
    readonly double[] largestHour;
    readonly double[] daySum;

    Amounts(int firstDay, int days) => (FirstDay, largestHour, daySum) = (firstDay, new double[days], new double[days]);

    internal int FirstDay { get; }
    internal int Days => daySum.Length;

    internal double LargestHour(int day) => largestHour[day];

    internal double Day(int day) => daySum[day];

    internal double Week(int day)
    {
        var sum = 0.0;
        for (var at = Math.Max(0, day - 6); at <= day; at++)
            sum += daySum[at];
        return sum;
    }

    internal static Amounts? Of(Touch[] touches, Func<Touch, double> amountOf)
    {
        // The past begins with the first amount: days before the log (or the measure) began are no days of nothing.
        var first = Array.FindIndex(touches, touch => amountOf(touch) > 0);
        if (first < 0)
            return null;
        var amounts = new Amounts(touches[first].Day, touches[^1].Day - touches[first].Day + 1);
        var (hour, inHour) = (-1, 0.0);
        foreach (var touch in touches.AsSpan(first))
        {
            var amount = amountOf(touch);
            if (amount <= 0)
                continue;
            if (touch.Time.HourNumber != hour)
                (hour, inHour) = (touch.Time.HourNumber, 0);
            inHour += amount;
            var day = touch.Day - amounts.FirstDay;
            amounts.daySum[day] += amount;
            amounts.largestHour[day] = Math.Max(amounts.largestHour[day], inHour);
        }
        return amounts;
    }
}
