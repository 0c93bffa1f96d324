using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Decides which of the names in a text is the breached vendor's, by where and how each is used.</summary>
static class VendorFinder
{
    const RegexOptions Options = RegexOptions.CultureInvariant;
    const int CandidatesMax = 60;

    /// <summary>A text that has not named the vendor by then is about something else.</summary>
    const int TextMax = 60_000;

    /// <summary>Below this a name was only mentioned.</summary>
    const int ScoreMin = 4;

    static readonly IReadOnlyList<string> NotVendors = DataFile.Lines("not-vendors.txt");

    public static VendorAsRead? Find(IReadOnlyList<ExtractedText> texts)
    {
        var title = texts[0].Title;
        var text = string.Join('\n', texts.Select(t => t.Text.Length <= TextMax ? t.Text : t.Text[..TextMax]));
        var candidates = NameCandidates.Of(text, title).Where(c => !IsBystander(c)).Take(CandidatesMax).ToList();
        if (texts.Select(t => t.Registrant).FirstOrDefault(r => r.Length > 0) is { } registrant)
            return VendorIdentifiers.Of(AsWritten(NameCandidates.OfRegistrant(registrant), candidates), text);
        var best = candidates
            .Select(c => (Candidate: c, Score: Score(c, text, title, texts)))
            .Where(c => c.Score >= ScoreMin)
            .OrderByDescending(c => c.Score)
            .ThenByDescending(c => c.Candidate.Legal.Length > 0)
            .ThenByDescending(c => c.Candidate.Head.Length)
            .Select(c => c.Candidate)
            .FirstOrDefault();
        return best is null ? null : VendorIdentifiers.Of(WithoutFullStop(Fullest(best, candidates), candidates), text);
    }

    // The cover page shouts; the running text writes the name as the company does.
    static NameCandidate AsWritten(NameCandidate registrant, List<NameCandidate> candidates) =>
        candidates.Find(c =>
            c.Legal.Length > 0
            && c.Legal != registrant.Legal
            && IsSame(c.Head, registrant.Head)
            && c.Head.Any(char.IsLower)
        ) ?? registrant;

    static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    // "Corvane" and "Corvane Billing LLC" are one company: the name with the legal suffix speaks for both.
    static NameCandidate Fullest(NameCandidate best, List<NameCandidate> candidates) =>
        candidates
            .Where(c => c.Legal.Length > 0 && (IsPrefix(best.Head, c.Head) || IsPrefix(c.Head, best.Head)))
            .OrderBy(c => c.Head.Any(char.IsLower) ? 0 : 1)
            .ThenByDescending(c => c.Head.Equals(best.Head, StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault()
        ?? best;

    // "…at Northgate Telemetry Ltd." at the end of a sentence, "Northgate Telemetry Ltd" elsewhere.
    static NameCandidate WithoutFullStop(NameCandidate name, List<NameCandidate> candidates) =>
        candidates.Find(c => c.Head == name.Head && c.Legal + "." == name.Legal) ?? name;

    static bool IsPrefix(string shorter, string longer) =>
        longer.Equals(shorter, StringComparison.OrdinalIgnoreCase)
        || longer.StartsWith(shorter + " ", StringComparison.OrdinalIgnoreCase);

    static bool IsBystander(NameCandidate candidate) =>
        candidate.Legal.EndsWith("LLP", StringComparison.Ordinal)
        || NotVendors.Any(name =>
            IsPrefix(name, candidate.Head) || (candidate.Head.Contains(' ') && IsPrefix(candidate.Head, name))
        );

    static int Score(NameCandidate candidate, string text, string title, IReadOnlyList<ExtractedText> texts)
    {
        var name = Regex.Escape(candidate.Short);
        var mentions = Count(text, @"\b" + name + @"\b");
        var score = Math.Min(6, mentions) + (candidate.Legal.Length > 0 ? 3 : 0);
        if (Count(title, @"\b" + name + @"\b") > 0)
            score += 5;
        if (
            candidate.Legal.Length > 0
            && Count(text, Regex.Escape(candidate.Legal) + @"\W{0,3}(?:\(|\n\(exact name)") > 0
        )
            score += 6;
        if (
            Count(
                text,
                @"\b"
                    + name
                    + @"\b[^.\n]{0,60}\b(?:disclosed|confirmed|said|says|suffered|detected|learned|became aware|discovered|was breached|notified|told)\b"
            ) > 0
        )
            score += 3;
        if (
            Count(
                text,
                @"(?:hired|retained|engaged|forensic firm|law firm|represented by|reported by|customers?,|assistance of|such as|rival|partner) (?:the )?"
                    + name
            ) > 0
        )
            score -= 8;
        if (texts.Any(t => t.Publisher.Contains(candidate.Head, StringComparison.OrdinalIgnoreCase)))
            score -= 10;
        return score;
    }

    static int Count(string text, string pattern) =>
        Regex.Count(text, pattern, Options | RegexOptions.IgnoreCase, Limit);

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
}
