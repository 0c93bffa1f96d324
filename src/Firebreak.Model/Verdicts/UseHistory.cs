namespace Firebreak.Model;

/// <summary>How a relationship was used, as far as the logs show: what a last-use date is compared with, and what a revocation would break.</summary>
public sealed record UseHistory
{
    public static UseHistory Nothing { get; } = new();

    public Instant? First { get; init; }
    public Instant? Last { get; init; }

    /// <summary>Events in which the relationship acted, by log category and UTC day.</summary>
    public IReadOnlyDictionary<LogCategory, IReadOnlyDictionary<DateOnly, long>> Days { get; init; } =
        new Dictionary<LogCategory, IReadOnlyDictionary<DateOnly, long>>();

    /// <summary>More events than can be held were seen: what was said of behaviour rests on a part of them.</summary>
    public bool Overflowed { get; init; }

    public long Events => Days.Values.Sum(days => days.Values.Sum());

    public long On(LogCategory category, DateOnly day) =>
        Days.TryGetValue(category, out var days) ? days.GetValueOrDefault(day) : 0;

    /// <summary>Events of any category within the period, by whole UTC days.</summary>
    public long Within(Period period) =>
        Days.Values.Sum(days => days.Where(day => period.Overlaps(DayOf(day.Key))).Sum(day => day.Value));

    /// <summary>Days of the period on which the relationship was used at all.</summary>
    public int DaysUsed(Period period) =>
        Days.Values.SelectMany(days => days.Keys).Distinct().Count(day => period.Overlaps(DayOf(day)));

    static Period DayOf(DateOnly day) => new(Instant.Of(day), Instant.Of(day.AddDays(1)));
}
