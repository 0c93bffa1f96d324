namespace Firebreak.Response;

/// <summary>A log to export, for the days that are missing, and all whom it serves.</summary>
public sealed record LogRequest
{
    public required LogCategory Category { get; init; }

    /// <summary>Which resource's own log it is; empty for logs that there is one of.</summary>
    public required string Resource { get; init; }

    /// <summary>Whole UTC days, in order; the last may end earlier, where the assessment ends.</summary>
    public required IReadOnlyList<Period> Days { get; init; }

    /// <summary>A relationship's word hangs on it; otherwise only what is said of the look-back.</summary>
    public required bool Decides { get; init; }

    /// <summary>Names of the relationships that need it; empty while nobody knows them.</summary>
    public required IReadOnlyList<string> For { get; init; }

    /// <summary>Ids by which the log names these relationships.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>Why it is missing, each reason once.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>As a person says it.</summary>
    public string What => Resource.Length > 0 ? $"access log of {Resource}" : Category.Spoken();

    internal static IReadOnlyList<LogRequest> Merge(IEnumerable<LogNeed> needs, AssessmentWindow window) =>
        [
            .. needs
                .Select(need => need with { Days = WholeDays(need.Days, window) })
                .GroupBy(need => (need.Category, need.Resource))
                .SelectMany(same => Of(same.Key.Category, same.Key.Resource, [.. same]))
                .OrderByDescending(request => request.Decides)
                .ThenBy(request => request.Category)
                .ThenBy(request => request.Resource, StringComparer.Ordinal),
        ];

    /// <summary>Stretches that a word hangs on, and those that none does, are asked for apart.</summary>
    static IEnumerable<LogRequest> Of(LogCategory category, string resource, IReadOnlyList<LogNeed> needs) =>
        from days in Period.Union(needs.Select(need => need.Days))
        let served = needs.Where(need => need.Days.Overlaps(days)).ToArray()
        group (days, served) by served.Any(need => need.Decides) into same
        let all = same.SelectMany(part => part.served).ToArray()
        select new LogRequest
        {
            Category = category,
            Resource = resource,
            Days = [.. same.Select(part => part.days)],
            Decides = same.Key,
            For = Sorted(all.Select(need => need.For)),
            Ids = Sorted(all.SelectMany(need => need.Ids)),
            Reasons = [.. all.Select(need => need.Reason).Distinct()],
        };

    static IReadOnlyList<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Where(text => text.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <remarks>Never beyond the end of the assessment: an export must not account for hours that had not come when it was made.</remarks>
    static Period WholeDays(Period period, AssessmentWindow window)
    {
        var from = Instant.Of(period.From.Day);
        var last = period.IsEmpty ? period.To : period.To - TimeSpan.FromTicks(1);
        var to = Instant.Earlier(Instant.Of(last.Day) + TimeSpan.FromDays(1), WholeSecond(window.Whole.To));
        return new Period(from, Instant.Later(from, to));
    }

    static Instant WholeSecond(Instant time) =>
        new((time.Ticks + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
}
