namespace Firebreak.Response;

/// <summary>What a person says of a clock, refused where it would make the clock say something false.</summary>
public static class ClockDeclarations
{
    public static CaseAct.TriggerDeclared Trigger(ClockRule rule, Instant at, string zone, string reason, Instant now)
    {
        NotAhead(at, now, "what starts a clock is declared once it has happened");
        if (rule.NeedsZone && zone.Length == 0)
            throw new UserError(
                $"{rule.Id} ends with a day, and a day ends at another time in every zone",
                "name yours: --zone America/Chicago"
            );
        if (zone.Length > 0 && !DeadlineCount.IsZone(zone))
            throw new UserError($"'{zone}' is no time zone", "name it as the IANA database does, e.g. America/Chicago");
        return new CaseAct.TriggerDeclared(rule.Id, at, rule.NeedsZone ? zone : "", reason);
    }

    public static CaseAct.ClockMet Met(ClockRule rule, Instant at, string receipt, Instant now)
    {
        NotAhead(at, now, "a duty is declared met once it is done");
        return new CaseAct.ClockMet(rule.Id, at, receipt);
    }

    static void NotAhead(Instant at, Instant now, string why)
    {
        if (at > now)
            throw new UserError($"{at} has not come yet: {why}", "give the time at which it happened");
    }
}
