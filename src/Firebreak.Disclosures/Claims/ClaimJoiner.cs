using System.Collections.Frozen;

namespace Firebreak.Disclosures;

/// <summary>Joins claims of one source that say the same thing, and keeps the one that is best vouched for.</summary>
static class ClaimJoiner
{
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
            kept.Topic is not (ClaimTopic.ScopeAffected or ClaimTopic.ScopeUnaffected)
            || Overlap(kept.Subject, other.Subject)
        );

    static bool Overlap(string left, string right) => Words(left).Overlaps(Words(right));

    static HashSet<string> Words(string subject) =>
        [
            .. subject
                .ToLowerInvariant()
                .Split([' ', ',', '-', '(', ')', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
                .Where(w => w.Length > 1 && !Empty.Contains(w))
                .Select(w => w.TrimEnd('s')),
        ];
}
