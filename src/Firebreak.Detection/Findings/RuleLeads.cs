using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>Rule hits as findings: one for each rule and day.</summary>
static class RuleLeads
{
    const int RoutineDays = 3;
    static readonly TimeSpan RoutineSpan = TimeSpan.FromDays(14);

    internal static IEnumerable<Lead> Find(Subject subject, RuleSet rules) =>
        subject
            .Hits.Where(hit => hit.Rule >= 0 && subject.Window.Whole.Contains(hit.Touch.Time))
            .GroupBy(hit => hit.Rule)
            .SelectMany(group => Of(subject, rules.Rules[group.Key], [.. group]));

    static IEnumerable<Lead> Of(Subject subject, DetectionRule rule, Hit[] hits)
    {
        if (rule.Grade == Grade.Lead)
            hits = [.. hits.Where(hit => !IsOrdinary(subject, rule, hit.Touch))];
        if (hits.Length == 0 || (rule.Grade == Grade.Lead && IsRoutine(subject, hits)))
            return [];
        return hits.GroupBy(hit => hit.Touch.Day)
            .Take(DetectionLimits.FindingsPerRuleMax)
            .Select(day => Draft(rule, [.. day], subject))
            .Select(draft => rule.Grade == Grade.Conclusive ? subject.Proof(draft) : subject.Lead(draft));
    }

    /// <summary>What a known administrator does is a lead only where the rule says that even administrators rarely do it.</summary>
    static bool IsOrdinary(Subject subject, DetectionRule rule, Touch touch) =>
        rule.Level < SigmaLevel.High
        && touch is { Category: LogCategory.EntraAudit, Role: Role.ActedUpon }
        && subject.Surroundings.Admins.Knows(touch.Principal, touch.Time, OwnKeys.Of(subject.Relationship));

    /// <summary>A rule that this relationship has satisfied time and again before the focus describes how it works.</summary>
    static bool IsRoutine(Subject subject, Hit[] hits)
    {
        var before = hits.Where(hit => hit.Touch.Time < subject.Window.FocusFrom).Select(hit => hit.Touch).ToArray();
        return before.Select(touch => touch.Day).Distinct().Count() >= RoutineDays
            && before[^1].Time - before[0].Time >= RoutineSpan;
    }

    static LeadDraft Draft(DetectionRule rule, Hit[] hits, Subject subject)
    {
        var what = hits[0].Matched.Length > 0 ? $" ({hits[0].Matched})" : "";
        var why = rule.Reason.Length > 0 ? $": {rule.Reason}" : "";
        return new LeadDraft(
            FindingKind.Rule,
            rule.Aspect,
            rule.Id,
            $"rule \"{rule.Title}\" met {Spoken.Count(hits.Length, "event", "events")} of {subject.Relationship.Principal.Name}{what}{why}",
            [.. hits.Select(hit => hit.Touch)]
        )
        {
            Attack = rule.Attack,
            Chance = rule.Level switch
            {
                SigmaLevel.Critical => 0.002,
                SigmaLevel.High => 0.005,
                _ => Detection.Chance.LeadMax,
            },
            Estimated = false,
            Standing =
                rule.Level >= SigmaLevel.High || rule.Aspect is Aspect.Origin or Aspect.Credential
                    ? Standing.Independent
                    : Standing.Release,
        };
    }
}
