using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Whose words a clause holds (Data/speakers.txt), for one vendor and one source.</summary>
sealed class SpeakerReader
{
    readonly Speaker byDefault;
    readonly (Speaker Speaker, Regex Pattern)[] patterns;

    /// <summary>The expressions grow with the vendor's names, and an expression has a limit.</summary>
    const int NamesMax = 6;
    const int NameLengthMax = 60;

    public SpeakerReader(VendorAsRead vendor, SourceKind kind, string text)
    {
        byDefault = kind == SourceKind.Article ? Speaker.Press : Speaker.Company;
        var lets = new Dictionary<string, string>
        {
            ["company"] =
                "(?:the company|the firm|the vendor|the registrant|the provider|the supplier|company|it|we|"
                + Names(vendor)
                + ")",
            ["actor"] = ActorNames(text),
        };
        var file = new PatternFile("speakers.txt", "speaker", lets);
        patterns =
        [
            .. file.Sections.SelectMany(name =>
                file.Lines(name)
                    .Select(line =>
                        (Enum.GetValues<Speaker>().Single(s => DisclosureWords.Key(s) == name), file.Any([line]))
                    )
            ),
        ];
    }

    /// <summary>The speaker of each clause of a sentence: its own attribution, else the one before it, else the one after it.</summary>
    /// <param name="before">The speaker of the sentence before in the same paragraph: a quotation goes on without a new attribution.</param>
    public IReadOnlyList<Speaker> Of(IReadOnlyList<string> clauses, Speaker? before)
    {
        if (byDefault == Speaker.Company)
            return [.. clauses.Select(_ => Speaker.Company)];
        var own = clauses.Select(Own).ToList();
        return
        [
            .. own.Select(
                (speaker, i) =>
                    speaker
                    ?? own[..i].FindLast(s => s is not null)
                    ?? Continued(clauses[i])
                    ?? own[i..].Find(s => s is not null)
                    ?? (clauses[0] is ['"' or '“', ..] ? before : null)
                    ?? byDefault
            ),
        ];
    }

    static readonly Regex Continuation = Pattern.Of(
        @"^(?:and|but) (?:also )?(?:said|says|added|stated|noted|stressed)\b"
    );

    // "The company has hired specialists and said …": the subject stands in the clause before.
    static Speaker? Continued(string clause) => Continuation.IsMatch(clause) ? Speaker.Company : null;

    Speaker? Own(string clause)
    {
        (int Start, int End, Speaker Speaker)? first = null;
        foreach (var (speaker, pattern) in patterns)
        {
            if (pattern.Match(clause) is not { Success: true } match)
                continue;
            // Of two that share their verb ("the Commission, the company said") the nearer one speaks.
            var end = match.Index + match.Length;
            if (first is null || end < first.Value.End || (end == first.Value.End && match.Index > first.Value.Start))
                first = (match.Index, end, speaker);
        }
        return first?.Speaker ?? (IsSomebodyElse(clause) ? Speaker.Partner : null);
    }

    static readonly Regex Named = Pattern.Cased(
        @"^\W*(?<name>[A-Z][\p{L}&’'-]+(?: (?:of |and )?[A-Z][\p{L}&’'-]+){1,5})(?: (?:has|have|also))? (?:said|says|stated|told|confirmed|reported|reports|wrote|announced)\b"
    );

    // The vendor's own names are asked for before, so a name left here is another company's or a person's.
    static bool IsSomebodyElse(string clause) => Named.IsMatch(clause);

    static string Names(VendorAsRead vendor) =>
        string.Join(
            '|',
            vendor
                .Aliases.Append(vendor.Name)
                .Append(vendor.LegalName)
                .Append(ShortOf(vendor.Name))
                .Where(n => n.Length is > 1 and <= NameLengthMax)
                .Distinct()
                .Take(NamesMax)
                .Select(Regex.Escape)
        );

    static string ShortOf(string name) => new NameCandidate(name, "").Short;

    static readonly Regex Calling = Pattern.Cased(
        @"\b(?:calling itself|known as|tracked as|called|named|dubbed) (?<name>[A-Z][\p{L}\p{N}-]*(?: [A-Z][\p{L}\p{N}-]*){0,2})"
    );

    static string ActorNames(string text)
    {
        var names = Calling.Matches(text).Select(m => Regex.Escape(m.Groups["name"].Value)).Distinct().Take(8).ToList();
        return names.Count == 0 ? "ransomware group" : "(?:" + string.Join('|', names) + ")";
    }
}
