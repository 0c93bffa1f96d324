namespace Firebreak.Response;

/// <summary>Where the legal clocks of a case stand, from what named people declared and nothing else.</summary>
public static class ClockBook
{
    /// <summary>Every rule that ships, in order; a rule that repeats stands once for each start.</summary>
    /// <param name="caseId">For the commands that are proposed.</param>
    /// <param name="declared">The case's clock acts.</param>
    /// <param name="now">Null for a document that does not know when it will be read: then nothing is due soon or missed by silence.</param>
    public static IReadOnlyList<ClockStatus> Of(string caseId, IReadOnlyList<SignedAct> declared, Instant? now) =>
        [.. ClockRules.Shipped.SelectMany(rule => new ClockReading(rule, caseId, declared, now).Statuses())];

    /// <summary>What the clocks ask of people, as acts on the case's tasks; computed after somebody declared something.</summary>
    public static IReadOnlyList<SignedAct> Tasks(Case theCase, Instant at)
    {
        var statuses = Of(theCase.Id, theCase.ClockActs, null);
        return
        [
            .. ScopeTask(theCase, statuses)
                .Concat(
                    statuses
                        .GroupBy(status => status.Id)
                        .SelectMany(same => same.SelectMany((s, i) => Task(theCase, s, i)))
                )
                .Select(act => new SignedAct(at, SignedAct.Program, act)),
        ];
    }

    static IEnumerable<CaseAct> ScopeTask(Case theCase, IReadOnlyList<ClockStatus> statuses)
    {
        if (statuses.All(status => status.State != ClockState.ScopeNotDeclared) && IsOpen(theCase, CaseBook.ScopeTask))
            yield return new CaseAct.TaskTurned(CaseBook.ScopeTask, "done", "every scope is declared");
    }

    static IEnumerable<CaseAct> Task(Case theCase, ClockStatus status, int run)
    {
        var key = $"clock:{status.Id}:{run + 1}";
        var known = theCase.Tasks.FirstOrDefault(task => task.Key == key);
        if (status.State is ClockState.Running or ClockState.Delayed)
        {
            if (known is null)
                yield return new CaseAct.TaskAdded(key, status.Title, "", status.Deadline);
            else if (known.Due != status.Deadline)
                yield return new CaseAct.TaskDue(key, status.Deadline);
        }
        else if (known?.State == "open")
            yield return new CaseAct.TaskTurned(
                key,
                status.State == ClockState.NotApplicable ? "dropped" : "done",
                status.Sentence
            );
    }

    static bool IsOpen(Case theCase, string key) => theCase.Tasks.Any(task => task.Key == key && task.State == "open");
}
