using System.Text;

namespace Firebreak.Telemetry.Tests;

/// <summary>Makes sign-in logs with a known rhythm.</summary>
static class SignIns
{
    public static readonly Instant Monday = Instant.Of(new DateOnly(2026, 3, 2));

    public static string Line(Instant time, int id = 0, string principal = "sp-1") =>
        $$$"""{"time":"{{{time}}}","category":"ServicePrincipalSignInLogs","properties":{"id":"{{{id}}}","appId":"app-1","servicePrincipalId":"{{{principal}}}","ipAddress":"203.0.113.24","status":{"errorCode":0}} }""";

    public static byte[] Log(IEnumerable<Instant> times) =>
        Encoding.UTF8.GetBytes(string.Concat(times.Select((time, id) => Line(time, id) + "\n")));

    /// <summary>Arrivals of a Poisson process, the same for the same seed.</summary>
    public static IEnumerable<Instant> Times(int seed, Instant from, Instant to, Func<Instant, double> perHour)
    {
        var random = new Random(seed);
        for (var hour = from; hour < to; hour += TimeSpan.FromHours(1))
        {
            var time = 0.0;
            while ((time -= Math.Log(1 - random.NextDouble()) / Math.Max(1e-9, perHour(hour))) < 1)
                yield return hour + TimeSpan.FromHours(time);
        }
    }

    /// <summary>A reading as if such a log had been read, without the bytes.</summary>
    public static SegmentReading Reading(
        string path,
        IEnumerable<Instant> times,
        LogCategory category = LogCategory.EntraServicePrincipalSignIns
    )
    {
        var tally = new ReadingTally(path, ids: null);
        foreach (var time in times)
            tally.AddEvent(category, time, Symbol.None);
        return tally.Finish(fault: null, cutShort: false);
    }
}
