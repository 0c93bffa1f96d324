namespace Firebreak.Detection;

/// <summary>Where the relationships of each vendor have worked from since the beginning of their logs. A network that one of a
/// vendor's applications has long used is no stranger to another; one that is new to all of them stays new to each.</summary>
sealed class PeerOrigins
{
    readonly IReadOnlyList<Relationship> watched;
    readonly HashSet<ulong>[] early;

    // The first weeks of a log, and use on several days of them: one that an intruder woke himself teaches nothing.
    const int EarlyDays = 28;
    const int DaysMin = 3;

    internal PeerOrigins(IReadOnlyList<Relationship> watched, Touch[][] touches, OriginMap origins, Instant focus)
    {
        this.watched = watched;
        early = [.. touches.Select(all => EarlyOf(all, origins, focus))];
    }

    static HashSet<ulong> EarlyOf(Touch[] touches, OriginMap origins, Instant focus)
    {
        var days = new Dictionary<ulong, HashSet<int>>();
        int? first = null;
        foreach (var touch in touches)
        {
            if (touch.Role != Role.Acted || !touch.Succeeded)
                continue;
            first ??= touch.Day;
            if (touch.Day - first >= EarlyDays || touch.Time >= focus)
                break;
            var origin = origins.Of(in touch);
            if (!days.TryGetValue(origin, out var on))
                days[origin] = on = [];
            on.Add(touch.Day);
        }
        days.Remove(0);
        return [.. days.Where(pair => pair.Value.Count >= DaysMin).Select(pair => pair.Key)];
    }

    internal IReadOnlySet<ulong> For(int relationship)
    {
        var peers = new HashSet<ulong>();
        if (watched[relationship].Party is not Party.Known { Name: var vendor })
            return peers;
        for (var other = 0; other < watched.Count; other++)
        {
            if (other != relationship && watched[other].Party is Party.Known known && known.Name == vendor)
                peers.UnionWith(early[other]);
        }
        return peers;
    }
}
