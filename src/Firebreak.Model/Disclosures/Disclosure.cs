namespace Firebreak.Model;

/// <summary>What was said about one breach of one vendor, by all the sources read so far. Every statement in it rests on a
/// verbatim span of a source; nothing is paraphrased.</summary>
public sealed record Disclosure
{
    public required NonEmpty<DisclosureSource> Sources { get; init; }
    public required VendorAsRead Vendor { get; init; }
    public required DisclosureDates Dates { get; init; }

    /// <summary>By source, then in reading order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<ClaimConflict> Conflicts { get; init; }
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>What looked like an indicator and is none, each with its reason.</summary>
    public required IReadOnlyList<RejectedIndicator> RejectedIndicators { get; init; }
    public required IReadOnlyList<TechniqueMention> Techniques { get; init; }

    /// <summary>Ours, from the claims; never from what the publisher printed.</summary>
    public required Severity Severity { get; init; }
    public required IReadOnlyList<string> SeverityReasons { get; init; }

    /// <summary>The label the source printed, as printed; empty when none.</summary>
    public required string PublisherSeverity { get; init; }
    public required int ReadTimeMinutes { get; init; }

    /// <summary>Up to three sentences of the sources that say the most.</summary>
    public required IReadOnlyList<TextSpan> Tldr { get; init; }

    /// <summary>The first source's title, else its name.</summary>
    public string Title => Sources.First.Title.Length > 0 ? Sources.First.Title : Sources.First.Id;

    /// <summary>The earliest time at which a source says it was published or filed; null when none says so.</summary>
    public Instant? Published => Sources.Select(s => s.PublishedAt ?? s.AcceptedAt).Where(t => t is not null).Min();

    /// <summary>Topics on which no source makes a claim.</summary>
    public IReadOnlyList<ClaimTopic> NotStated => [.. Enum.GetValues<ClaimTopic>().Except(Claims.Select(c => c.Topic))];
}

/// <summary>How grave the incident is for those who trust the vendor. Printed and stored: append, never renumber.</summary>
public enum Severity : byte
{
    Low = 1,
    Medium = 2,
    High = 3,
    Critical = 4,
}
