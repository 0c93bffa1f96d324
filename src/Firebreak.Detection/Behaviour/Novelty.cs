namespace Firebreak.Detection;

/// <summary>A value never seen before, and what followed within a week of it.</summary>
sealed class Novelty
{
    const int AddressesMax = 64;
    readonly List<Touch> first = [];

    internal required int Day { get; init; }

    /// <summary>That a month of use like the past shows a new value; see <see cref="ValueHistory.NewInMonth"/>.</summary>
    internal required double Chance { get; init; }
    internal required long EventsBefore { get; init; }
    internal required Instant Since { get; init; }

    /// <summary>What was usual before.</summary>
    internal required IReadOnlyList<ulong> Established { get; init; }

    internal HashSet<ulong> Values { get; } = [];

    /// <summary>Where the new values came from: the first addresses, as many as are worth comparing.</summary>
    internal HashSet<IpAddress> Addresses { get; } = [];
    internal int NewOnFirstDay { get; set; }

    /// <summary>Events with the new values.</summary>
    internal long Events { get; private set; }

    /// <summary>The first of them, as many as evidence shows.</summary>
    internal IReadOnlyList<Touch> First => first;

    /// <summary>The first of them at or after the beginning of the focus, when the first sight lies before it.</summary>
    internal Touch? FirstInFocus { get; private set; }

    /// <summary>What was usual before has stopped since, and the new goes on.</summary>
    internal bool Replaces { get; set; }

    internal void Add(in Touch touch, Instant focus)
    {
        Events++;
        if (Addresses.Count < AddressesMax)
            Addresses.Add(touch.Source);
        if (first.Count < DetectionLimits.EvidenceMax)
            first.Add(touch);
        if (FirstInFocus is null && first[0].Time < focus && touch.Time >= focus)
            FirstInFocus = touch;
    }
}
