using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>How each log of the run is exported, and which files a day gives.</summary>
sealed class LogExport
{
    const int PageRows = 500;

    readonly World world;
    readonly GapPlan gaps;
    readonly Timeline timeline;
    readonly Dictionary<LogCategory, Container> containers = [];
    (DateOnly Day, IReadOnlyDictionary<LogCategory, List<LogEvent>> Rows)? latest;

    public LogExport(World world, GapPlan gaps)
    {
        this.world = world;
        this.gaps = gaps;
        timeline = new(world);
        var dice = world.Dice("containers");
        var drawn = dice.Shuffled([
            dice.Chance(0.5) ? Container.StorageHours : Container.StorageDays,
            Container.LogAnalytics,
            Container.EventHub,
            Container.GraphPages,
        ]);
        // Graph activity is no answer of the Graph API; whoever drew that changes places.
        var activity = Gaps.ExportedCategories.Index().First(pair => pair.Item == LogCategory.GraphActivity).Index;
        var pages = drawn.IndexOf(Container.GraphPages);
        if (pages == activity)
            (drawn[activity], drawn[0]) = (drawn[0], drawn[activity]);
        foreach (var (place, category) in Gaps.ExportedCategories.Index())
        {
            containers[category] = drawn[place];
            HasManifest[category] =
                gaps.WantsManifest(category) ?? (category == LogCategory.EntraAudit || dice.Chance(0.6));
        }
    }

    public GapPlan Holes => gaps;
    public Dictionary<LogCategory, bool> HasManifest { get; } = [];

    public Container ContainerOf(LogCategory category) => containers[category];

    /// <summary>The rows of a day that an export holds, by category, in the order of the files.</summary>
    public IReadOnlyDictionary<LogCategory, List<LogEvent>> Rows(DateOnly day)
    {
        if (latest is { } known && known.Day == day)
            return known.Rows;
        var rows = timeline.Day(day).ToDictionary(pair => pair.Key, pair => pair.Value);
        latest = (day, rows);
        return rows;
    }

    public IEnumerable<PlannedFile> Files(DateOnly day)
    {
        foreach (var category in Gaps.ExportedCategories.Where(category => !gaps.NeverExported(category)))
        {
            if (!Rows(day).TryGetValue(category, out var all))
                continue;
            var kept = Kept(all);
            var parts = Split(containers[category], kept);
            foreach (var (number, part) in parts.Index())
                yield return Plan(category, day, kept, part.Start, part.Count, number) with
                {
                    Continued = number + 1 < parts.Count,
                };
        }
    }

    public List<LogEvent> Kept(List<LogEvent> rows) =>
        gaps.Placed.Count == 0 ? rows : [.. rows.Where(row => !gaps.TakesRow(row))];

    PlannedFile Plan(LogCategory category, DateOnly day, List<LogEvent> kept, int start, int count, int number)
    {
        var span = new Period(kept[start].Time, kept[start + count - 1].Time + TimeSpan.FromTicks(1));
        var cut = Enumerable
            .Range(0, count)
            .Cast<int?>()
            .FirstOrDefault(row => gaps.CutsAt(category, kept[start + row!.Value].Time)); // never null: a range of numbers
        var path = LogPaths.Of(containers[category], category, world.Tenant, span.From, number);
        return new(path, category, containers[category], day, start, count, cut, gaps.TakesFile(category, span));
    }

    static List<(int Start, int Count)> Split(Container container, List<LogEvent> rows)
    {
        Func<int, int> part = container switch
        {
            Container.StorageHours => row => rows[row].Time.Utc.Hour,
            Container.EventHub => row => rows[row].Time.Utc.Hour / 6,
            Container.GraphPages => row => row / PageRows,
            _ => _ => 0,
        };
        var parts = new List<(int Start, int Count)>();
        for (var start = 0; start < rows.Count; start += parts[^1].Count)
        {
            var end = start + 1;
            while (end < rows.Count && part(end) == part(start))
                end++;
            parts.Add((start, end - start));
        }
        return parts;
    }
}
