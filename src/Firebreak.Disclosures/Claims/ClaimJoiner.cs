using System.Collections.Frozen;

namespace Firebreak.Disclosures;

/// <summary>Joins claims of one source that say the same thing, and keeps the one that is best vouched for.</summary>
static class ClaimJoiner
{
    /// <summary>Topics on which a source may say several different things; on the others one claim per voice and status is enough.</summary>
    static readonly FrozenSet<ClaimTopic> Manifold = new[]
    {
        ClaimTopic.ScopeAffected,
        ClaimTopic.ScopeUnaffected,
        ClaimTopic.DataTypes,
        ClaimTopic.PeopleAffected,
        ClaimTopic.Extortion,
        ClaimTopic.Operations,
        ClaimTopic.Containment,
        ClaimTopic.Remediation,
        ClaimTopic.DownstreamRisk,
    }.ToFrozenSet();

    /// <summary>Words that tell one system from another only together with others.</summary>
    static readonly FrozenSet<string> Generic =
        "system network service platform operation environment it data server internal corporate business own"
            .Split(' ')
            .ToFrozenSet();

    static readonly FrozenSet<string> Empty =
        "the its a an of and or in to for by with other certain some any all company our their that are is"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<ClaimCandidate> Join(IReadOnlyList<ClaimCandidate> candidates)
    {
        var kept = new List<ClaimCandidate>();
        foreach (var candidate in candidates.OrderBy(Rank).ThenBy(c => c.Claim.Span.Start))
        {
            if (!kept.Exists(other => SaysTheSame(other.Claim, candidate.Claim)))
                kept.Add(candidate);
        }
        return [.. kept.OrderBy(c => c.Claim.Span.Start).ThenBy(c => c.Claim.Topic).ThenBy(c => c.Claim.Status)];
    }

    // The vendor's own word before retellings, running text before the publisher's summary bullets.
    static int Rank(ClaimCandidate candidate) =>
        (candidate.Claim.SaidBy == Speaker.Press ? 2 : 0) + (candidate.Sentence.Kind == BlockKind.Bullet ? 1 : 0);

    static bool SaysTheSame(Claim kept, Claim other) =>
        kept.Topic == other.Topic
        && kept.Status == other.Status
        && (kept.SaidBy == other.SaidBy || other.SaidBy == Speaker.Press)
        && (
            !Manifold.Contains(kept.Topic)
            || kept.Span == other.Span && kept.Topic is not (ClaimTopic.ScopeAffected or ClaimTopic.ScopeUnaffected)
            || Overlap(kept.Subject, other.Subject, alsoGeneric: other.SaidBy == Speaker.Press)
        );

    static bool Overlap(string left, string right, bool alsoGeneric) =>
        Words(left).Intersect(Words(right)).Any(word => alsoGeneric || !Generic.Contains(word)) || left == right;

    static HashSet<string> Words(string subject) =>
        [
            .. subject
                .ToLowerInvariant()
                .Split([' ', ',', '-', '(', ')', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
                .Where(w => w.Length > 1 && !Empty.Contains(w))
                .Select(w => w.TrimEnd('s')),
        ];
}
