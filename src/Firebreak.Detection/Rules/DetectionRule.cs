using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>A Sigma rule with what it means to a verdict.</summary>
public sealed record DetectionRule
{
    DetectionRule(SigmaMatcher matcher) => Matcher = matcher;

    public required string Id { get; init; }
    public required string Title { get; init; }
    public required SigmaLevel Level { get; init; }

    /// <summary>Conclusive only when the rule says so and gives its reason (<c>firebreak: {grade, reason}</c>).</summary>
    public required Grade Grade { get; init; }

    /// <summary>Why a hit cannot reasonably be benign; empty for a lead.</summary>
    public string Reason { get; init; } = "";
    public required Aspect Aspect { get; init; }

    /// <summary>ATT&amp;CK technique ids from the rule's tags.</summary>
    public required IReadOnlyList<string> Attack { get; init; }

    /// <summary>Categories whose events the rule is for; empty when no log read today is meant.</summary>
    public required IReadOnlyList<LogCategory> Categories { get; init; }
    internal SigmaMatcher Matcher { get; }

    /// <summary>Does a hit ask a person to look? Rules below medium describe ordinary administration: <c>detect</c> prints
    /// their hits, a verdict does not rest on them.</summary>
    public bool Counts => Grade == Grade.Conclusive || Level >= SigmaLevel.Medium;

    internal static DetectionRule Of(SigmaRule rule)
    {
        var reason = Custom(rule, "firebreak.reason");
        var conclusive = Custom(rule, "firebreak.grade") == "conclusive" && reason.Length > 0;
        return new DetectionRule(SigmaMatcher.Compile(rule))
        {
            Id = rule.Id ?? rule.Name ?? rule.Title,
            Title = rule.Title,
            // A rule without a level (the specification allows it) is treated as one that asks to be looked at.
            Level = rule.Level ?? SigmaLevel.Medium,
            Grade = conclusive ? Grade.Conclusive : Grade.Lead,
            Reason = conclusive ? reason : "",
            Aspect = Enum.TryParse<Aspect>(Custom(rule, "firebreak.aspect"), ignoreCase: true, out var aspect)
                ? aspect
                : Aspect.Configuration,
            Attack = [.. rule.Tags.Select(Technique).OfType<string>().Distinct()],
            Categories = RuleSources.CategoriesOf(rule.LogSource),
        };
    }

    static string Custom(SigmaRule rule, string name) =>
        rule.Custom.TryGetValue(name, out var values) && values is [var one, ..] ? one.Trim() : "";

    static string? Technique(string tag) =>
        tag.StartsWith("attack.t", StringComparison.OrdinalIgnoreCase) && tag.Length > 8 && char.IsAsciiDigit(tag[8])
            ? tag[7..].ToUpperInvariant()
            : null;
}
