using System.CommandLine;
using System.Globalization;

namespace Firebreak;

/// <summary>Times on the command line: a day, or an instant with its zone.</summary>
static class Times
{
    public static Option<Instant?> Option(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "2026-04-13",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (
                    DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                    return Instant.Of(day);
                if (Instant.TryParse(text, out var instant))
                    return instant;
                result.AddError($"'{text}' is no time for {name}: write 2026-04-13 (UTC) or 2026-04-13T16:00:00Z");
                return null;
            },
        };

    /// <summary>A legal clock turns on the hour and on where it is read: a day alone would be a guess.</summary>
    public static Option<Instant> Exact(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "2026-04-13T16:00:00-05:00",
            Required = true,
            CustomParser = result =>
            {
                if (Instant.TryParse(result.Tokens[0].Value, out var instant))
                    return instant;
                result.AddError(
                    $"'{result.Tokens[0].Value}' is no time for {name}: a clock needs the hour and the zone, e.g. 2026-04-13T16:00:00-05:00"
                );
                return default;
            },
        };
}
