using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Cuts a sentence into clauses, so that a negation or a hedge governs its own statement and not its neighbour's.</summary>
static class ClauseSplitter
{
    /// <summary>Clauses shorter than this carry no statement of their own.</summary>
    const int ClauseMin = 12;

    // The cut stands before the conjunction, so that it opens its clause.
    static readonly Regex Cuts = Pattern.Of(
        @"(?:;\s+|\s+[–—]\s+|[,.?!][""”’]\s+)"
            + @"|,?\s+(?:but|however|though|although|whereas|even though|even if|prompting|causing|thereby)\s"
            + @"|,\s+(?:while|yet|so|nor|which|who|where|when|after|before|because|since|until|unless|leading|resulting|using|and then|adding|saying)\s"
            + @"|,?\s+and\s+(?:has|have|had|will|says?|said|that|it|they|he|she|no|none|the company|we|our|its|there|took|retained|engaged|notified|informed|activated|advised|demanded|threatened|claims?|rebuilt|reported|disabled|revoked|used|contained)\s"
    );
    static readonly Regex Fronted = Pattern.Of(
        @"^\W*(?:although|though|while|whereas|despite|after|when|since|as|because|upon|following)\s[^,]{10,200},\s"
    );

    public static IReadOnlyList<Stretch> Split(string text, Stretch sentence)
    {
        var content = sentence.In(text);
        var cuts = Cuts.Matches(content)
            .Where(cut => !OpensParenthesis(content, cut))
            .Select(CutOf)
            .Append(content.Length);
        if (Fronted.Match(content) is { Success: true } fronted)
            cuts = cuts.Append(fronted.Length);
        var clauses = new List<Stretch>();
        var start = 0;
        foreach (var cut in cuts.Distinct().Order())
        {
            if (cut - start < ClauseMin && cut != content.Length)
                continue;
            var clause = Trim(content, start, cut);
            if (clause.Length > 0)
                clauses.Add(new Stretch(sentence.Start + clause.Start, sentence.Start + clause.End));
            start = cut;
        }
        return clauses;
    }

    static readonly Regex Relative = Pattern.Of(@"^,\s+(?:which|who|where)\s");
    static readonly Regex Resumes = Pattern.Of(
        @"^[^,;.]{4,120},\s+(?:on \w+(?: \d+)? )?(?:has|have|had|is|was|were|are|may|might|could|will|said|says|confirmed|disclosed|reported|told|announced|detected|claim(?:s|ed)|alleges|reject(?:s|ed)|denie[sd]|stated|learned|discovered|notified)\s"
    );

    // "Support tickets, which can hold contact details, may have been viewed": the main clause goes on after the second comma.
    static bool OpensParenthesis(string content, Match cut) =>
        Relative.IsMatch(cut.Value) && Resumes.IsMatch(content[(cut.Index + cut.Length)..]);

    static int CutOf(Match match)
    {
        var atMark =
            match.Value[0] is ';' || match.Value is [_, '"' or '”' or '’', ..] || match.Value.Trim() is "–" or "—";
        if (atMark)
            return match.Index + match.Length;
        var skipped = 0;
        while (match.Value[skipped] is ',' or ' ')
            skipped++;
        return match.Index + skipped;
    }

    static Stretch Trim(string content, int start, int end)
    {
        while (start < end && content[start] is ' ' or ',' or ';')
            start++;
        while (end > start && content[end - 1] is ' ' or ',' or ';' or ':')
            end--;
        return new Stretch(start, end);
    }
}
