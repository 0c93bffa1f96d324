namespace Firebreak.Model;

/// <summary>The answer to "are we affected, how sure are we, and what do we do first?" for one vendor at one time.</summary>
public sealed record Assessment
{
    public required string Vendor { get; init; }

    /// <summary>Title or first source of the disclosure that asked the question.</summary>
    public required string Disclosure { get; init; }
    public required AssessmentWindow Window { get; init; }

    /// <summary>The worst of the relationships and of the map.</summary>
    public required VerdictWord Word { get; init; }

    /// <summary>Why, gravest first: one sentence each.</summary>
    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>What the map of the estate does not show; empty when every plane was imported and every principal attributed.</summary>
    public required IReadOnlyList<Doubt> MapDoubts { get; init; }
    public required Searched Searched { get; init; }
    public required IReadOnlyList<PlaneCoverage> Planes { get; init; }

    /// <summary>Gravest first, then by id.</summary>
    public required IReadOnlyList<RelationshipVerdict> Relationships { get; init; }

    /// <summary>Every finding, open or dismissed, by time.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
    public IReadOnlyList<Dismissal> Dismissals { get; init; } = [];
    public required IReadOnlyList<RevokeStep> Revoke { get; init; }

    /// <summary>Legal clocks as far as they follow from what people declared in the case, whatever the hour it is read at: running,
    /// never due soon or missed by silence.</summary>
    public IReadOnlyList<ClockStatus> Clocks { get; init; } = [];
    public required Provenance Provenance { get; init; }
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>What is said of one relationship: its word, span by span.</summary>
/// <param name="Word">The worst span of the focus; spans of the look-back are reported beside it.</param>
/// <param name="Spans">Consecutive and complete over the window, in time order.</param>
public sealed record RelationshipVerdict(
    Relationship Relationship,
    VerdictWord Word,
    IReadOnlyList<SpanVerdict> Spans,
    IReadOnlyList<Finding> Findings
);

/// <summary>The answer for one relationship and one stretch of the window.</summary>
/// <param name="InFocus">False for spans of the look-back, which do not decide the word.</param>
public sealed record SpanVerdict(Period Period, Verdict Verdict, bool InFocus);

/// <summary>One step of what to revoke, in order; each can be undone.</summary>
/// <param name="Command">As a person would run it. Firebreak never runs it.</param>
/// <param name="Breaks">What stops working, from the uses seen.</param>
public sealed record RevokeStep(
    int Order,
    string Relationship,
    string Credential,
    string Command,
    string Undo,
    string Breaks
);

/// <summary>A lead that a named person looked at and explained. A signed decision of the case, never a deletion.</summary>
public sealed record Dismissal(string FindingId, string By, string Reason, Instant At);

/// <summary>What an answer rests on: enough to get the same bytes again.</summary>
public sealed record Provenance(
    string Program,
    IReadOnlyList<InputDigest> Inputs,
    string RuleSet,
    IReadOnlyList<string> Content
);

/// <summary>A file the answer was reached from, so that another person can tell whether theirs is the same.</summary>
/// <param name="Sha256">Lower-case hex of the bytes as received.</param>
public sealed record InputDigest(string Path, string Sha256, long Bytes);
