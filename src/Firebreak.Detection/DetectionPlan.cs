namespace Firebreak.Detection;

/// <summary>What to look for, compiled once: rules, indicators, and the relationships that are watched.</summary>
public sealed class DetectionPlan
{
    long touchesHeld;

    DetectionPlan(
        RuleSet rules,
        IndicatorSet indicators,
        IReadOnlyList<Relationship> watched,
        IReadOnlyList<Vendor> vendors
    )
    {
        (Rules, Indicators, Watched, Vendors) = (rules, indicators, watched, vendors);
        Keys = new RelationshipKeys(watched);
        Request = FieldRequest.Of(
            rules
                .Evaluable.SelectMany(rule => rule.Matcher.Fields)
                .Concat(indicators.Fields)
                .Append(AccountSwitch.Names)
                .Append(AccountSwitch.Values),
            rules.Evaluable.Any(rule => rule.Matcher.NeedsAllText)
        );
    }

    /// <summary>The fields that readers are to fill. A larger request (joined with others) does as well.</summary>
    public FieldRequest Request { get; }
    internal RuleSet Rules { get; }
    internal IndicatorSet Indicators { get; }
    internal IReadOnlyList<Relationship> Watched { get; }
    internal IReadOnlyList<Vendor> Vendors { get; }
    internal RelationshipKeys Keys { get; }

    public static DetectionPlan Compile(
        RuleSet rules,
        IndicatorSet indicators,
        IReadOnlyList<Relationship> watched,
        IReadOnlyList<Vendor> vendors
    ) => new(rules, indicators, watched, vendors);

    /// <summary>One for each reading thread or segment.</summary>
    public Watch NewWatch() => new(this);

    /// <summary>Judges what the watches saw. The answer depends neither on their order nor on how the events were split among them.
    /// Once only: the watches are used up, so that their events never lie in memory twice.</summary>
    /// <param name="files">Names of the input files, by <see cref="Place.File"/>.</param>
    public Detections Conclude(IReadOnlyList<Watch> watches, AssessmentWindow window, IReadOnlyList<string> files) =>
        Conclusion.Of(this, watches, window, files);

    /// <summary>Room for one more touch? Shared by all threads, so that memory is bounded whatever their number.</summary>
    internal bool TakeRoom() => Interlocked.Increment(ref touchesHeld) <= DetectionLimits.TouchesMax;
}
