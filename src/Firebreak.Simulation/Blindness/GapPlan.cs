using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>A gap with its place in time.</summary>
sealed record PlacedGap(LogGap Gap, Period Period)
{
    public bool Hits(LogCategory category, Instant at) => Gap.Categories.Contains(category) && Period.Contains(at);
}

/// <summary>What the gaps of a run take from the logs.</summary>
sealed class GapPlan(IReadOnlyList<PlacedGap> gaps)
{
    public IReadOnlyList<PlacedGap> Placed => gaps;

    public static GapPlan Of(World world, IReadOnlyList<LogGap> gaps) =>
        new([.. gaps.Select((gap, number) => new PlacedGap(gap, Place(world, gap, number)))]);

    public bool NeverExported(LogCategory category) => Has(category, GapForms.NeverExported);

    /// <summary>The row is in no file, and the file that held it is written.</summary>
    public bool TakesRow(LogEvent made) =>
        Hit(
            made.Category,
            made.Time,
            GapForms.RowsMissing,
            GapForms.SilentHole,
            GapForms.Retention,
            GapForms.NeverExported
        );

    /// <summary>The file with rows of this time is not written at all.</summary>
    public bool TakesFile(LogCategory category, Period rows) =>
        gaps.Any(placed =>
            placed.Gap.Form == GapForms.FilesMissing
            && placed.Gap.Categories.Contains(category)
            && placed.Period.Overlaps(rows)
        );

    /// <summary>The file breaks off at this row.</summary>
    public bool CutsAt(LogCategory category, Instant at) => Hit(category, at, GapForms.Truncated);

    public bool GarblesTime(LogCategory category, Instant at) => Hit(category, at, GapForms.UnreadableTimes);

    /// <summary>Null when chance decides; a form that shows only through a manifest needs one, a hole that must not be announced has none.</summary>
    public bool? WantsManifest(LogCategory category) =>
        Has(category, GapForms.FilesMissing) || Has(category, GapForms.RowsMissing) || Has(category, GapForms.Truncated)
            ? true
        : Has(category, GapForms.SilentHole) || Has(category, GapForms.Retention) ? false
        : null;

    /// <summary>The gap that keeps a log from accounting for the whole period; null when none does.</summary>
    public PlacedGap? Over(LogCategory category, Period period) =>
        gaps.FirstOrDefault(placed =>
            placed.Gap.Categories.Contains(category)
            && (placed.Gap.Form == GapForms.NeverExported || placed.Period.Overlaps(period))
        );

    bool Has(LogCategory category, string form) =>
        gaps.Any(placed => placed.Gap.Form == form && placed.Gap.Categories.Contains(category));

    bool Hit(LogCategory category, Instant at, params ReadOnlySpan<string> forms)
    {
        foreach (var placed in gaps)
        {
            if (
                forms.Contains(placed.Gap.Form)
                && (
                    placed.Gap.Form == GapForms.NeverExported
                        ? placed.Gap.Categories.Contains(category)
                        : placed.Hits(category, at)
                )
            )
                return true;
        }
        return false;
    }

    static Period Place(World world, LogGap gap, int number)
    {
        var dice = world.Dice("gap", number);
        var (logs, focus) = (world.Calendar.Logs, world.Calendar.Focus);
        if (gap.Around == "abuse" && world.Intrusions.Count > 0)
        {
            var from = world.Intrusions.Min(intrusion => intrusion.Period.From) - gap.Margin.Draw(dice);
            var to = Instant.Earlier(
                logs.To,
                world.Intrusions.Max(intrusion => intrusion.Period.To) + gap.Margin.Draw(dice)
            );
            return new(gap.Form == GapForms.Retention ? logs.From : Instant.Later(logs.From, from), to);
        }
        var within = gap.Around == "look_back" ? new Period(logs.From, focus.From) : focus;
        var length = TimeSpan.FromTicks(Math.Min(gap.Length.Draw(dice).Ticks, within.Length.Ticks * 9 / 10));
        var start = within.From + dice.Span(within.Length - length);
        return gap.Form == GapForms.Retention ? new(logs.From, start + length) : new(start, start + length);
    }
}
