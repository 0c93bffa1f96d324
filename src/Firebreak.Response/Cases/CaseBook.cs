namespace Firebreak.Response;

/// <summary>Which acts follow for a case from an assessment. Values in, values out: whoever calls it writes them down.</summary>
public static class CaseBook
{
    const int RevokeTasks = 10;
    const int NameLengthMax = 80;
    internal const string ScopeTask = "clocks:scope";

    /// <summary>"itron-2026-04-26": the vendor and the day the time of interest begins.</summary>
    public static string IdFor(string vendor, AssessmentWindow window)
    {
        var name = new string([.. vendor.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        var words = string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return $"{words[..Math.Min(words.Length, NameLengthMax)]}-{window.FocusFrom.Day:yyyy-MM-dd}";
    }

    /// <summary>What this assessment adds to the case, dated by the assessment's as-of and not by the hour somebody ran it:
    /// assessing the same again adds nothing.</summary>
    /// <param name="evidence">What was kept of it, the assessment itself first.</param>
    public static IReadOnlyList<SignedAct> Record(Case? known, Assessment assessment, NonEmpty<EvidenceItem> evidence)
    {
        IEnumerable<CaseAct> acts =
        [
            .. known is null ? [new CaseAct.Opened(assessment.Vendor, assessment.Disclosure)] : Array.Empty<CaseAct>(),
            .. Kept(known, evidence),
            .. Verdict(known, assessment, evidence.First),
            .. Tasks(known?.Tasks ?? [], [.. TasksOf(assessment)], assessment.Window.AsOf),
        ];
        return [.. acts.Select(act => new SignedAct(assessment.Window.AsOf, SignedAct.Program, act))];
    }

    static IEnumerable<CaseAct> Kept(Case? known, IEnumerable<EvidenceItem> evidence) =>
        evidence
            .DistinctBy(item => (item.Sha256, item.Name))
            .Where(item => known?.Evidence.Any(kept => (kept.Sha256, kept.Name) == (item.Sha256, item.Name)) != true)
            .Select(item => new CaseAct.EvidenceKept(item.Name, item.Sha256, item.Bytes, ""));

    static IEnumerable<CaseAct> Verdict(Case? known, Assessment assessment, EvidenceItem document)
    {
        var verdict = new CaseAct.Assessed(
            assessment.Word.Key(),
            assessment.Window.AsOf,
            Headline(assessment),
            document.Sha256
        );
        if (known?.Verdict != verdict)
            yield return verdict;
    }

    static string Headline(Assessment assessment) =>
        $"{assessment.Vendor}: {assessment.Word.Spoken()} (as of {assessment.Window.AsOf}); {assessment.Because[0]}";

    static IEnumerable<CaseAct.TaskAdded> TasksOf(Assessment assessment)
    {
        var names = assessment.Relationships.ToDictionary(r => r.Relationship.Id, r => r.Relationship.Principal.Name);
        foreach (var step in assessment.Revoke.Take(RevokeTasks))
        {
            var what =
                step.Credential.Length > 0
                    ? $"credential {step.Credential} of {names[step.Relationship]}"
                    : names[step.Relationship];
            yield return Task($"revoke:{step.Relationship}:{step.Credential}", $"revoke {what}");
        }
        foreach (var remedy in OpenQuestions.Of(assessment).Select(open => open.Doubt.Settle).Distinct())
            yield return Task(SettleKey(remedy), remedy);
        yield return Task(ScopeTask, "say which reporting duties are ours: firebreak clock list");
    }

    const string Settle = "settle:";

    static string SettleKey(string remedy) => Settle + Symbol.Of(remedy);

    static CaseAct.TaskAdded Task(string key, string title) => new(key, title, "", null);

    // What a person decided about a task stands. A question that no assessment asks any more is settled by it, until one asks again.
    static IEnumerable<CaseAct> Tasks(
        IReadOnlyList<CaseTask> known,
        IReadOnlyList<CaseAct.TaskAdded> asked,
        Instant asOf
    )
    {
        var keys = asked.Select(task => task.Key).ToHashSet();
        foreach (var task in asked.DistinctBy(task => task.Key))
        {
            if (known.FirstOrDefault(k => k.Key == task.Key) is not { } before)
                yield return task;
            else if (before.State != "open" && before.StateBy == SignedAct.Program && task.Key != ScopeTask)
                yield return new CaseAct.TaskTurned(task.Key, "open", $"asked again by the assessment as of {asOf}");
        }
        foreach (var task in known.Where(task => task.Key.StartsWith(Settle) && !keys.Contains(task.Key)))
        {
            if (task.State == "open")
                yield return new CaseAct.TaskTurned(
                    task.Key,
                    "done",
                    $"no longer asked by the assessment as of {asOf}"
                );
        }
    }
}
