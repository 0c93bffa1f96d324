namespace Firebreak.Detection;

/// <summary>Touches of one relationship as they arrive, in pieces, so that growing never copies what is held.</summary>
sealed class TouchLog
{
    const int FirstPiece = 64;
    const int PieceMax = 8_192;

    readonly List<Touch[]> pieces = [];
    int inLast;

    internal int Count { get; private set; }

    internal void Add(in Touch touch)
    {
        if (pieces.Count == 0 || inLast == pieces[^1].Length)
        {
            pieces.Add(new Touch[Math.Min(PieceMax, FirstPiece << Math.Min(pieces.Count, 10))]);
            inLast = 0;
        }
        pieces[^1][inLast++] = touch;
        Count++;
    }

    /// <summary>Moves what is held, piece by piece, so that it never lies in memory twice.</summary>
    void MoveTo(Span<Touch> into)
    {
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var held = piece == pieces.Count - 1 ? inLast : pieces[piece].Length;
            pieces[piece].AsSpan(0, held).CopyTo(into);
            into = into[held..];
            pieces[piece] = [];
        }
        pieces.Clear();
        Count = 0;
    }

    /// <summary>All touches of several logs, sorted, each record once; the logs are empty afterwards.</summary>
    internal static Touch[] Merge(IReadOnlyList<TouchLog> logs)
    {
        var all = new Touch[logs.Sum(log => log.Count)];
        var at = 0;
        foreach (var log in logs)
        {
            var count = log.Count;
            log.MoveTo(all.AsSpan(at));
            at += count;
        }
        if (!IsSorted(all))
            Array.Sort(all);
        return Distinct(all);
    }

    static bool IsSorted(Touch[] all)
    {
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i - 1].CompareTo(all[i]) > 0)
                return false;
        }
        return true;
    }

    static Touch[] Distinct(Touch[] sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (kept == 0 || !sorted[i].IsSameRecord(in sorted[kept - 1]))
                sorted[kept++] = sorted[i];
        }
        return kept == sorted.Length ? sorted : sorted[..kept];
    }
}
