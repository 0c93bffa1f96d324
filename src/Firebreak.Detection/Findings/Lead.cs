namespace Firebreak.Detection;

/// <summary>A finding together with what corroboration asks of it.</summary>
/// <param name="Chance">As printed, else what is assumed where nothing can be estimated (a rule).</param>
/// <param name="Standing">How far it can support another lead.</param>
sealed record Lead(Finding Finding, double Chance, Standing Standing = Standing.Independent)
{
    /// <summary>Where the uses it rests on came from; empty for acts of administrators.</summary>
    internal IReadOnlyList<ulong> Origins { get; init; } = [];

    /// <summary>The addresses of those uses, one for each use.</summary>
    internal IReadOnlyList<IpAddress> Addresses { get; init; } = [];

    /// <summary>The addresses it speaks of, when it speaks of single ones within a known network.</summary>
    internal IReadOnlyList<IpAddress> OfAddresses { get; init; } = [];

    /// <summary>It speaks of uses on behalf of users.</summary>
    internal bool IsOfPeople { get; init; }

    /// <summary>Rare enough to be shown alone. What is not only supports another lead, and is shown with it.</summary>
    internal bool StandsAlone => Finding.Grade == Grade.Conclusive || Chance <= Detection.Chance.LeadMax;

    /// <summary>What was strange must have been done from the strange place; a strange place elsewhere that week is another story.</summary>
    internal bool SharesOrigin(Lead other) =>
        Origins.Count == 0
        || other.Origins.Count == 0
        || (
            OfAddresses.Count > 0
                // Within a known network most of what is held against it must have come from the address itself.
                ? other.Addresses.Count(OfAddresses.Contains) * 2 >= other.Addresses.Count
                : Origins.Intersect(other.Origins).Any()
        );
}

enum Standing
{
    /// <summary>Counts as a witness of its own.</summary>
    Independent,

    /// <summary>A new release of the vendor's software explains it as well: other leads that the same release explains do not support it.</summary>
    Release,

    /// <summary>Looks like a move of the vendor's (the old stopped, everything else goes on): asks to be looked at, proves nothing.</summary>
    Replacement,
}
