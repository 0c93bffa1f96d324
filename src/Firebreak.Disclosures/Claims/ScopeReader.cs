using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Reads which systems a clause calls affected or unaffected.</summary>
static class ScopeReader
{
    const int SubjectWordsMax = 26;

    static readonly Regex Predicate = Pattern.Of(
        @"\b(?:has|have|had|is|are|was|were|may|might|could|do|did|does|remains?|remained|appears?|appeared)(?: (?:not|never|also|only|currently|reportedly|still|been|be|have|to|potentially|directly|indeed|now|in|any|way|isolated|and)){0,6} (?<word>compromised|affected|impacted|accessed|breached|touched|infiltrated|penetrated|hit|reached|unaffected|spared|untouched|secure|safe|intact|involved)\b"
    );

    // Nothing more was seen there: that the systems were entered before is not denied.
    static readonly Regex Renewed = Pattern.Of(
        @"\b(?:subsequent|further|additional|ongoing|continuing|continued) (?:\w+ )?$"
    );

    // "the affected console" says nothing new of it.
    static readonly Regex Adjective = Pattern.Of("^(?:affected|impacted|compromised|breached|encrypted) $");
    static readonly Regex Article = Pattern.Of(@"\b(?:the|an|any|all|these|those|other|of) $");
    static readonly Regex NoSubject = Pattern.Of(
        @"^(?:we|it|they|he|she|you|i|by|on|to|if|that|this|there|in|from|with|for) "
    );
    static readonly Regex People = Pattern.Of(@"\b(?:customers?|clients?|users|tenants)\b");
    static readonly Regex Finance = Pattern.Of(@"\b(?:results of operations|financial condition|financial results)\b");
    static readonly Regex Unharmed = Pattern.Of("^(?:unaffected|spared|untouched|secure|safe|intact)$");
    static readonly Regex Reach = Pattern.Of(
        @"\b(?:(?:gain|obtain|had|got|acquir|achiev)\w*(?: \w+){0,2} (?:access|entry) to|access to|access(?:ed)?|(?:compromis|breach|infiltrat|penetrat|encrypt)(?:ed|s|es|ing)?|(?:affect|impact|disrupt|reach)(?:ed|s|ing)|entered|broke into|logged (?:in to|into|on to|onto)|intrusions? (?:into|in|of|on)|(?:confined|limited|restricted|isolated) to|(?:breach|compromise|incident|attack) (?:of|in|on|affecting|involving|impacting)|(?:unauthorized|malicious|suspicious|unusual) (?:activity|third part(?:y|ies)|party|actor|access)(?: was observed)? (?:in|within|on|inside|to|into)|affected systems involve) "
    );
    static readonly Regex SubjectEnd = Pattern.Of(
        @"[,.;:()""“”]|\s[–—]| (?:which|that|who|where|when|on|by|through|via|using|after|before|during|since|until|but|prompting|for|to|from|without|at|as|containing|was|were|is|are|has|have|had|and (?:used|took|obtained|logged|copied|stole|gained|accessed|encrypted|deployed|exfiltrated|moved)|if|so|while|although|between|early|late|yesterday|last|this|said|says)\b| in (?!the\b)"
    );
    static readonly Regex Complementizer = Pattern.Of(
        @"(?:\b(?:sa(?:id|ys)|stat(?:ed|es)|indicat(?:ed|es|ions?)|evidence|believ\w+|confirm\w*|reveal\w*|disclos\w+|suggest\w*|found|determin\w+|aware|den(?:ied|ies)|add(?:ed|s)|sure|reports?|report(?:ed|s)|noted|wrote|not(?:ed|es)|signs?)(?: that|,)?\s|\btold(?: \S+){1,10} that\s|^(?:according to|in)\b[^,]{3,80},\s|\bthat )"
    );
    static readonly Regex Assets = Pattern.Of(
        @"\b(?:systems?|networks?|environments?|platforms?|services?|infrastructure|servers?|applications?|apps?|operations?|products?|portals?|tenants?|cloud|databases?|instances?|devices?|storage|gateways?|consoles?|workstations?|laptops?|endpoints?|domain|directory|repositor(?:y|ies)|instruments?|machines|equipment|vaults?|clusters?|buckets?|head-ends?|collectors?|consoles?|hosts?|appliances?|agents?|pipelines?|technology|hardware|software|firmware|saas|mailbox(?:es)?|accounts?|meters?|facilit(?:y|ies)|plants?|website|subsidiar(?:y|ies)|source code|nothing else|offices?)\b"
    );
    static readonly Regex Leading = Pattern.Of(
        @"^(?:(?:its|the|our|a|an|any|some|certain|part|portions?|of|one|several|a number|all|other|company['’]s|no|none|neither|that|and|also|both|of the) )+"
    );

