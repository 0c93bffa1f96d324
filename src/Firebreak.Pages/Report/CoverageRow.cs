using Firebreak.Model;

namespace Firebreak.Pages;

/// <summary>One log category over the window, ready to be drawn or said.</summary>
sealed record CoverageRow(LogCategory Category, SourceCoverage? Source, IReadOnlyList<NumberedGap> Gaps)
{
    /// <summary>What the log accounts for, without its gaps.</summary>
    public IReadOnlyList<Period> Covered { get; private init; } = [];

    /// <summary>False when nothing proves that records are not missing.</summary>
    public bool Proven => Source?.Completeness != Completeness.Unknown;

    public string Amount =>
        Source is { Span: not null } source
            ? $"{Spoken.Count(source.Events, "event")}, {CompletenessSpoken(source)}"
            : "no log was read";

    public string Sentence
    {
        get
        {
            var covered =
                Covered.Count == 0 ? "nothing covered" : "covered " + string.Join(", ", Covered.Select(Spoken.Period));
            var gaps = Gaps.Select(g => $"{g.Name} {GapPattern.Spoken(g.Gap.Kind)} {Spoken.Period(g.Gap.Period)}");
            return string.Join("; ", gaps.Prepend($"{Category.Spoken()}: {covered}"));
        }
    }

    /// <summary>Sources as searched, then categories that were needed and never came.</summary>
    public static IReadOnlyList<CoverageRow> Of(ReportFacts facts)
    {
        var sources = facts.Assessment.Searched.Sources.ToDictionary(s => s.Category);
        var gaps = facts.Gaps.ToLookup(g => g.Gap.Category);
        return
        [
            .. sources
                .Keys.Concat(gaps.Select(g => g.Key))
                .Distinct()
                .Order()
                .Select(category => Row(facts, category, sources.GetValueOrDefault(category), [.. gaps[category]])),
        ];
    }

    static CoverageRow Row(
        ReportFacts facts,
        LogCategory category,
        SourceCoverage? source,
        IReadOnlyList<NumberedGap> gaps
    )
    {
        var inWindow = source?.Span?.Intersect(facts.Axis.Whole);
        return new CoverageRow(category, source, gaps)
        {
            Covered = inWindow is { } span ? span.Without(gaps.Select(g => g.Gap.Period)) : [],
        };
    }

    public static string CompletenessSpoken(SourceCoverage source) =>
        source.Completeness switch
        {
            Completeness.Manifest => "proven whole by its manifest",
            Completeness.RecordIds => "proven whole by record numbers",
            Completeness.Heartbeat => source.SmallestVisibleHole is { } hole
                ? $"a silence over {Span(hole)} would show"
                : "a long silence would show",
            _ => "completeness unknown",
        };

    static string Span(TimeSpan span) =>
        span.TotalHours >= 48 ? Spoken.Count((long)span.TotalDays, "day")
        : span.TotalMinutes >= 120 ? Spoken.Count((long)span.TotalHours, "hour")
        : Spoken.Count((long)span.TotalMinutes, "minute");
}
