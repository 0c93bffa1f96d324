using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Reads what the text states to identify the vendor: ticker, CIK, other names, own domains.</summary>
static class VendorIdentifiers
{
    static readonly Regex Ticker = Pattern.CasedLines(
        @"\((?:NASDAQ|Nasdaq|NYSE|NYSE American|LSE|LON|ASX|TSX|ETR|FRA|AMS|EPA|SIX|OTC)(?: ?[A-Z]{2})?\s*:\s*(?<value>[A-Z][A-Z.]{0,5})\)"
    );
    static readonly Regex CoverTicker = Pattern.CasedLines(
        @"[Cc]ommon [Ss](?:tock|hares)\b[^\n]{0,80}\s(?<value>[A-Z]{1,5})\s+(?:The )?(?:NASDAQ|Nasdaq|NYSE|New York)"
    );
    static readonly Regex Cik = Pattern.CasedLines(
        @"\b(?:CIK|CENTRAL INDEX KEY|Central Index Key)\W{0,12}(?:number\W{0,3})?(?<value>\d{5,10})\b"
    );
    static readonly Regex Defined = Pattern.CasedLines(
        @"\((?:the |collectively, )?[""“](?<a>[^""”]{2,40})[""”](?:,? (?:or|and) (?:the )?[""“](?<b>[^""”]{2,40})[""”])?\)"
    );
    static readonly Regex OtherName = Pattern.CasedLines(
        @"(?:formerly(?: known as)?|doing business as|d/b/a|also known as|trading as) (?<a>[A-Z][\p{L}\p{N}&-]*(?: [A-Z][\p{L}\p{N}&-]*){0,3})"
    );
    static readonly Regex Host = Pattern.Lines(@"\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,18}\b");

    static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Company",
        "Registrant",
        "we",
        "us",
        "our",
        "Group",
        "Incident",
        "Cybersecurity Incident",
        "SEC",
        "Exchange Act",
    };

    public static VendorAsRead Of(NameCandidate candidate, string text) =>
        new()
        {
            Name = Cased(candidate.Head),
            LegalName = candidate.Legal,
            Ticker = Value(Ticker, text) is { Length: > 0 } ticker ? ticker : Value(CoverTicker, text),
            Cik = Value(Cik, text).TrimStart('0'),
            Aliases = Aliases(candidate, text),
            Domains = Domains(candidate, text),
        };

    static string Value(Regex pattern, string text) => pattern.Match(text).Groups["value"].Value;

    static string Cased(string head) => head.Any(char.IsLower) || head.Length <= 5 ? head : TitleCase(head);

    static string TitleCase(string head) =>
        string.Join(
            ' ',
            head.Split(' ').Select(word => word.Length > 3 ? word[0] + word[1..].ToLowerInvariant() : word)
        );

    static IReadOnlyList<string> Aliases(NameCandidate candidate, string text)
    {
        var at =
            candidate.Legal.Length > 0
                ? text.IndexOf(candidate.Legal, StringComparison.Ordinal)
                : text.IndexOf(candidate.Head, StringComparison.Ordinal);
        var names = new List<string>();
        if (candidate.Short != candidate.Head && StandsAlone(candidate, text))
            names.Add(candidate.Short);
        if (at >= 0)
        {
            var near = text.Substring(at, Math.Min(220, text.Length - at));
            foreach (var match in Defined.Matches(near).Concat(OtherName.Matches(near)))
                names.AddRange([match.Groups["a"].Value, match.Groups["b"].Value]);
        }
        return [.. names.Where(n => n.Length > 1 && !NoNames.Contains(n) && n != candidate.Head).Distinct()];
    }

    static bool StandsAlone(NameCandidate candidate, string text)
    {
        var rest = candidate.Head[candidate.Short.Length..];
        for (var at = text.IndexOf(candidate.Short, StringComparison.Ordinal); at >= 0; )
        {
            var end = at + candidate.Short.Length;
            if (
                string.CompareOrdinal(text, end, rest, 0, rest.Length) != 0
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
                return true;
            at = text.IndexOf(candidate.Short, end, StringComparison.Ordinal);
        }
        return false;
    }

    static IReadOnlyList<DomainName> Domains(NameCandidate candidate, string text)
    {
        string[] own = [Plain(candidate.Short), Plain(candidate.Head)];
        return
        [
            .. Host.Matches(text)
                .Select(m => m.Value)
                .Where(host =>
                    TopLevelDomains.Ends(host) && host.Split('.')[..^1].Any(label => own.Contains(Plain(label)))
                )
                .Select(host =>
                    DomainName.TryParse(
                        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host,
                        out var name
                    )
                        ? name
                        : (DomainName?)null
                )
                .OfType<DomainName>()
                .Distinct()
                .Order(),
        ];
    }

    static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
