namespace Firebreak.Model;

/// <summary>A half-open stretch of time: <see cref="From"/> belongs to it, <see cref="To"/> does not.</summary>
public readonly record struct Period
{
    public Period(Instant from, Instant to)
    {
        if (to < from)
            throw new ArgumentException($"a period cannot end ({to}) before it begins ({from})", nameof(to));
        From = from;
        To = to;
    }

    public Instant From { get; }
    public Instant To { get; }
    public TimeSpan Length => To - From;
    public bool IsEmpty => From == To;

    public bool Contains(Instant instant) => instant >= From && instant < To;

    public bool Overlaps(Period other) => From < other.To && other.From < To;

    /// <summary>What both periods have in common; null when they do not overlap.</summary>
    public Period? Intersect(Period other) =>
        Overlaps(other) ? new Period(Instant.Later(From, other.From), Instant.Earlier(To, other.To)) : null;

    /// <summary>Sorts and joins periods that touch or overlap.</summary>
    public static IReadOnlyList<Period> Union(IEnumerable<Period> periods)
    {
        var joined = new List<Period>();
        foreach (var period in periods.Where(p => !p.IsEmpty).OrderBy(p => p.From).ThenBy(p => p.To))
        {
            if (joined is [.., var last] && period.From <= last.To)
                joined[^1] = new Period(last.From, Instant.Later(last.To, period.To));
            else
                joined.Add(period);
        }
        return joined;
    }

    /// <summary>The parts of this period that none of <paramref name="taken"/> covers, in order.</summary>
    public IReadOnlyList<Period> Without(IEnumerable<Period> taken)
    {
        var left = new List<Period>();
        var from = From;
        foreach (var period in Union(taken))
        {
            if (period.To <= from || period.From >= To)
                continue;
            if (period.From > from)
                left.Add(new Period(from, period.From));
            from = Instant.Later(from, period.To);
        }
        if (from < To)
            left.Add(new Period(from, To));
        return left;
    }

    /// <summary>"27 Mar – 26 Apr 2026", by UTC days, or with hours when the period is shorter than two days.</summary>
    public string Spoken()
    {
        if (Length < TimeSpan.FromDays(2))
            return $"{From.Utc:d MMM yyyy HH:mm} – {To.Utc:d MMM yyyy HH:mm} UTC";
        var last = (To - TimeSpan.FromTicks(1)).Utc;
        return From.Utc.Year == last.Year
            ? $"{From.Utc:d MMM} – {last:d MMM yyyy}"
            : $"{From.Utc:d MMM yyyy} – {last:d MMM yyyy}";
    }
}
