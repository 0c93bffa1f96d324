namespace Firebreak.Model;

/// <summary>Something done on a case. The family is closed, and a case is the sum of its acts; acts are only ever added.</summary>
public abstract record CaseAct
{
    CaseAct() { }

    /// <summary>The case begins: a vendor and the disclosure that asked.</summary>
    public sealed record Opened(string Vendor, string Title) : CaseAct;

    /// <summary>An assessment reached its word.</summary>
    /// <param name="Assessment">SHA-256 under which its document is kept as evidence.</param>
    public sealed record Assessed(string Word, Instant AsOf, string Headline, string Assessment) : CaseAct;

    /// <summary>A file lies in the evidence under this hash.</summary>
    public sealed record EvidenceKept(string Name, string Sha256, long Bytes, string Note) : CaseAct;

    /// <summary>Something is to be done; the key names it from here on.</summary>
    public sealed record TaskAdded(string Key, string Title, string Owner, Instant? Due) : CaseAct;

    /// <summary>Somebody does a task.</summary>
    public sealed record TaskGiven(string Key, string Owner) : CaseAct;

    /// <summary>Until when a task is to be done; null takes the date away.</summary>
    public sealed record TaskDue(string Key, Instant? Due) : CaseAct;

    /// <summary>A task is done, given up, or open again.</summary>
    /// <param name="State">"open", "done" or "dropped".</param>
    public sealed record TaskTurned(string Key, string State, string Reason) : CaseAct;

    /// <summary>Somebody answers for the case.</summary>
    public sealed record OwnerNamed(string Owner) : CaseAct;

    /// <summary>A lead is explained and raises no doubt any more.</summary>
    public sealed record LeadDismissed(string Finding, string Reason) : CaseAct;

    /// <summary>Something is decided, with its reason.</summary>
    public sealed record Decided(string Text, string Reason) : CaseAct;

    /// <summary>Something that happened is written down.</summary>
    /// <param name="When">When it happened, where that differs from when it was written down.</param>
    public sealed record Noted(string Text, Instant? When) : CaseAct;

    /// <summary>Whether the duties under a scope are ours. Declared, never inferred.</summary>
    public sealed record ScopeDeclared(string Scope, bool Applies, string Reason) : CaseAct;

    /// <summary>What starts a clock has happened.</summary>
    /// <param name="Zone">IANA time zone of whoever is obliged; empty where the rule names one or counts hours.</param>
    public sealed record TriggerDeclared(string Clock, Instant StartedAt, string Zone, string Reason) : CaseAct;

    /// <summary>What a clock asks for was done.</summary>
    /// <param name="Receipt">What proves it: an accession number, a ticket.</param>
    public sealed record ClockMet(string Clock, Instant MetAt, string Receipt) : CaseAct;

    /// <summary>An authority moved the deadline.</summary>
    public sealed record DeadlineMoved(string Clock, Instant Until, string Authority) : CaseAct;
}

/// <summary>An act with its time and the person who answers for it.</summary>
/// <param name="At">When it was done; for what the program computed, the as-of of the assessment, so that computing it again
/// gives the same act.</param>
/// <param name="By">A named person, or <see cref="Program"/>.</param>
public sealed record SignedAct(Instant At, string By, CaseAct Act)
{
    public const string Program = "firebreak";
}

/// <summary>The words for acts.</summary>
public static class CaseActs
{
    /// <summary>The key in documents and in the chain. Stored: append, never rename.</summary>
    public static string Kind(this CaseAct act) =>
        act switch
        {
            CaseAct.Opened => "opened",
            CaseAct.Assessed => "verdict",
            CaseAct.EvidenceKept => "evidence",
            CaseAct.TaskAdded => "task",
            CaseAct.TaskGiven => "task_owner",
            CaseAct.TaskDue => "task_due",
            CaseAct.TaskTurned => "task_state",
            CaseAct.OwnerNamed => "owner",
            CaseAct.LeadDismissed => "dismissal",
            CaseAct.Decided => "decision",
            CaseAct.Noted => "note",
            CaseAct.ScopeDeclared => "clock_scope",
            CaseAct.TriggerDeclared => "clock_trigger",
            CaseAct.ClockMet => "clock_met",
            CaseAct.DeadlineMoved => "clock_delay",
            _ => throw new ArgumentException("an act without a kind", nameof(act)),
        };
}
