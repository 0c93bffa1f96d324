using NodaTime;
using PublicHoliday;

namespace Firebreak.Response;

/// <summary>Which days count as business days: weekends and holidays by rule, closures by order from data (<c>Data/calendars</c>).</summary>
sealed class BusinessCalendar
{
    static readonly Dictionary<string, BusinessCalendar> Shipped = ClockRules
        .Resources("calendars/")
        .Select(ClockRules.Read<CalendarFile>)
        .ToDictionary(file => file.Id, file => new BusinessCalendar(file));

    readonly CalendarFile file;
    readonly Dictionary<DateOnly, string> closures;

    // The list of a year misses a holiday observed in the year before; the predicate knows it.
    readonly USAPublicHoliday holidays = new();

    BusinessCalendar(CalendarFile file)
    {
        if (file.Holidays != "us-federal")
            throw new InvalidDataException($"calendar {file.Id}: '{file.Holidays}' are no holidays we know");
        this.file = file;
        closures = file.Closures.ToDictionary(closure => closure.Day, closure => closure.Why);
    }

    public static BusinessCalendar Named(string id) =>
        Shipped.TryGetValue(id, out var calendar) ? calendar : throw new InvalidDataException($"no calendar '{id}'");

    /// <summary>Why nothing is counted on this day; null on a business day.</summary>
    public string? WhyClosed(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? "weekend"
        : closures.TryGetValue(day.ToDateOnly(), out var why) ? why
        : holidays.IsPublicHoliday(day.ToDateTimeUnspecified()) ? "federal holiday"
        : null;

    /// <summary>Closures by order are announced days ahead: what is not known of the days up to here; null when all is.</summary>
    public string? Unknown(LocalDate from, LocalDate to) =>
        to.ToDateOnly() > file.ClosuresKnownTo
            ? $"closures by order are known up to {file.ClosuresKnownTo:d MMM yyyy}; a later one moves the deadline back"
        : from.ToDateOnly() < file.ClosuresKnownFrom
            ? $"closures by order before {file.ClosuresKnownFrom:d MMM yyyy} are not known; one moves the deadline back"
        : null;

    sealed record CalendarFile(
        string Id,
        string Title,
        string Holidays,
        DateOnly ClosuresKnownFrom,
        DateOnly ClosuresKnownTo,
        IReadOnlyList<Closure> Closures
    );

    sealed record Closure(DateOnly Day, string Why, string Source);
}
