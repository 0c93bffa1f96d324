using System.Text.Json;
using System.Text.Json.Serialization;

namespace Firebreak.Response;

/// <summary>A legal clock as data (<c>Data/clocks/*.json</c>): what its instrument says, when that was checked, and how it counts.</summary>
/// <param name="Repeats">Every declared trigger starts it anew; else a later one corrects the earlier.</param>
/// <param name="Relief">What may move the deadline; empty when nothing does.</param>
public sealed record ClockRule(
    string Id,
    string Title,
    string Jurisdiction,
    string Status,
    string Recipient,
    DateOnly VerifiedOn,
    IReadOnlyList<ClockSource> Sources,
    ClockScope Scope,
    ClockTrigger Trigger,
    ClockPeriod Period,
    string Relief,
    bool Repeats = false
)
{
    /// <summary>The zone stands in the rule; null when it is that of whoever is obliged, or hours are counted.</summary>
    public string? Zone => Period.Zone is { Length: > 0 } zone && zone != ClockPeriod.OfTheEntity ? zone : null;

    /// <summary>A person must name a zone with the trigger: "the end of the day" is somewhere.</summary>
    public bool NeedsZone => Period.Zone == ClockPeriod.OfTheEntity;
}

/// <summary>Where a rule stands.</summary>
/// <param name="Says">The rule in our words.</param>
public sealed record ClockSource(string Title, string Section, string Says);

/// <summary>Whose duty a rule is.</summary>
/// <param name="Key">Rules with the same key share their scope: declared once, it holds for all.</param>
/// <param name="Asks">The question a named person answers. Nothing else decides it.</param>
public sealed record ClockScope(string Key, string Asks, IReadOnlyList<string> Notes);

/// <summary>What starts a clock.</summary>
/// <param name="Asks">The question whose answer is the time at which the clock starts.</param>
/// <param name="Fact">What happened then: "determined to be material".</param>
public sealed record ClockTrigger(string Asks, string Fact);

/// <summary>How long, counted how.</summary>
/// <param name="Calendar">For business days: which days count.</param>
/// <param name="Zone">IANA zone of the wall clock that decides, or <see cref="OfTheEntity"/>.</param>
/// <param name="ClosesAt">"17:30": until when something counts for the day.</param>
public sealed record ClockPeriod(
    int Count,
    ClockUnit Unit,
    string Calendar = "",
    string Zone = "",
    string ClosesAt = ""
)
{
    public const string OfTheEntity = "of_the_entity";
}

/// <summary>How a period is counted.</summary>
[JsonConverter(typeof(ClockUnitNames))]
public enum ClockUnit
{
    /// <summary>Elapsed hours: a change to or from daylight saving time neither adds nor takes one.</summary>
    Hours = 1,

    /// <summary>Up to the end of the nth calendar day after, on the wall clock.</summary>
    EndOfCalendarDay = 2,

    /// <summary>Up to the closing hour of the nth business day after.</summary>
    BusinessDays = 3,
}

sealed class ClockUnitNames() : JsonStringEnumConverter<ClockUnit>(JsonNamingPolicy.SnakeCaseLower);

/// <summary>The rules that ship with the program.</summary>
public static class ClockRules
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>By id.</summary>
    public static IReadOnlyList<ClockRule> Shipped { get; } =
    [.. Resources("clocks/").Select(Read<ClockRule>).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static ClockRule Named(string id) =>
        Shipped.FirstOrDefault(rule => rule.Id == id)
        ?? throw new UserError(
            $"there is no clock '{id}'",
            "one of: " + string.Join(", ", Shipped.Select(rule => rule.Id))
        );

    internal static IEnumerable<string> Resources(string folder) =>
        typeof(ClockRules).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder));

    internal static T Read<T>(string resource)
    {
        using var stream =
            typeof(ClockRules).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded");
        return JsonSerializer.Deserialize<T>(stream, Json)
            ?? throw new InvalidDataException($"{resource} holds nothing");
    }
}
