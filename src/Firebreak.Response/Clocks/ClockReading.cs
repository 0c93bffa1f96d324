namespace Firebreak.Response;

/// <summary>One rule held against what people declared.</summary>
sealed class ClockReading
{
    static readonly TimeSpan SoonMax = TimeSpan.FromHours(24);

    readonly ClockRule rule;
    readonly string caseId;
    readonly Instant? now;
    readonly CaseAct.ScopeDeclared? scope;
    readonly string scopeBy;
    readonly CaseAct.TriggerDeclared[] triggers;
    readonly CaseAct.ClockMet[] mets;
    readonly CaseAct.DeadlineMoved? moved;

    public ClockReading(ClockRule rule, string caseId, IReadOnlyList<SignedAct> declared, Instant? now)
    {
        (this.rule, this.caseId, this.now) = (rule, caseId, now);
        // The last word counts; the earlier ones stand in the chain.
        var said = declared.LastOrDefault(d => d.Act is CaseAct.ScopeDeclared s && s.Scope == rule.Scope.Key);
        (scope, scopeBy) = (said?.Act as CaseAct.ScopeDeclared, said?.By ?? "");
        var acts = declared.Select(signed => signed.Act).ToList();
        triggers = [.. acts.OfType<CaseAct.TriggerDeclared>().Where(act => act.Clock == rule.Id)];
        mets = [.. acts.OfType<CaseAct.ClockMet>().Where(act => act.Clock == rule.Id)];
        moved = acts.OfType<CaseAct.DeadlineMoved>().LastOrDefault(act => act.Clock == rule.Id);
    }

    public IEnumerable<ClockStatus> Statuses() =>
        scope switch
        {
            null =>
            [
                Status(
                    ClockState.ScopeNotDeclared,
                    $"nobody has said whether this duty is yours: {rule.Scope.Asks}",
                    $"firebreak clock scope {caseId} {rule.Id} --applies | --not --reason TEXT --by NAME"
                ),
            ],
            { Applies: false } =>
            [
                Status(ClockState.NotApplicable, $"{scopeBy} declared that this duty is not yours: {scope.Reason}"),
            ],
            _ when triggers.Length == 0 => [WithoutTrigger()],
            _ when rule.Repeats => triggers.Select(
                (trigger, i) => Run(trigger, mets.ElementAtOrDefault(i), i == triggers.Length - 1 ? moved : null)
            ),
            _ => [Run(triggers[^1], mets.LastOrDefault(), moved)],
        };

    ClockStatus WithoutTrigger() =>
        mets is [.., var met]
            ? Status(
                ClockState.AnchorMissing,
                $"met at {met.MetAt}, but when it started was never declared, so whether that was in time cannot be told",
                Start()
            ) with
            {
                MetAt = met.MetAt,
            }
            : Status(ClockState.NotStarted, $"yours, and not started: {rule.Trigger.Asks}", Start());

    string Start() =>
        $"firebreak clock trigger {caseId} {rule.Id} --at TIME{(rule.NeedsZone ? " --zone ZONE" : "")} --by NAME";

    ClockStatus Run(CaseAct.TriggerDeclared trigger, CaseAct.ClockMet? met, CaseAct.DeadlineMoved? delay)
    {
        var count = Count(trigger, delay);
        var state = State(trigger, met, delay, count.Deadline);
        return Status(state, Sentence(state, met, delay, count), state < ClockState.Met ? Done() : "") with
        {
            StartedAt = trigger.StartedAt,
            Deadline = count.Deadline,
            DeadlineLocal = count.Local,
            MetAt = met?.MetAt,
            Counted = count.Steps,
        };
    }

    DeadlineCount Count(CaseAct.TriggerDeclared trigger, CaseAct.DeadlineMoved? delay)
    {
        var count = DeadlineCount.Of(rule, trigger.StartedAt, trigger.Zone);
        if (delay is null || delay.Until <= count.Deadline)
            return count;
        var zone = DeadlineCount.ZoneOf(rule.Zone ?? (trigger.Zone.Length > 0 ? trigger.Zone : "UTC"));
        var local = DeadlineCount.Spoken(delay.Until, zone);
        return new DeadlineCount(delay.Until, local, [.. count.Steps, $"moved to {local}: {delay.Authority}"]);
    }

    ClockState State(
        CaseAct.TriggerDeclared trigger,
        CaseAct.ClockMet? met,
        CaseAct.DeadlineMoved? delay,
        Instant deadline
    )
    {
        if (met is not null)
            return met.MetAt <= deadline ? ClockState.Met : ClockState.Missed;
        if (now > deadline)
            return ClockState.Missed;
        var soon = TimeSpan.FromTicks(Math.Min(SoonMax.Ticks, (deadline - trigger.StartedAt).Ticks / 4));
        return now >= deadline - soon ? ClockState.DueSoon
            : delay?.Until == deadline ? ClockState.Delayed
            : ClockState.Running;
    }

    static string Sentence(
        ClockState state,
        CaseAct.ClockMet? met,
        CaseAct.DeadlineMoved? delay,
        DeadlineCount count
    ) =>
        state switch
        {
            ClockState.Met => $"met at {met?.MetAt} ({met?.Receipt}), due {count.Local}",
            ClockState.Missed when met is not null =>
                $"met late, at {met.MetAt} ({met.Receipt}); it was due {count.Local}",
            ClockState.Missed => $"missed: it was due {count.Local}, and nobody has declared it met",
            ClockState.Delayed => $"due {count.Local}, moved there by {delay?.Authority}",
            _ => $"due {count.Local}",
        };

    string Done() => $"firebreak clock met {caseId} {rule.Id} --at TIME --receipt TEXT --by NAME";

    ClockStatus Status(ClockState state, string sentence, string next = "") =>
        new()
        {
            Id = rule.Id,
            Title = rule.Title,
            Source = string.Join("; ", rule.Sources.Select(source => $"{source.Title}, {source.Section}")),
            VerifiedOn = rule.VerifiedOn,
            State = state,
            Sentence = sentence,
            Next = next,
        };
}
