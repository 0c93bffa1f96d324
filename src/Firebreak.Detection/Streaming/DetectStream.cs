using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>Every event against every rule and indicator, without relationships or history: what <c>detect</c> prints.</summary>
public sealed class DetectStream
{
    readonly RuleSet rules;
    readonly IndicatorSet indicators;
    volatile RuleBinding binding;

    DetectStream(RuleSet rules, IndicatorSet indicators)
    {
        (this.rules, this.indicators) = (rules, indicators);
        // An event of unknown kind is tried against every rule, so every rule's fields are asked for.
        Request = FieldRequest.Of(
            rules.Rules.SelectMany(rule => rule.Matcher.Fields).Concat(indicators.Fields),
            rules.Rules.Any(rule => rule.Matcher.NeedsAllText)
        );
        binding = new RuleBinding(rules, Request);
    }

    /// <summary>The fields that readers are to fill.</summary>
    public FieldRequest Request { get; }

    public static DetectStream Compile(RuleSet rules, IndicatorSet indicators) => new(rules, indicators);

    /// <summary>The lines of a batch, in its order, then by rule. May be called from several threads, each with its own batch.</summary>
    /// <param name="files">Names of the input files, by <see cref="Model.Place.File"/>.</param>
    public IReadOnlyList<DetectLine> Match(EventBatch batch, IReadOnlyList<string> files)
    {
        var bound = binding;
        if (!ReferenceEquals(bound.Request, batch.Request))
            binding = bound = new RuleBinding(rules, batch.Request);
        List<DetectLine>? lines = null;
        for (var index = 0; index < batch.Count; index++)
        {
            ref readonly var header = ref batch.Header(index);
            foreach (var rule in bound.For(header.Category))
            {
                if (bound.Matches(rule, batch, index))
                    (lines ??= []).Add(LineOf(rules.Rules[rule], bound.Explain(rule, batch, index), in header, files));
            }
            foreach (var (found, field, value) in EventIndicators.In(indicators, batch, index))
                (lines ??= []).Add(LineOf(found, field, value, in header, files));
        }
        return lines is null ? [] : lines;
    }

    static DetectLine LineOf(
        DetectionRule rule,
        IReadOnlyList<SigmaMatched> matched,
        in EventHeader header,
        IReadOnlyList<string> files
    )
    {
        var what = MatchedFields.Spoken(matched);
        return Line(in header, files) with
        {
            RuleId = rule.Id,
            RuleTitle = rule.Title,
            Level = rule.Level.ToString().ToLowerInvariant(),
            Grade = rule.Grade,
            Kind = FindingKind.Rule,
            Attack = rule.Attack,
            Matched = [.. matched.Select(m => new MatchedField(m.Field ?? "", m.Value ?? ""))],
            Sentence = what.Length > 0 ? $"{rule.Title} ({what})" : rule.Title,
        };
    }

    static DetectLine LineOf(
        Indicator found,
        string field,
        string value,
        in EventHeader header,
        IReadOnlyList<string> files
    ) =>
        Line(in header, files) with
        {
            RuleId = $"firebreak.indicator.{found.Kind.ToString().ToLowerInvariant()}",
            RuleTitle = found.Spoken,
            Level = "high",
            Grade = Grade.Lead,
            Kind = FindingKind.Indicator,
            Matched = [new MatchedField(field, value)],
            Sentence = $"{found.Spoken}, named by {found.From}, met in {field}",
        };

    static DetectLine Line(in EventHeader header, IReadOnlyList<string> files) =>
        new()
        {
            Time = header.Time,
            Category = header.Category,
            File = header.Place.File >= 0 && header.Place.File < files.Count ? files[header.Place.File] : "",
            Record = header.Place.Record,
            Offset = header.Place.Offset,
        };
}
