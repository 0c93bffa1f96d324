namespace Firebreak.Detection;

/// <summary>Who administers applications, learned from every administrative act in the tenant, not only those on the vendor's applications.</summary>
sealed class AdminLedger
{
    /// <summary>An act counts as past practice when it lies this far back: an intruder's own first steps do not make him known.</summary>
    static readonly TimeSpan Past = TimeSpan.FromDays(7);

    /// <summary>Below this much audit log, nobody can be called unknown.</summary>
    static readonly TimeSpan HistoryMin = TimeSpan.FromDays(14);
    const int RegularDaysMin = 3;

    readonly Dictionary<Symbol, AdminAct[]> byActor;
    readonly Instant? first;

    internal AdminLedger(IEnumerable<AdminAct> acts)
    {
        var sorted = acts.Order().DistinctBy(act => (act.Time, act.Id, act.Id.IsNone ? act.Place : default)).ToArray();
        first = sorted is [var earliest, ..] ? earliest.Time : null;
        byActor = sorted.GroupBy(act => act.Actor).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Is there enough audit log before the time to say that somebody was never seen administering?</summary>
    internal bool CanTellAt(Instant time) => first is { } start && time - start >= HistoryMin;

    /// <summary>Has the actor managed applications before the time, or does he administer others regularly over the whole log?</summary>
    internal bool Knows(Symbol actor, Instant time, IReadOnlyList<Symbol> ownKeys)
    {
        if (!byActor.TryGetValue(actor, out var acts))
            return false;
        if (acts.Any(act => act.Act != AuditAct.Other && act.Time <= time - Past))
            return true;
        var elsewhere = acts.Where(act => !ownKeys.Contains(act.Target)).ToArray();
        return elsewhere.Select(act => act.Time.Day).Distinct().Count() >= RegularDaysMin
            && elsewhere[^1].Time - elsewhere[0].Time >= HistoryMin;
    }
}
