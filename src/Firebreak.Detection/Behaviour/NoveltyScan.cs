namespace Firebreak.Detection;

/// <summary>The feature's value in an event; zero when the event has none, <see cref="NoveltyScan.Familiar"/> when it is known beforehand.</summary>
delegate ulong ValueOf(in Touch touch);

/// <summary>Walks a feature's values in time order and finds the new ones. Each event is judged by its past alone.</summary>
static class NoveltyScan
{
    /// <summary>Known before the first event (declared, or usual for the vendor): part of the past, never new.</summary>
    internal const ulong Familiar = ulong.MaxValue;
    const int BurstDays = 7;

    // Both ways may run side by side for a while when a vendor moves.
    const int OverlapDays = 10;
    const int DaysAfterMin = 3;

    /// <param name="prior">New values expected of a steady identity, per identity and span of its past.</param>
    internal static IReadOnlyList<Novelty> Of(Subject subject, ValueOf valueOf, double prior)
    {
        var touches = subject.Touches;
        var points = new List<(int Day, ulong Value)>();
        var history = new ValueHistory(prior);
        var found = new List<Novelty>();
        var owners = new Dictionary<ulong, Novelty>();
        for (var i = 0; i < touches.Length; i++)
        {
            ref readonly var touch = ref touches[i];
            var value = valueOf(in touch);
            if (value == 0)
                continue;
            points.Add((touch.Day, value));
            var isNew =
                value != Familiar
                && !history.Has(value)
                && history.CanTellAt(touch.Day)
                && subject.Surroundings.Calendar.IsEstablished(touch.Category, touch.Day);
            if (isNew)
                owners[value] = Open(found, history, touch.Day, value);
            var novelty = owners.GetValueOrDefault(value);
            novelty?.Add(in touch, subject.Window.FocusFrom);
            history.Learn(touch.Day, value, value == Familiar || (isNew && novelty?.Chance <= Chance.LeadMax));
        }
        foreach (var novelty in found)
            novelty.Replaces = HasReplaced(novelty, points);
        return found;
    }

    static Novelty Open(List<Novelty> found, ValueHistory history, int day, ulong value)
    {
        if (found is not [.., var last] || day - last.Day >= BurstDays)
        {
            last = new Novelty
            {
                Day = day,
                Chance = history.NewInMonth(day),
                EventsBefore = history.Events,
                Since = new Instant(history.FirstDay * TimeSpan.TicksPerDay),
                Established = history.Established,
            };
            found.Add(last);
        }
        last.Values.Add(value);
        last.NewOnFirstDay += day == last.Day ? 1 : 0;
        return last;
    }

    /// <summary>Has the new value gone on after the old ones stopped? An intruder cannot switch the vendor's own jobs off.</summary>
    static bool HasReplaced(Novelty novelty, List<(int Day, ulong Value)> points)
    {
        if (novelty.Established.Count == 0)
            return false;
        var old = points
            .Where(point => novelty.Established.Contains(point.Value))
            .Select(point => point.Day)
            .Distinct()
            .ToArray();
        var days = points
            .Where(point => novelty.Values.Contains(point.Value))
            .Select(point => point.Day)
            .Distinct()
            .ToArray();
        var lastOld = old[^1];
        // What had stopped long before was not replaced by this.
        if (lastOld < novelty.Day - OverlapDays - LongestPause(old))
            return false;
        // At once: two uses, and the old ways missed more than they ever did.
        if (lastOld <= novelty.Day && days.Length >= 2)
            return days[^1] - lastOld > LongestPause(old) + 1;
        return lastOld <= novelty.Day + OverlapDays
            && days.Count(day => day > novelty.Day + OverlapDays) >= DaysAfterMin;
    }

    /// <summary>Most days between two days of use: a silence no longer than that is no end.</summary>
    static int LongestPause(int[] days) => days.Zip(days.Skip(1), (from, to) => to - from).DefaultIfEmpty(1).Max();
}
