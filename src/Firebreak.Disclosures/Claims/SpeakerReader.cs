using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Whose words a clause holds (Data/speakers.txt), for one vendor and one source.</summary>
sealed class SpeakerReader
{
    readonly Speaker byDefault;
    readonly (Speaker Speaker, Regex Pattern)[] patterns;

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
            .. file.Sections.Select(name =>
                (Enum.GetValues<Speaker>().Single(s => DisclosureWords.Key(s) == name), file.Any(name))
            ),
        ];
    }

    /// <summary>The speaker of each clause of a sentence: its own attribution, else the one before it, else the one after it.</summary>
    public IReadOnlyList<Speaker> Of(IReadOnlyList<string> clauses)
    {
        if (byDefault == Speaker.Company)
            return [.. clauses.Select(_ => Speaker.Company)];
        var own = clauses.Select(Own).ToList();
        return
        [
            .. own.Select(
                (speaker, i) =>
                    speaker ?? own[..i].FindLast(s => s is not null) ?? own[i..].Find(s => s is not null) ?? byDefault
            ),
        ];
    }

    Speaker? Own(string clause)
    {
        (int At, Speaker Speaker)? first = null;
        foreach (var (speaker, pattern) in patterns)
        {
            // The list is ordered: of attributions at the same place the more particular wins.
            if (pattern.Match(clause) is { Success: true } match && (first is null || match.Index < first.Value.At))
                first = (match.Index, speaker);
        }
        return first?.Speaker;
    }

    static string Names(VendorAsRead vendor) =>
        string.Join(
            '|',
            vendor
                .Aliases.Append(vendor.Name)
                .Append(vendor.LegalName)
                .Append(ShortOf(vendor.Name))
                .Where(n => n.Length > 1)
                .Distinct()
                .Select(Regex.Escape)
        );

    static string ShortOf(string name) => new NameCandidate(name, "").Short;

    static readonly Regex Calling = new(
        @"\b(?:calling itself|known as|tracked as|called|named|dubbed) (?<name>[A-Z][\p{L}\p{N}-]*(?: [A-Z][\p{L}\p{N}-]*){0,2})",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    static string ActorNames(string text)
    {
        var names = Calling.Matches(text).Select(m => Regex.Escape(m.Groups["name"].Value)).Distinct().Take(8).ToList();
        return names.Count == 0 ? "ransomware group" : "(?:" + string.Join('|', names) + ")";
    }
}
