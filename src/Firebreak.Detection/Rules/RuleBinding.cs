using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>The rules of a set laid out for one field request: which rules to try on a category, and where their fields are.</summary>
sealed class RuleBinding
{
    readonly int[][] byCategory;
    readonly int[] all;
    readonly int[][] slots;
    readonly RuleSet rules;

    internal RuleBinding(RuleSet rules, FieldRequest request)
    {
        this.rules = rules;
        Request = request;
        all = [.. Enumerable.Range(0, rules.Count)];
        slots = [.. rules.Rules.Select(rule => rule.Matcher.Fields.Select(request.SlotOf).ToArray())];
        byCategory =
        [
            .. Enum.GetValues<LogCategory>()
                .Select(category => all.Where(rule => rules.Rules[rule].Categories.Contains(category)).ToArray()),
        ];
    }

    internal FieldRequest Request { get; }

    /// <summary>Numbers of the rules to try. An event of unknown kind is tried against every rule.</summary>
    internal ReadOnlySpan<int> For(LogCategory category) =>
        category == LogCategory.Unknown ? all
        : (int)category < byCategory.Length ? byCategory[(int)category]
        : [];

    internal bool Matches(int rule, EventBatch batch, int index)
    {
        var item = new BatchEvent(batch, index, slots[rule]);
        return rules.Rules[rule].Matcher.Matches(in item);
    }

    internal IReadOnlyList<SigmaMatched> Explain(int rule, EventBatch batch, int index)
    {
        var item = new BatchEvent(batch, index, slots[rule]);
        return rules.Rules[rule].Matcher.Explain(in item);
    }
}
