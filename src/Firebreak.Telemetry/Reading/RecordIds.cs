using System.Numerics;

namespace Firebreak.Telemetry;

/// <summary>Shared by the readings of one assessment: how many record ids were met, and so which share of them can be held.</summary>
/// <remarks>Ids are the front of a SHA-256, so the low bits of an id make a fair sample. Up to <see cref="TelemetryLimits.RecordIdsMax"/>
/// records every id is held and duplicates are exact; with each doubling beyond, half of the ids are let go and the count is an estimate.</remarks>
public sealed class RecordIds
{
    long met;

    /// <summary>How many low bits of an id must be zero for it to be held, when so many were met.</summary>
    internal static int LevelFor(long met)
    {
        var level = 0;
        while (met >> level > TelemetryLimits.RecordIdsMax)
            level++;
        return level;
    }

    internal static bool IsHeld(ulong id, int level) => BitOperations.TrailingZeroCount(id) >= level;

    internal int Met(int more) => LevelFor(Interlocked.Add(ref met, more));
}

/// <summary>The ids that one segment's reading holds, by category.</summary>
sealed class RecordIdList(RecordIds shared)
{
    const int ReportEvery = 4096;

    readonly Dictionary<LogCategory, List<ulong>> held = [];
    int unreported;
    int level;

    public long Met { get; private set; }

    public void Add(LogCategory category, Symbol id)
    {
        if (id.IsNone)
            return;
        Met++;
        if (++unreported == ReportEvery)
            Thin();
        if (!RecordIds.IsHeld(id.Id, level))
            return;
        if (!held.TryGetValue(category, out var ids))
            held[category] = ids = [];
        ids.Add(id.Id);
    }

    void Thin()
    {
        var next = shared.Met(unreported);
        unreported = 0;
        if (next == level)
            return;
        level = next;
        foreach (var ids in held.Values)
            ids.RemoveAll(id => !RecordIds.IsHeld(id, level));
    }

    /// <param name="atLevel">At least the level reached while reading.</param>
    public IEnumerable<ulong> Of(LogCategory category, int atLevel) =>
        held.TryGetValue(category, out var ids) ? ids.Where(id => RecordIds.IsHeld(id, atLevel)) : [];
}
