namespace Firebreak.Model;

/// <summary>A disclosure followed through: whose case it is, what is to be done, what was decided by whom. It is what its acts make
/// of it (<see cref="After"/>) and nothing else, so that whatever it says can be traced to an act in its chain.</summary>
public sealed partial record Case
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
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    /// <summary>What people declared about legal clocks, in the order in which they did.</summary>
    public IReadOnlyList<SignedAct> ClockActs { get; init; } = [];

    /// <summary>The newest assessment's word; null before the first.</summary>
    public CaseAct.Assessed? Verdict { get; init; }

    /// <summary>Where the chain of its acts ends.</summary>
    public ChainHead Chain { get; init; } = ChainHead.Nothing;
}

/// <summary>The end of a chain of acts. Written down elsewhere, it proves later that nothing before it was changed.</summary>
/// <param name="Length">How many acts there are.</param>
/// <param name="Hash">Lower-case hex SHA-256 of the last one, which covers all before it.</param>
public sealed record ChainHead(long Length, string Hash)
{
    public static ChainHead Nothing { get; } = new(0, new string('0', 64));
}

/// <summary>Something a person has to do before the case can close.</summary>
/// <param name="Key">Stable within the case, so that a repeated assessment updates its task and never doubles it.</param>
/// <param name="State">"open", "done" or "dropped".</param>
public sealed record CaseTask(string Key, string Title, string Owner, string State)
{
    public Instant? Due { get; init; }

    /// <summary>Who set the state last; "firebreak" while nobody has.</summary>
    public string StateBy { get; init; } = "";
}

/// <summary>What happened in the case, under the number that its act has in the chain; acts that only fill the lists of tasks and
/// evidence are left out, so numbers may jump.</summary>
/// <param name="Kind">As the chain calls it: "verdict", "decision", "task_state"…</param>
/// <param name="By">The person who did it; "firebreak" for what the program computed.</param>
public sealed record TimelineEntry(long Number, Instant At, string Kind, string By, string Text);

/// <summary>What a named person decided, and why.</summary>
public sealed record Decision(string Text, string Reason, string By, Instant At);

/// <summary>A file kept with the case under the hash of its bytes.</summary>
/// <param name="Name">What it is: "assessment.json", "report.html", a source's name.</param>
public sealed record EvidenceItem(string Sha256, string Name, long Bytes);
