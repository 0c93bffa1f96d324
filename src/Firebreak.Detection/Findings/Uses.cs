namespace Firebreak.Detection;

/// <summary>How a relationship was used, by log category and day.</summary>
static class Uses
{
    internal static UseHistory Of(Touch[] touches, bool overflowed)
    {
        var days = new Dictionary<LogCategory, Dictionary<DateOnly, long>>();
        Instant? first = null;
        Instant? last = null;
        foreach (var touch in touches)
        {
            if (touch.Role == Role.ActedUpon)
                continue;
            first ??= touch.Time;
            last = touch.Time;
            if (!days.TryGetValue(touch.Category, out var counts))
                days[touch.Category] = counts = [];
            var day = touch.Time.Day;
            counts[day] = counts.GetValueOrDefault(day) + touch.Count;
        }
        return new UseHistory
        {
            First = first,
            Last = last,
            Days = days.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<DateOnly, long>)pair.Value),
            Overflowed = overflowed,
        };
    }
}
