using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>What a clause must hold to speak of one topic (Data/claims.txt).</summary>
sealed class TopicRules
{
    static readonly string[] Kinds = ["say", "fact", "deny", "ask", "needs", "unless", "notbefore"];

    readonly Regex? say,
        fact,
        deny,
        ask,
        needs,
        unless,
        notBefore;

    TopicRules(ClaimTopic topic, PatternFile file, IReadOnlyList<string> lines)
    {
        Topic = topic;
        Regex? Of(string kind) =>
            lines
                .Where(l => l.StartsWith(kind + " ", StringComparison.Ordinal))
                .Select(l => l[kind.Length..].Trim())
                .ToList()
                is [_, ..] patterns
                ? file.Any(patterns)
                : null;
        var odd = lines.FirstOrDefault(l => !Kinds.Any(kind => l.StartsWith(kind + " ", StringComparison.Ordinal)));
        if (odd is not null)
            throw new InvalidOperationException($"claims.txt: '{odd}' begins with none of {string.Join(", ", Kinds)}");
        (say, fact, deny, ask, needs, unless, notBefore) = (
            Of("say"),
            Of("fact"),
            Of("deny"),
            Of("ask"),
            Of("needs"),
            Of("unless"),
            Of("notbefore")
        );
    }

    public static IReadOnlyList<TopicRules> All { get; } = Load();

    public ClaimTopic Topic { get; }

    /// <summary>The words that speak of the topic, and the status they have by themselves; null status: the clause decides.</summary>
    public (Match Mention, ClaimStatus? Inherent)? Find(string clause)
    {
        if (unless?.IsMatch(clause) == true || needs?.IsMatch(clause) == false)
            return null;
        if (fact?.Match(clause) is { Success: true } stated)
            return (stated, ClaimStatus.Affirmed);
        if (deny?.Match(clause) is { Success: true } denied)
            return (denied, ClaimStatus.Denied);
        if (ask?.Match(clause) is { Success: true } asked)
            return (asked, ClaimStatus.Undetermined);
        return say?.Matches(clause).FirstOrDefault(m => !GoesOnAsSomethingElse(clause, m)) is { } said
            ? (said, null)
            : null;
    }

    // "access to its document storage" is no access to documents.
    bool GoesOnAsSomethingElse(string clause, Match mention) =>
        notBefore?.Match(clause[(mention.Index + mention.Length)..].TrimStart()) is { Success: true, Index: 0 };

    static IReadOnlyList<TopicRules> Load()
    {
        var file = new PatternFile("claims.txt", "topic");
        return
        [
            .. file.Sections.Select(name => new TopicRules(
                Enum.GetValues<ClaimTopic>().Single(t => DisclosureWords.Key(t) == name),
                file,
                file.Lines(name)
            )),
        ];
    }
}
