namespace Firebreak.Model;

/// <summary>Where a legal clock stands. "Missed" needs a declared scope, a declared trigger and a deadline worked out from both:
/// a false "overdue" is the worst thing a clock can say. Printed and stored: append, never renumber.</summary>
public enum ClockState : byte
{
    /// <summary>Nobody has said whether the duty is ours.</summary>
    ScopeNotDeclared = 1,

    /// <summary>A named person declared that it is not ours.</summary>
    NotApplicable = 2,

    /// <summary>It is ours; what starts it has not happened, or nobody has declared it.</summary>
    NotStarted = 3,
    Running = 4,
    DueSoon = 5,

    /// <summary>Running, with a deadline that an authority moved.</summary>
    Delayed = 6,

    /// <summary>Done in time.</summary>
    Met = 7,

    /// <summary>The deadline passed without it, or it was done after the deadline.</summary>
    Missed = 8,

    /// <summary>Done, but when the clock started was never declared: in time or not cannot be told.</summary>
    AnchorMissing = 9,
}

/// <summary>A legal clock on a case: its rule, what people declared, and what follows.</summary>
public sealed record ClockStatus
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>The instrument and its section.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which the rule's text was last checked.</summary>
    public required DateOnly VerifiedOn { get; init; }
    public required ClockState State { get; init; }
    public Instant? StartedAt { get; init; }
    public Instant? Deadline { get; init; }

    /// <summary>The deadline on the wall clock that decides: "Thu 9 Jul 2026 17:30 (America/New_York)"; empty without one.</summary>
    public string DeadlineLocal { get; init; } = "";
    public Instant? MetAt { get; init; }

    /// <summary>Where it stands, in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>How the deadline was counted, step by step; empty without one.</summary>
    public IReadOnlyList<string> Counted { get; init; } = [];

    /// <summary>What a person does next; empty when there is nothing.</summary>
    public string Next { get; init; } = "";
}

/// <summary>The words for the state of a clock.</summary>
public static class ClockStates
{
    public static string Key(this ClockState state) =>
        state switch
        {
            ClockState.ScopeNotDeclared => "scope_not_declared",
            ClockState.NotApplicable => "not_applicable",
            ClockState.NotStarted => "not_started",
            ClockState.Running => "running",
            ClockState.DueSoon => "due_soon",
            ClockState.Delayed => "delayed",
            ClockState.Met => "met",
            ClockState.Missed => "missed",
            _ => "anchor_missing",
        };

    public static string Spoken(this ClockState state) => state.Key().Replace('_', ' ');
}