    /// <summary>Every system the clause speaks of, as offsets into it, with whether it is called affected.</summary>
    public static IEnumerable<ScopeMention> Find(string clause)
    {
        foreach (Match predicate in Predicate.Matches(clause))
        {
            if (SubjectBefore(clause, predicate.Index) is { } subject)
                yield return Mention(clause, subject, predicate, predicate.Groups["word"].Value);
        }
        foreach (Match reach in Reach.Matches(clause))
        {
            if (
                Renewed.IsMatch(clause[..reach.Index])
                || (Adjective.IsMatch(reach.Value) && Article.IsMatch(clause[..reach.Index]))
            )
                continue;
            if (SubjectAfter(clause, reach.Index + reach.Length) is { } subject)
                yield return Mention(clause, subject, reach, "");
        }
    }

    /// <summary>True when the subject is made of people alone: they can be called unaffected, but they are no system that was entered.</summary>
    public static bool IsPeopleOnly(string subject) => !Assets.IsMatch(subject);

    static ScopeMention Mention(string clause, Stretch subject, Match verb, string word)
    {
        var end = Math.Max(subject.End, verb.Index + verb.Length);
        var status = StatusReader.Read(clause, word.Length > 0 ? verb.Index + verb.Length : verb.Index);
        if (clause.StartsWith("nothing", StringComparison.OrdinalIgnoreCase))
            status = ClaimStatus.Denied;
        return Unharmed.IsMatch(word)
            ? new ScopeMention(subject, end, status == ClaimStatus.Affirmed ? ClaimStatus.Denied : status)
            : new ScopeMention(subject, end, status);
    }

    static Stretch? SubjectBefore(string clause, int verb)
    {
        var start = 0;
        foreach (Match match in Complementizer.Matches(clause[..verb]))
        {
            // "customers that do not use it": a relative clause belongs to the subject.
            if (match.Value.Trim() is not "that" || match.Index < 3)
                start = match.Index + match.Length;
        }
        return Tidy(clause, start, verb);
    }

    static Stretch? SubjectAfter(string clause, int start)
    {
        var stop = SubjectEnd.Match(clause, start);
        return Tidy(clause, start, stop.Success ? stop.Index : clause.Length);
    }

    static Stretch? Tidy(string clause, int start, int end)
    {
        if (end - start < 3)
            return null;
        start += Leading.Match(clause[start..end]).Length;
        while (end > start && clause[end - 1] is ' ' or ',' or '.' or '"' or '”')
            end--;
        while (start < end && clause[start] is ' ' or ',' or '"' or '“' or '•')
            start++;
        if (end - start < 3)
            return null;
        var subject = clause[start..end];
        if (subject.EndsWith(" of", StringComparison.Ordinal))
            (subject, end) = (subject[..^3], end - 3);
        var names = Assets.IsMatch(subject) || People.IsMatch(subject);
        return
            names
            && !Finance.IsMatch(subject)
            && !NoSubject.IsMatch(subject)
            && subject.Split(' ').Length <= SubjectWordsMax
            ? new Stretch(start, end)
            : null;
    }
}

/// <param name="Subject">Offsets into the clause.</param>
/// <param name="Status">Affirmed: the subject is affected.</param>
readonly record struct ScopeMention(Stretch Subject, int End, ClaimStatus Status);
