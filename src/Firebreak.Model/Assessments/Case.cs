namespace Firebreak.Model;

/// <summary>A disclosure followed through: whose case it is, what is to be done, what was decided by whom.</summary>
public sealed record Case
{
    /// <summary>Readable and stable: vendor and disclosure day, "itron-2026-04-26".</summary>
    public required string Id { get; init; }
    public required string Vendor { get; init; }
    public required string Title { get; init; }

    /// <summary>The person who answers for it; empty until somebody takes it.</summary>
    public string Owner { get; init; } = "";
    public required Instant OpenedAt { get; init; }
    public IReadOnlyList<CaseTask> Tasks { get; init; } = [];
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];
    public IReadOnlyList<Dismissal> Dismissals { get; init; } = [];
    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];
}

/// <summary>Something a person has to do before the case can close.</summary>
/// <param name="Key">Stable within the case, so that a repeated assessment updates its task and never doubles it.</param>
/// <param name="State">"open", "done" or "dropped".</param>
public sealed record CaseTask(string Key, string Title, string Owner, string State);

/// <summary>What happened in the case, numbered in the order in which it was written down.</summary>
/// <param name="Kind">"disclosure", "verdict", "decision", "task", "owner".</param>
/// <param name="By">The person who did it; "firebreak" for what the program computed.</param>
public sealed record TimelineEntry(long Number, Instant At, string Kind, string By, string Text);

/// <summary>A file kept with the case under the hash of its bytes.</summary>
/// <param name="Name">What it is: "assessment.json", "report.html", a source's name.</param>
public sealed record EvidenceItem(string Sha256, string Name, long Bytes);
