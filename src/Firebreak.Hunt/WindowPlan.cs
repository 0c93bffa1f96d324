namespace Firebreak.Hunt;

/// <summary>Where an assessment's window begins, from the dates the disclosure claims; its end is known only after the logs were read.</summary>
/// <param name="Anchor">The date that decides: earliest compromise claimed, else discovery, else publication. The look-back is taken off it.</param>
/// <param name="Basis">Which date decided, in words.</param>
public sealed record WindowPlan(Instant Anchor, int LookBackDays, string Basis, Instant? Until)
{
    public const int LookBackDaysDefault = 90;

    /// <summary>Days before publication that decide when nothing else is dated: an intrusion is weeks old when it is first written about
    /// (median dwell time about a week and a half, filing within days of discovery).</summary>
    public const int UndatedFocusDays = 30;

    /// <summary>Longer than any log is kept.</summary>
    public const int LookBackDaysMax = 3650;

    static readonly string Undated =
        $"{UndatedFocusDays} days before publication; neither compromise nor discovery is dated";

    /// <summary>Where the time that decides the verdict begins.</summary>
    public Instant FocusFrom =>
        Basis == Undated ? Anchor - TimeSpan.FromDays(Math.Min(UndatedFocusDays, LookBackDays)) : Anchor;

    // Logs name times; a disclosure names days. A record dated long after the disclosure was written by a broken clock.
    static readonly TimeSpan PlausibleAfter = TimeSpan.FromDays(366);
    static readonly TimeSpan PlausibleBefore = TimeSpan.FromDays(5 * 366);

    public static WindowPlan Of(ClaimedDates dates, Instant? since, Instant? until, int lookBackDays)
    {
        var (from, basis) = (since, dates.Compromised, dates.Discovered, dates.Published) switch
        {
            ({ } asked, _, _, _) => (asked, "asked for with --since"),
            (_, { } compromised, _, _) => (compromised, "earliest compromise claimed"),
            (_, _, { } discovered, _) => (discovered, "day of discovery; no date of compromise is claimed"),
            (_, _, _, { } published) => (published, Undated),
            _ => throw new UserError("the disclosure names no date to search from", "give one with --since 2026-04-13"),
        };
        if (lookBackDays is < 0 or > LookBackDaysMax)
            throw new UserError(
                $"{lookBackDays} days of look-back cannot be searched",
                $"give --look-back 0 to {LookBackDaysMax}"
            );
        if (until is { } end && end <= from)
            throw new UserError(
                $"the window would end ({end}) before it begins ({from})",
                "give a later --until or an earlier --since"
            );
        return new WindowPlan(from, lookBackDays, basis, until);
    }

    /// <summary>Records dated outside are unreadable for time: a log dated 2099 must not stretch the window.</summary>
    public Period Plausible =>
        new(
            FocusFrom - PlausibleBefore,
            Until is { } until ? Instant.Later(until, FocusFrom + PlausibleAfter) : FocusFrom + PlausibleAfter
        );

    /// <summary>The window once the newest event is known.</summary>
    /// <param name="newest">Null when no event was read at all: the window then ends where its focus begins, a day wide.</param>
    public AssessmentWindow Close(Instant? newest)
    {
        var asOf = Until ?? newest ?? FocusFrom;
        var from = Anchor - TimeSpan.FromDays(LookBackDays);
        // The newest event itself belongs to the window, and a focus that no log reaches stays a day wide so that its gap can be said.
        var to = asOf > FocusFrom ? asOf + TimeSpan.FromTicks(1) : FocusFrom + TimeSpan.FromDays(1);
        return new AssessmentWindow(new Period(from, to), FocusFrom, asOf, LookBackDays, Basis);
    }
}

/// <summary>The dates of a disclosure that can decide where to search from.</summary>
public sealed record ClaimedDates(Instant? Compromised, Instant? Discovered, Instant? Published);
