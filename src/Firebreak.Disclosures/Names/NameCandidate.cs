using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>A name that could be the breached vendor's.</summary>
/// <param name="Head">Without legal suffix.</param>
/// <param name="Legal">With legal suffix as written; empty when none is.</param>
sealed record NameCandidate(string Head, string Legal)
{
    /// <summary>First words that many companies share: they never stand for one of them.</summary>
    static readonly HashSet<string> Shared = new(StringComparer.OrdinalIgnoreCase)
    {
        "The",
        "First",
        "United",
        "General",
        "National",
        "American",
        "Saint",
        "North",
        "South",
        "East",
        "West",
        "New",
        "Global",
        "International",
        "Advanced",
        "Digital",
        "Data",
        "Cloud",
        "Health",
        "Blue",
        "Red",
        "Green",
        "Black",
        "White",
    };

    /// <summary>How the text is likely to call it in short: its first word where that is telling.</summary>
    public string Short => Head.Split(' ')[0] is { Length: >= 3 } first && !Shared.Contains(first) ? first : Head;
}

/// <summary>Finds company names: those with a legal suffix, and capitalised names before words of disclosing.</summary>
static class NameCandidates
{
    const string Word = @"[A-Z][\p{L}\p{N}&’'-]*";
    const string Run = Word + @"(?: (?:of|and|&|for|de) " + Word + "| " + Word + "){0,5}";

    static readonly Regex WithSuffix = Pattern.Cased(
        @"\b(?<head>"
            + Run
            + @"),? (?<suffix>Inc\.?|Incorporated|INC\.?|Corp\.?|Corporation|CORPORATION|CORP\.?|LLC|L\.L\.C\.|Ltd\.?|LTD\.?|Limited|PLC|plc|AG|SE|GmbH|N\.V\.|S\.A\.|S\.p\.A\.|Co\.|LLP|LP|AB|ASA|Oyj|B\.V\.|K\.K\.)(?:[^\p{L}]|$)"
    );
    static readonly Regex Discloser = Pattern.Cased(
        @"(?:^|[^\p{L}])(?<head>"
            + Run
            + @"),?(?: has| have| had)?(?: also| officially| publicly| now)? (?:[Dd]isclose[sd]|[Cc]onfirm(?:s|ed)|[Ss]ays|[Ss]aid|[Rr]eport(?:s|ed)|[Rr]eveal(?:s|ed)|[Aa]cknowledge[sd]|[Aa]dmit(?:s|ted)|[Ss]uffer(?:s|ed)|[Aa]nnounce[sd]|[Dd]etect(?:s|ed)|[Ww]arn(?:s|ed)|[Rr]eject(?:s|ed)|[Dd]en(?:ies|ied)|[Dd]ispute[sd]|notified|learned|discovered|Hit|Breached)\b"
    );
    static readonly Regex BreachAt = Pattern.Cased(
        @"(?:[Bb]reach|[Ii]ncident|[Ii]ntrusion|[Aa]ttack|[Hh]ack|[Cc]ompromise) (?:at|of|on|against|hits) (?<head>"
            + Run
            + ")"
    );
    static readonly Regex OpeningWords = Pattern.Cased(
        @"^(?:The|In|On|At|According|After|When|While|Although|As|By|From|Meanwhile|However|Today|Yesterday|Vendor|Supplier|Provider)\s+"
    );

    public static IReadOnlyList<NameCandidate> Of(string text, string title)
    {
        var found = new List<NameCandidate>();
        foreach (Match match in WithSuffix.Matches(text))
            found.Add(WithLegal(match));
        foreach (
            var match in Discloser
                .Matches(title)
                .Concat(BreachAt.Matches(title))
                .Concat(Discloser.Matches(text))
                .Concat(BreachAt.Matches(text))
        )
            found.Add(new NameCandidate(Clean(match.Groups["head"].Value), ""));
        return [.. found.Where(c => c.Head.Length >= 2 && !IsAllCommon(c.Head)).Distinct()];
    }

    /// <summary>A name that is known to be a company's whole name, with or without a legal suffix.</summary>
    public static NameCandidate OfRegistrant(string name) =>
        WithSuffix.Match(name) is { Success: true, Index: 0 } match ? WithLegal(match) : new NameCandidate(name, name);

    static NameCandidate WithLegal(Match match)
    {
        var head = Clean(match.Groups["head"].Value);
        var suffix = match.Groups["suffix"];
        var from = match.Groups["head"].Index + match.Groups["head"].Length - head.Length - match.Index;
        var legal = match.Value[from..(suffix.Index + suffix.Length - match.Index)];
        return new NameCandidate(head, EndsSentence(match, suffix) ? legal.TrimEnd('.') : legal);
    }

    // "…of Paylume Services Corp. In a notice" keeps its dot only as an abbreviation that is one.
    static bool EndsSentence(Match match, Group suffix) =>
        suffix.Value is [.., '.']
        && !match.Value.EndsWith(' ')
        && !char.IsPunctuation(match.Value[^1])
        && suffix.Value.Length > 5;

    static string Clean(string head)
    {
        while (OpeningWords.Match(head) is { Success: true } opening)
            head = head[opening.Length..];
        return head.EndsWith("’s", StringComparison.Ordinal) || head.EndsWith("'s", StringComparison.Ordinal)
            ? head[..^2]
            : head;
    }

    static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "It",
        "They",
        "We",
        "He",
        "She",
        "Company",
        "Registrant",
        "Regulator",
        "Gang",
        "Hackers",
        "Attackers",
        "Researchers",
        "Officials",
        "Shares",
        "Police",
        "Vendor",
        "Customers",
        "Hospitals",
        "Security",
        "Teams",
        "Organizations",
        "Report",
        "Data",
        "Breach",
        "Incident",
        "A",
        "An",
        "This",
        "That",
        "Which",
        "Who",
        "Support",
        "Version",
        "Customer",
        "Investigators",
        "Its",
        "Upon",
        "I",
        "You",
        "There",
        "Experts",
        "What",
        "Update",
        "FORM",
        "Exhibit",
    };

    static bool IsAllCommon(string head) => head.Split(' ').All(Common.Contains);
}
