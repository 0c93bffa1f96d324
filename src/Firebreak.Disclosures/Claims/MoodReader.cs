using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Tells clauses that state something about this incident from advice, hypotheses, general wisdom, other incidents
/// and legal language about the future (Data/moods.txt).</summary>
/// <param name="referenceYear">Years well before it belong to other incidents.</param>
/// <param name="byVendor">The source is the vendor's own.</param>
sealed class MoodReader(int? referenceYear, bool byVendor)
{
    static readonly PatternFile File = new("moods.txt", "mood");
    static readonly Regex Advice = File.Any("advice");
    static readonly Regex AdviceOfOthers = File.Any("advice_of_others");
    static readonly Regex Imperative = Pattern.Of(
        @"^\W*(?:\[?\d+\]?[.):]?\s+)?(?:" + string.Join('|', File.Lines("imperative")) + @")\b"
    );
    static readonly Regex Conditional = File.Any("conditional");
    static readonly Regex Generic = File.Any("generic");
    static readonly Regex Historic = File.Any("historic");
    static readonly Regex ForwardLooking = File.Any("forward_looking");
    static readonly Regex Section = Pattern.Of("^(?:" + string.Join('|', File.Lines("section")) + ")");
    static readonly Regex SentenceStart = Pattern.Of(
        @"^\W*(?:\[?\d+\]?\s+)?(?:even )?(?:if|unless|should|suppose|imagine|assuming|in the event)\b"
    );
    static readonly Regex Year = Pattern.Of(@"\b(?:in|during|since|of|from) (?:\w+ )?(?<year>20\d{2})\b");

    /// <summary>True for headings whose whole section says nothing about the incident.</summary>
    public static bool SilencesSection(string heading) => Section.IsMatch(heading);

    /// <summary>For each clause: does it state something about this incident?</summary>
    public IReadOnlyList<bool> States(string sentence, IReadOnlyList<string> clauses, bool afterHistoric)
    {
        if (
            afterHistoric
            || sentence.EndsWith('?')
            || Imperative.IsMatch(sentence)
            || SentenceStart.IsMatch(sentence)
            || IsHistoric(sentence)
        )
            return [.. clauses.Select(_ => false)];
        var states = clauses
            .Select(c =>
                !(Generic.IsMatch(c) || Conditional.IsMatch(c) || Historic.IsMatch(c) || ForwardLooking.IsMatch(c))
            )
            .ToArray();
        var advised = false;
        for (var i = 0; i < clauses.Count; i++)
        {
            advised |= Advice.IsMatch(clauses[i]) || (!byVendor && AdviceOfOthers.IsMatch(clauses[i]));
            states[i] &= !advised;
        }
        return states;
    }

    /// <summary>The sentence moves to an earlier incident; those after it in the paragraph stay there.</summary>
    public bool IsHistoric(string sentence) =>
        referenceYear is { } year
        && Year.Match(sentence) is { Success: true } match
        && match.Index < 25
        && int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) <= year - 2;
}
