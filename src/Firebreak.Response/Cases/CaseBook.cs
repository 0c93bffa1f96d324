namespace Firebreak.Response;

/// <summary>Keeps a case in step with its assessments: opens it, updates its tasks, writes its timeline. Values in, values out.</summary>
public static class CaseBook
{
    const int RevokeTasks = 10;
    const string Program = "firebreak";

    /// <summary>"itron-2026-04-26": the vendor and the day the time of interest begins.</summary>
    public static string IdFor(string vendor, AssessmentWindow window)
    {
        var name = new string([.. vendor.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        return $"{string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries))}-{window.FocusFrom.Day:yyyy-MM-dd}";
    }

    /// <summary>The case after this assessment, dated by the assessment's as-of and not by the hour somebody ran it:
    /// assessing the same again changes nothing.</summary>
    public static Case Record(Case? known, Assessment assessment, IReadOnlyList<EvidenceItem> evidence)
    {
        var current =
            known
            ?? new Case
            {
                Id = IdFor(assessment.Vendor, assessment.Window),
                Vendor = assessment.Vendor,
                Title = assessment.Disclosure,
                OpenedAt = assessment.Window.AsOf,
            };
        return current with
        {
            Tasks = Merge(current.Tasks, TasksOf(assessment)),
            Timeline = Append(current.Timeline, assessment.Window.AsOf, "verdict", Program, Headline(assessment)),
            Evidence = [.. current.Evidence.Concat(evidence).DistinctBy(item => (item.Sha256, item.Name))],
        };
    }

    /// <summary>Records that a named person explained a lead.</summary>
    public static Case Dismiss(Case theCase, Dismissal dismissal) =>
        theCase with
        {
            Dismissals = [.. theCase.Dismissals.Where(d => d.FindingId != dismissal.FindingId), dismissal],
            Timeline = Append(
                theCase.Timeline,
                dismissal.At,
                "decision",
                dismissal.By,
                $"dismissed lead {dismissal.FindingId}: {dismissal.Reason}"
            ),
        };

    public static Case Assign(Case theCase, string owner, Instant at) =>
        theCase with
        {
            Owner = owner,
            Timeline = Append(theCase.Timeline, at, "owner", owner, $"{owner} takes the case"),
        };

    public static Case Close(Case theCase, string taskKey, string by, Instant at)
    {
        if (theCase.Tasks.FirstOrDefault(task => task.Key == taskKey) is not { } task)
            throw new UserError(
                $"case {theCase.Id} has no task '{taskKey}'",
                "list its tasks with: firebreak case show " + theCase.Id
            );
        return theCase with
        {
            Tasks = [.. theCase.Tasks.Select(t => t == task ? t with { State = "done" } : t)],
            Timeline = Append(theCase.Timeline, at, "task", by, $"done: {task.Title}"),
        };
    }

    static string Headline(Assessment assessment) =>
        $"{assessment.Vendor}: {assessment.Word.Spoken()} (as of {assessment.Window.AsOf}); {assessment.Because[0]}";

    static IEnumerable<CaseTask> TasksOf(Assessment assessment)
    {
        var names = assessment.Relationships.ToDictionary(r => r.Relationship.Id, r => r.Relationship.Principal.Name);
        foreach (var step in assessment.Revoke.Take(RevokeTasks))
        {
            var what =
                step.Credential.Length > 0
                    ? $"credential {step.Credential} of {names[step.Relationship]}"
                    : names[step.Relationship];
            yield return new CaseTask($"revoke:{step.Relationship}:{step.Credential}", $"revoke {what}", "", "open");
        }
        var settle = assessment
            .Relationships.SelectMany(r => r.Spans)
            .Where(s => s.InFocus)
            .SelectMany(Settling)
            .Distinct();
        foreach (var remedy in settle)
            yield return new CaseTask($"settle:{Symbol.Of(remedy)}", remedy, "", "open");
    }

    static IEnumerable<string> Settling(SpanVerdict span) =>
        span.Verdict is Verdict.CannotTell unsure ? unsure.Doubts.Select(doubt => doubt.Settle) : [];

    // A task that a person has touched stays as it is; one that no assessment asks for any more stays listed.
    static IReadOnlyList<CaseTask> Merge(IReadOnlyList<CaseTask> known, IEnumerable<CaseTask> asked) =>
        [.. known.Concat(asked).DistinctBy(task => task.Key)];

    static IReadOnlyList<TimelineEntry> Append(
        IReadOnlyList<TimelineEntry> timeline,
        Instant at,
        string kind,
        string by,
        string text
    ) =>
        timeline.Any(entry => entry.At == at && entry.Kind == kind && entry.Text == text)
            ? timeline
            : [.. timeline, new TimelineEntry(timeline.Count + 1, at, kind, by, text)];
}
