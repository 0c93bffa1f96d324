using System.Collections.Immutable;

namespace Firebreak.Sigma;

/// <summary>
/// A rule bound to the fields it asks for. This is the plain evaluator: it walks the condition for each event and is the
/// measure for every faster one. It knows nothing of log sources; the caller decides which events the rule is for.
/// </summary>
public sealed partial class SigmaMatcher
{
    readonly Clause condition;

    SigmaMatcher(SigmaRule rule, Clause condition, ImmutableArray<string> fields, bool needsAllText)
    {
        Rule = rule;
        this.condition = condition;
        Fields = fields;
        NeedsAllText = needsAllText;
    }

    public SigmaRule Rule { get; }

    /// <summary>The field names the condition can ask for, each once; an event's fields are numbered by their index here.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>True when the rule has keywords, which look at every value of the event.</summary>
    public bool NeedsAllText { get; }

    /// <summary>Cannot fail: what could be wrong with a rule was found when it was read.</summary>
    public static SigmaMatcher Compile(SigmaRule rule)
    {
        var binder = new FieldBinder();
        var bound = binder.Bind(rule.Condition);
        return new SigmaMatcher(rule, bound, binder.Fields, binder.NeedsAllText);
    }

    public bool Matches<TEvent>(in TEvent item)
        where TEvent : ISigmaEvent, allows ref struct => Holds(condition, in item);
}
