using System.Globalization;

namespace Firebreak.Detection;

/// <summary>How likely something this unusual is under a relationship's own history, and what of it is worth a person's time.</summary>
/// <remarks>
/// Each detector states the chance that one relationship shows such a thing in a month of innocent use, over all the tests
/// the detector makes in that month. A detector raises a lead below <see cref="LeadMax"/>, so the false leads of a
/// relationship are bounded by the sum over detectors, without assuming that they are independent.
/// </remarks>
static class Chance
{
    /// <summary>A detector's share of the budget: one false lead in a hundred relationship-months.</summary>
    internal const double LeadMax = 0.01;

    /// <summary>What is likelier than this says nothing, not even together with something else.</summary>
    internal const double SupportMax = 0.1;

    /// <summary>Combined chance (Fisher) below which two leads of different aspects corroborate each other.</summary>
    internal const double CorroborationMax = 1e-3;

    /// <summary>Nothing estimated from some months of logs is rarer than this.</summary>
    const double Floor = 1e-9;

    internal const double MonthDays = 30;

    /// <summary>Four significant digits, before anything is decided or printed: sums in another order must not change an answer.</summary>
    internal static double Quantised(double chance)
    {
        var bounded = Math.Clamp(chance, Floor, 1);
        var digits = 3 - (int)Math.Floor(Math.Log10(bounded));
        return digits > 15 ? Floor : Math.Round(bounded, digits);
    }

    /// <summary>"1 in 21,000", with two significant digits.</summary>
    internal static string Spoken(double chance)
    {
        var one = 1 / Math.Max(chance, Floor);
        if (one < 2)
            return "better than even";
        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(one)) - 1));
        return $"1 in {(Math.Round(one / step) * step).ToString("N0", CultureInfo.InvariantCulture)}";
    }

    /// <summary>Fisher's combination: P(product of as many uniforms ≤ the product of these chances).</summary>
    internal static double Together(params ReadOnlySpan<double> chances)
    {
        var log = 0.0;
        foreach (var chance in chances)
            log += Math.Log(Math.Max(chance, Floor));
        var (term, sum) = (1.0, 0.0);
        for (var i = 1; i <= chances.Length; i++)
        {
            sum += term;
            term *= -log / i;
        }
        return Quantised(Math.Exp(log) * sum);
    }
}
