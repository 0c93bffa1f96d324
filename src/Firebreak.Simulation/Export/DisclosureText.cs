using System.Globalization;
using System.Text;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>The disclosure as the press tells it: what the vendor says, with its dates, and what it denies.</summary>
static class DisclosureText
{
    public static SimulatedFile Make(World world) =>
        new("disclosure.txt", stream => stream.Write(Encoding.UTF8.GetBytes(Text(world))));

    static string Text(World world)
    {
        var (vendor, calendar, dice) = (world.Vendor, world.Calendar, world.Dice("article"));
        var name = vendor.Name;
        return $"""
            {name} says intruder reached its internal network

            Published {Day(calendar.Disclosed)}

            {vendor.LegalName}, {Trade(name)}, said on {Day(
                calendar.Disclosed
            )} that an unauthorized third party had gained access to parts of its
            internal information technology network. The company disclosed the incident {(
                vendor.Cik.Length > 0
                    ? "in a Form 8-K filed with the Securities and Exchange Commission"
                    : "in a statement to its customers"
            )}.

            According to the company, the unauthorized access began on {Day(
                calendar.Compromised
            )}. {name} discovered the activity on {Day(calendar.Discovered)},
            activated its incident response plan and engaged external cybersecurity advisors. Law enforcement has been notified.

            "{dice.Pick(
                Denials
            )}," the statement says. {name} has not determined whether data was exfiltrated, and did not say how the intruder got in.
            {Indicator(world, dice)}
            The company said it has taken steps to contain and remediate the unauthorized activity and that its operations continue in all material respects.
            Its investigation is ongoing.

            {name} works with electricity, gas and water utilities, many of which give its software and service accounts standing access to their own systems.

            """;
    }

    static readonly string[] Denials =
    [
        "We have observed no unauthorized activity in the portion of our systems that we host for customers",
        "Our customer-facing platforms and managed services have not been affected",
        "There is no indication that customer environments or hosted services were compromised",
    ];

    static string Indicator(World world, Dice dice)
    {
        var named = world.Intrusions.FirstOrDefault(intrusion =>
            intrusion.Shape.NamesIndicator && !intrusion.Indicator.IsNone
        );
        if (named is null)
            return "";
        var host =
            $"{dice.Pick(["cdn", "sync", "api", "edge"])}-{world.Vendor.Slug}-{dice.Pick(["support", "portal", "update"])}.example";
        return $"""

            The company shared indicators of compromise with its customers: connections from the address {Defanged(
                named.Indicator
            )} and the domain
            {host.Replace(".", "[.]")} should be treated as hostile.

            """;
    }

    static string Defanged(IpAddress address) => address.ToString().Replace(".", "[.]").Replace(":", "[:]");

    static string Trade(string name) =>
        name == "Itron"
            ? "which makes meters and grid software for utilities"
            : "which supplies software and services to utilities";

    static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
