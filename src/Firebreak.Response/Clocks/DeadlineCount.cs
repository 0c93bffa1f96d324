using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Instant = Firebreak.Model.Instant;

namespace Firebreak.Response;

/// <summary>A deadline with the way it was counted. What is done at the deadline itself is in time.</summary>
/// <param name="Local">On the wall clock that decides.</param>
sealed record DeadlineCount(Instant Deadline, string Local, IReadOnlyList<string> Steps)
{
    /// <summary>Counts from when the clock started.</summary>
    /// <param name="zone">Of whoever is obliged, where the rule needs one.</param>
    public static DeadlineCount Of(ClockRule rule, Instant startedAt, string zone) =>
        rule.Period.Unit switch
        {
            ClockUnit.Hours => Hours(rule.Period, startedAt),
            ClockUnit.EndOfCalendarDay => CalendarDays(rule.Period, startedAt, ZoneOf(rule.Zone ?? zone)),
            _ => BusinessDays(rule.Period, startedAt, ZoneOf(rule.Zone ?? zone)),
        };

    public static bool IsZone(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    public static DateTimeZone ZoneOf(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
        ?? throw new UserError($"'{zone}' is no time zone", "name it as the IANA database does, e.g. America/Chicago");

    static DeadlineCount Hours(ClockPeriod period, Instant startedAt)
    {
        var deadline = startedAt + TimeSpan.FromHours(period.Count);
        return new DeadlineCount(
            deadline,
            Spoken(deadline, DateTimeZone.Utc),
            [$"{period.Count} elapsed {(period.Count == 1 ? "hour" : "hours")} from {startedAt}"]
        );
    }

    static DeadlineCount CalendarDays(ClockPeriod period, Instant startedAt, DateTimeZone zone)
    {
        var first = DayOf(startedAt, zone);
        var last = first.PlusDays(period.Count);
        // The last instant of the day, however long daylight saving time makes it.
        var deadline = Of(zone.AtStartOfDay(last.PlusDays(1)).ToInstant()) - TimeSpan.FromTicks(1);
        return new DeadlineCount(
            deadline,
            $"end of {Spoken(last)} ({zone.Id})",
            [
                $"started on {Spoken(first)} in {zone.Id}",
                $"{(period.Count == 1 ? "the next calendar day" : $"calendar day {period.Count} after")} is {Spoken(last)}, to its end",
            ]
        );
    }

    static DeadlineCount BusinessDays(ClockPeriod period, Instant startedAt, DateTimeZone zone)
    {
        var calendar = BusinessCalendar.Named(period.Calendar);
        var day = DayOf(startedAt, zone);
        var steps = new List<string>
        {
            $"started on {Spoken(day)} in {zone.Id}{(calendar.WhyClosed(day) is { } closed ? $", which is no business day ({closed})" : "")}",
        };
        var first = day;
        for (var counted = 0; counted < period.Count; )
        {
            day = day.PlusDays(1);
            steps.Add(
                calendar.WhyClosed(day) is { } why
                    ? $"{Spoken(day)}: not counted ({why})"
                    : $"{Spoken(day)}: business day {++counted}"
            );
        }
        if (calendar.Unknown(first, day) is { } unknown)
            steps.Add(unknown);
        var closes = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(period.ClosesAt).Value;
        var deadline = Of(zone.AtLeniently(day.At(closes)).ToInstant());
        return new DeadlineCount(deadline, Spoken(deadline, zone), steps);
    }

    static LocalDate DayOf(Instant instant, DateTimeZone zone) =>
        NodaTime.Instant.FromDateTimeUtc(instant.Utc).InZone(zone).Date;

    static Instant Of(NodaTime.Instant instant) => new(instant.ToDateTimeUtc().Ticks);

    static string Spoken(LocalDate day) => day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Spoken(Instant instant, DateTimeZone zone) =>
        NodaTime
            .Instant.FromDateTimeUtc(instant.Utc)
            .InZone(zone)
            .ToString("ddd d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + $" ({zone.Id})";
}
