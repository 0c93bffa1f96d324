namespace Firebreak.Model;

/// <summary>The days the sources state, by what happened on them; null where no source states one.</summary>
public sealed record DisclosureDates
{
    /// <summary>Earliest unauthorized access claimed.</summary>
    public StatedDay? CompromisedFrom { get; init; }
    public StatedDay? Discovered { get; init; }
    public StatedDay? Contained { get; init; }
    public StatedDay? MaterialityDetermined { get; init; }

    /// <summary>First told by the vendor itself (filing, notice, statement).</summary>
    public StatedDay? Disclosed { get; init; }
}

/// <summary>A calendar day with the words that state it. Sources give no zone; the day is taken as UTC.</summary>
public sealed record StatedDay(DateOnly Day, TextSpan Span)
{
    public Instant Start => Instant.Of(Day);
}
