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
        if (touches.Length == 0)
            return null;
        var amounts = new Amounts(touches[0].Day, touches[^1].Day - touches[0].Day + 1);
        var (hour, inHour) = (-1, 0.0);
        var any = false;
        foreach (var touch in touches)
        {
            var amount = amountOf(touch);
            if (amount <= 0)
                continue;
            any = true;
            if (touch.Time.HourNumber != hour)
                (hour, inHour) = (touch.Time.HourNumber, 0);
            inHour += amount;
            var day = touch.Day - amounts.FirstDay;
            amounts.daySum[day] += amount;
            amounts.largestHour[day] = Math.Max(amounts.largestHour[day], inHour);
        }
        return any ? amounts : null;
    }
}
