namespace Firebreak.Detection;

/// <summary>How often amounts like those of the past exceed a value: a Pareto tail over the largest tenth (Hill's estimate),
/// never taken to be thinner than amounts of this kind are known to be.</summary>
static class Tail
{
    internal const int HistoryMin = 10;
    const int TopMin = 3;

    /// <param name="sorted">Past amounts, ascending, all positive; at least <see cref="HistoryMin"/>.</param>
    /// <param name="thinnest">Smallest tail index believed: the log-spread of innocent amounts.</param>
    internal static double Exceeds(IReadOnlyList<double> sorted, double value, double thinnest)
    {
        var n = sorted.Count;
        var top = Math.Max(TopMin, n / 10);
        var from = sorted[n - top];
        if (value <= sorted[n - 1])
            return 1;
        var index = 0.0;
        for (var i = n - top; i < n; i++)
            index += Math.Log(sorted[i] / from);
        index = Math.Max(thinnest, index / (top - 1));
        return (double)top / n * Math.Pow(value / from, -1 / index);
    }
}
