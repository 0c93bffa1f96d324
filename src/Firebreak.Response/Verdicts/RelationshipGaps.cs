namespace Firebreak.Response;

/// <summary>The holes that could hide an abuse of one relationship: in the logs its plane requires, and between those logs and what the estate says of it.</summary>
static class RelationshipGaps
{
    // Exports differ in when they flush; a use stamped just before midnight may be logged just after it.
    static readonly TimeSpan LastUseTolerance = TimeSpan.FromHours(1);

    public static IEnumerable<Gap> Of(
        Testimony testimony,
        AssessmentWindow window,
        IReadOnlyList<SourceCoverage> sources,
        RequiredLogs required
    )
    {
        var logs = required.For(testimony.Relationship);
        if (logs.Count == 0)
            return [NoTable(testimony.Relationship, window)];
        return logs.SelectMany(log => InLog(log, testimony.Relationship, window, sources))
            .Concat(LastUsesNotSeen(testimony, window));
    }

    static Gap NoTable(Relationship relationship, AssessmentWindow window) =>
        new(
            GapKind.SourceAbsent,
            LogCategory.Unknown,
            window.Whole,
            $"no log of the {relationship.Plane.Spoken()} plane can be read yet",
            "look through this relationship's own activity log by hand"
        );

    static IEnumerable<Gap> InLog(
        RequiredLog log,
        Relationship relationship,
        AssessmentWindow window,
        IReadOnlyList<SourceCoverage> sources
    )
    {
        var source = sources.FirstOrDefault(s => s.Category == log.Category);
        if (source?.Span is not { } span)
            return [Absent(log, relationship, window), .. source?.Gaps ?? []];
        var known = source.Gaps.Where(gap => gap.Period.Overlaps(window.Whole)).ToArray();
        return known.Concat(OutsideSpan(log, window, span, known));
    }

    static Gap Absent(RequiredLog log, Relationship relationship, AssessmentWindow window)
    {
        var resources = string.Join(
            ", ",
            relationship.Grants.Select(g => g.Resource).Distinct().Order(StringComparer.Ordinal)
        );
        var what = log.Category == LogCategory.ResourceAccess ? $"access log of {resources}" : log.Category.Spoken();
        return new Gap(
            GapKind.SourceAbsent,
            log.Category,
            window.Whole,
            $"{what} was not among the logs, and it alone shows {log.Shows}",
            $"export the {what} for {window.Whole.Spoken()}"
        );
    }

    /// <summary>A log that does not reach over the whole window has a gap there, whoever forgot to say so.</summary>
    static IEnumerable<Gap> OutsideSpan(
        RequiredLog log,
        AssessmentWindow window,
        Period span,
        IReadOnlyList<Gap> known
    ) =>
        window
            .Whole.Without([span, .. known.Select(gap => gap.Period)])
            .Where(period => period.Length > LastUseTolerance)
            .Select(period => new Gap(
                period.To <= span.From ? GapKind.RetentionTooShort : GapKind.EndsEarly,
                log.Category,
                period,
                $"the {log.Category.Spoken()} read reach from {span.From} to {span.To} only",
                $"export the {log.Category.Spoken()} for {period.Spoken()}"
            ));

    static IEnumerable<Gap> LastUsesNotSeen(Testimony testimony, AssessmentWindow window) =>
        from use in testimony.Relationship.LastUses
        where window.Whole.Contains(use.Time) && !Seen(testimony.Use, use)
        let day = new Period(Instant.Of(use.Time.Day), Instant.Of(use.Time.Day.AddDays(1)))
        select new Gap(
            GapKind.LastUseNotSeen,
            use.Category,
            day.Intersect(window.Whole) ?? day,
            $"{use.Source} says it was last used {use.Time}, and the {use.Category.Spoken()} show no use that day",
            $"export the {use.Category.Spoken()} for {day.From.Day:d MMM yyyy} again"
        );

    static bool Seen(UseHistory history, LastUse use) =>
        new[] { use.Time - LastUseTolerance, use.Time, use.Time + LastUseTolerance }.Any(time =>
            history.On(use.Category, time.Day) > 0
        );
}
