namespace Firebreak.Response;

/// <summary>One log that one relationship lacks, for the days of one doubt.</summary>
/// <param name="Resource">Which resource's own log it is; empty for logs that there is one of.</param>
sealed record LogNeed(
    LogCategory Category,
    string Resource,
    Period Days,
    bool Decides,
    string For,
    IReadOnlyList<string> Ids,
    string Reason
);

/// <summary>From doubts to the logs that would settle them.</summary>
static class LogNeeds
{
    public static IReadOnlyList<LogNeed> Of(Assessment assessment, RequiredLogs required) =>
        [
            .. from verdict in assessment.Relationships
            from span in verdict.Spans
            where span.Verdict is Verdict.CannotTell
            from doubt in ((Verdict.CannotTell)span.Verdict).Doubts
            from need in Of(doubt, verdict.Relationship, span, assessment, required)
            select need,
        ];

    /// <summary>Whatever a relationship on these planes may require, while nobody knows whether there is one.</summary>
    public static IReadOnlyList<LogNeed> Anything(
        IReadOnlyList<PlaneRequest> planes,
        AssessmentWindow window,
        RequiredLogs required
    ) =>
        [
            .. from request in planes
            from log in required.Any(request.Plane)
            where log.Category != LogCategory.ResourceAccess
            select new LogNeed(
                log.Category,
                "",
                window.Whole,
                Decides: true,
                "",
                [],
                $"a relationship on the {request.Plane.Spoken()} plane would need it: it shows {log.Shows}"
            ),
        ];

    /// <summary>Earlier days of a log can be had: it was not read for them, and they lie within the window.</summary>
    public static bool IsObtainable(Doubt.TooLittleHistory doubt, Assessment assessment) =>
        Earlier(doubt, assessment).Any();

    static IEnumerable<LogNeed> Of(
        Doubt doubt,
        Relationship relationship,
        SpanVerdict span,
        Assessment assessment,
        RequiredLogs required
    )
    {
        switch (doubt)
        {
            case Doubt.LogGap { Gap: var gap } when gap.Period.Intersect(span.Period) is { } days:
                foreach (var resource in ResourcesOf(gap, relationship, required))
                    yield return Need(gap.Category, resource, days, span, relationship, gap.Reason);
                break;
            case Doubt.TooLittleHistory history:
                foreach (var (category, days) in Earlier(history, assessment))
                    yield return Need(category, "", days, span, relationship, history.Reason);
                break;
        }
    }

    static LogNeed Need(
        LogCategory category,
        string resource,
        Period days,
        SpanVerdict span,
        Relationship relationship,
        string reason
    ) =>
        new(
            category,
            resource,
            days,
            span.InFocus,
            relationship.Principal.Name,
            [.. relationship.EventKeys.Order(StringComparer.Ordinal)],
            reason
        );

    static IReadOnlyList<string> ResourcesOf(Gap gap, Relationship relationship, RequiredLogs required) =>
        gap.Category == LogCategory.ResourceAccess && required.OwnLogs(relationship) is [_, ..] own ? own : [""];

    static IEnumerable<(LogCategory Category, Period Days)> Earlier(
        Doubt.TooLittleHistory doubt,
        Assessment assessment
    ) =>
        doubt.Wanted is not { } wanted || wanted.Period.Intersect(assessment.Window.Whole) is not { } within
            ? []
            : from category in wanted.Categories
            from days in within.Without(Accounted(category, assessment))
            select (category, days);

    static IEnumerable<Period> Accounted(LogCategory category, Assessment assessment) =>
        from source in assessment.Searched.Sources
        where source.Category == category && source.Span is not null
        from period in (source.Span ?? default).Without(source.Gaps.Select(gap => gap.Period))
        select period;
}
