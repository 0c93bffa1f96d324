namespace Firebreak.Detection;

/// <summary>A rule or an indicator met in an event of a relationship.</summary>
/// <param name="Rule">Number of the rule; −1 for an indicator.</param>
/// <param name="Matched">What in the event did it, for the sentence.</param>
readonly record struct Hit(int Relationship, int Rule, Indicator? Indicator, Touch Touch, string Matched)
    : IComparable<Hit>
{
    public int CompareTo(Hit other)
    {
        var order = Relationship.CompareTo(other.Relationship);
        if (order == 0)
            order = Rule.CompareTo(other.Rule);
        if (order == 0)
            order = string.CompareOrdinal(Indicator?.Value, other.Indicator?.Value);
        return order == 0 ? Touch.CompareTo(other.Touch) : order;
    }
}

public sealed partial class Watch
{
    /// <summary>Rules and indicators over an event that names the relationship.</summary>
    void Search(EventBatch batch, int index, int relationship, in Touch touch)
    {
        foreach (var rule in binding.For(touch.Category))
        {
            if (plan.Rules.Rules[rule].Counts && binding.Matches(rule, batch, index))
                Add(
                    new Hit(relationship, rule, null, touch, MatchedFields.Spoken(binding.Explain(rule, batch, index)))
                );
        }
        foreach (var (found, field, value) in EventIndicators.In(plan.Indicators, batch, index))
            Add(new Hit(relationship, -1, found, touch, $"{field} {MatchedFields.Short(value)}"));
    }

    void Add(Hit hit)
    {
        if (Hits.Count < DetectionLimits.HitsMax)
            Hits.Add(hit);
        else
            Overflowed[hit.Relationship] = true;
    }
}
