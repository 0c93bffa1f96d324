using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Everything that happened, a day at a time and by category, in the order of time. Holds two days at most.</summary>
sealed class Timeline(World world)
{
    readonly AppDay apps = new(world);
    readonly PeopleDay people = new(world);
    readonly ILookup<DateOnly, LogEvent> planned = world.Planned.ToLookup(planned => planned.Time.Day);
    readonly Dictionary<DateOnly, List<LogEvent>> begun = [];

    public IReadOnlyDictionary<LogCategory, List<LogEvent>> Day(DateOnly day)
    {
        foreach (var old in begun.Keys.Where(known => known != day && known != day.AddDays(-1)).ToList())
            begun.Remove(old);
        // Work that began yesterday may end today.
        return Begun(day.AddDays(-1))
            .Concat(Begun(day))
            .Where(made => made.Time.Day == day && made.Time < world.AsOf)
            .Concat(planned[day])
            .OrderBy(made => made.Time)
            .ThenBy(made => made.Id)
            .GroupBy(made => made.Category)
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    List<LogEvent> Begun(DateOnly day)
    {
        if (begun.TryGetValue(day, out var known))
            return known;
        var events = new List<LogEvent>();
        foreach (var app in world.Apps.Where(app => app.Acts))
            apps.Add(app, day, events);
        people.Add(day, events);
        return begun[day] = events;
    }
}
