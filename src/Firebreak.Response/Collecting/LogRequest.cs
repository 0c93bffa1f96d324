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
                .GroupBy(need => (need.Category, need.Resource))
                .Select(same => Of(same.Key.Category, same.Key.Resource, [.. same], window))
                .OrderByDescending(request => request.Decides)
                .ThenBy(request => request.Category)
                .ThenBy(request => request.Resource, StringComparer.Ordinal),
        ];

    static LogRequest Of(
        LogCategory category,
        string resource,
        IReadOnlyList<LogNeed> needs,
        AssessmentWindow window
    ) =>
        new()
        {
            Category = category,
            Resource = resource,
            Days = Period.Union(needs.Select(need => WholeDays(need.Days, window))),
            Decides = needs.Any(need => need.Decides),
            For = Sorted(needs.Select(need => need.For)),
            Ids = Sorted(needs.SelectMany(need => need.Ids)),
            Reasons = [.. needs.Select(need => need.Reason).Distinct()],
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
