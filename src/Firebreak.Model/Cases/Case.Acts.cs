namespace Firebreak.Model;

/// <summary>How acts make the case.</summary>
public sealed partial record Case
{
    const string Open = "open";

    /// <summary>The case that these acts make. The first one opens it.</summary>
    public static Case Of(string id, IEnumerable<SignedAct> acts)
    {
        Case? made = null;
        foreach (var act in acts)
            made = made is null ? Opening(id, act) : made.After(act);
        return made ?? throw new ArgumentException($"no act opens case {id}", nameof(acts));
    }

    static Case Opening(string id, SignedAct first)
    {
        if (first.Act is not CaseAct.Opened opened)
            throw new ArgumentException(
                $"case {id} begins with '{first.Act.Kind()}' and not by being opened",
                nameof(first)
            );
        return new Case
        {
            Id = id,
            Vendor = opened.Vendor,
            Title = opened.Title,
            OpenedAt = first.At,
            Chain = ChainHead.Nothing with { Length = 1 },
        };
    }

    /// <summary>The case with one more act.</summary>
    public Case After(SignedAct signed)
    {
        var number = Chain.Length + 1;
        var after = Changed(signed) with { Chain = Chain with { Length = number } };
        return Told(signed) is { } text
            ? after with
            {
                Timeline = [.. Timeline, new TimelineEntry(number, signed.At, signed.Act.Kind(), signed.By, text)],
            }
            : after;
    }

    Case Changed(SignedAct signed) =>
        signed.Act switch
        {
            CaseAct.Assessed verdict => this with { Verdict = verdict },
            CaseAct.EvidenceKept kept => this with
            {
                Evidence = [.. Evidence, new EvidenceItem(kept.Sha256, kept.Name, kept.Bytes)],
            },
            CaseAct.TaskAdded added => this with
            {
                Tasks =
                [
                    .. Tasks,
                    new CaseTask(added.Key, added.Title, added.Owner, Open) { Due = added.Due, StateBy = signed.By },
                ],
            },
            CaseAct.TaskGiven given => With(given.Key, task => task with { Owner = given.Owner }),
            CaseAct.TaskDue due => With(due.Key, task => task with { Due = due.Due }),
            CaseAct.TaskTurned turned => With(
                turned.Key,
                task => task with { State = turned.State, StateBy = signed.By }
            ),
            CaseAct.OwnerNamed named => this with { Owner = named.Owner },
            CaseAct.LeadDismissed dismissed => this with
            {
                Dismissals =
                [
                    .. Dismissals.Where(known => known.FindingId != dismissed.Finding),
                    new Dismissal(dismissed.Finding, signed.By, dismissed.Reason, signed.At),
                ],
            },
            CaseAct.Decided decided => this with
            {
                Decisions = [.. Decisions, new Decision(decided.Text, decided.Reason, signed.By, signed.At)],
            },
            CaseAct.ScopeDeclared or CaseAct.TriggerDeclared or CaseAct.ClockMet or CaseAct.DeadlineMoved => this with
            {
                ClockActs = [.. ClockActs, signed],
            },
            _ => this,
        };

    Case With(string key, Func<CaseTask, CaseTask> change) =>
        this with
        {
            Tasks = [.. Tasks.Select(task => task.Key == key ? change(task) : task)],
        };

    string TitleOf(string key) => Tasks.FirstOrDefault(task => task.Key == key)?.Title ?? key;

    // What the lists of tasks and evidence show anyway is not told again.
    string? Told(SignedAct signed) =>
        signed.Act switch
        {
            CaseAct.Opened or CaseAct.TaskAdded or CaseAct.EvidenceKept when signed.By == SignedAct.Program => null,
            CaseAct.Opened opened => $"opened: {opened.Title}",
            CaseAct.Assessed verdict => verdict.Headline,
            CaseAct.EvidenceKept kept => $"evidence: {kept.Name}{Because(kept.Note)}",
            CaseAct.TaskAdded added => $"to do: {added.Title}",
            CaseAct.TaskGiven given => $"{given.Owner} takes on: {TitleOf(given.Key)}",
            CaseAct.TaskDue { Due: { } due, Key: var key } => $"due {due}: {TitleOf(key)}",
            CaseAct.TaskDue undue => $"no longer due at a time: {TitleOf(undue.Key)}",
            CaseAct.TaskTurned turned => $"{turned.State}: {TitleOf(turned.Key)}{Because(turned.Reason)}",
            CaseAct.OwnerNamed named => $"{named.Owner} takes the case",
            CaseAct.LeadDismissed dismissed => $"dismissed lead {dismissed.Finding}{Because(dismissed.Reason)}",
            CaseAct.Decided decided => $"decided: {decided.Text}{Because(decided.Reason)}",
            CaseAct.Noted { When: { } when, Text: var text } => $"{when}: {text}",
            CaseAct.Noted noted => noted.Text,
            CaseAct.ScopeDeclared { Applies: true } scope => $"{scope.Scope} applies to us{Because(scope.Reason)}",
            CaseAct.ScopeDeclared scope => $"{scope.Scope} does not apply to us{Because(scope.Reason)}",
            CaseAct.TriggerDeclared trigger =>
                $"clock {trigger.Clock} started at {trigger.StartedAt}{Because(trigger.Reason)}",
            CaseAct.ClockMet met => $"clock {met.Clock} met at {met.MetAt}{Because(met.Receipt)}",
            CaseAct.DeadlineMoved moved =>
                $"deadline of clock {moved.Clock} moved to {moved.Until}{Because(moved.Authority)}",
            _ => null,
        };

    static string Because(string reason) => reason.Length == 0 ? "" : $": {reason}";
}
