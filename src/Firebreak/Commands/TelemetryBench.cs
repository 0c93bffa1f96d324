using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Firebreak.Detection;
using Firebreak.Telemetry;

namespace Firebreak;

/// <summary>Reads sign-in logs as an assessment does, with every shipped rule asking for its fields, and says how fast and with how much memory.</summary>
static class TelemetryBench
{
    const double Megabyte = 1e6;

    static readonly Option<string[]> Logs = new("--logs")
    {
        Description = "log files to read, instead of a written file",
        HelpName = "DIR",
    };
    static readonly Option<int> Megabytes = new("--megabytes")
    {
        Description = "size of the file to write and read",
        HelpName = "N",
        DefaultValueFactory = _ => 500,
    };
    static readonly Option<int> Threads = new("--threads")
    {
        Description = "files read side by side",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };
    static readonly Option<string> Keep = new("--keep")
    {
        Description = "write the file into this folder and leave it there",
        HelpName = "DIR",
    };

    public static Command Create()
    {
        var verb = new Command("telemetry", "Megabytes and events a second, CPU-seconds, peak memory")
        {
            Logs,
            Megabytes,
            Threads,
            Keep,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        if (parsed.GetValue(Logs) is { Length: > 0 } given)
            return Measure(parsed, InputFiles.Under(given));
        var kept = parsed.GetValue(Keep);
        var folder = kept ?? Directory.CreateTempSubdirectory("firebreak-bench-").FullName;
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, "sign-ins.ndjson");
            WriteSignIns(path, parsed.GetValue(Megabytes) * (long)Megabyte);
            return Measure(parsed, InputFiles.Under([path]));
        }
        finally
        {
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    static int Measure(ParseResult parsed, IReadOnlyList<InputFile> files)
    {
        var plan = DetectionPlan.Compile(RuleFiles.Load([]), IndicatorSet.Empty, [], []);
        var clock = Stopwatch.StartNew();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var inventory = LogInventory.Take(files, CancellationToken.None);
        var options = new ReadingOptions(plan.Request, new Period(Instant.MinValue, Instant.MaxValue));
        var readings = new SegmentReading[inventory.Segments.Count];
        Parallel.For(
            0,
            inventory.Segments.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, parsed.GetValue(Threads)) },
            i =>
                readings[i] = LogReader.Read(
                    inventory.Segments[i],
                    options,
                    plan.NewWatch().Consume,
                    CancellationToken.None
                )
        );
        var process = Process.GetCurrentProcess();
        var cpuSeconds = (process.TotalProcessorTime - cpu).TotalSeconds;
        var bytes = files.Sum(file => file.Bytes);
        var events = readings.Sum(reading => reading.Events);
        var terminal = parsed.Terminal();
        terminal.Print($"read        {bytes / Megabyte:N0} MB in {files.Count} files, {events:N0} events");
        terminal.Print($"wall        {clock.Elapsed.TotalSeconds:N2} s");
        terminal.Print($"CPU         {cpuSeconds:N2} s");
        terminal.Print($"per CPU-s   {bytes / Megabyte / cpuSeconds:N0} MB, {events / cpuSeconds:N0} events");
        terminal.Print($"peak memory {process.PeakWorkingSet64 / Megabyte:N0} MB");
        return ExitCode.Fine;
    }

    /// <summary>Service-principal sign-ins as diagnostic settings write them: 400 applications, a sign-in every half second or so.</summary>
    static void WriteSignIns(string path, long bytes)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        var time = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc);
        long written = 0;
        for (long number = 0; written < bytes; number++)
        {
            var line = SignIn(number, time.AddMilliseconds(number * 457));
            writer.Write(line);
            writer.Write('\n');
            written += line.Length + 1;
        }
    }

    static string SignIn(long number, DateTime time)
    {
        var app = number % 400;
        var stamp = time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        return $$$"""
            {"time":"{{{stamp}}}","resourceId":"/tenants/aaaaaaaa-0000-0000-0000-000000000000/providers/Microsoft.aadiam","operationName":"Sign-in activity","operationVersion":"1.0","category":"ServicePrincipalSignInLogs","tenantId":"aaaaaaaa-0000-0000-0000-000000000000","resultType":"0","durationMs":0,"callerIpAddress":"198.51.100.{{{app
                % 250}}}","correlationId":"cccccccc-0000-0000-0000-{{{number:x12}}}","Level":4,"location":"US","properties":{"id":"dddddddd-0000-0000-0000-{{{number:x12}}}","createdDateTime":"{{{stamp}}}","appDisplayName":"Application {{{app}}}","appId":"eeeeeeee-0000-0000-0000-{{{app:x12}}}","ipAddress":"198.51.100.{{{app
                % 250}}}","status":{"errorCode":0},"location":{"city":"Des Moines","state":"Iowa","countryOrRegion":"US","geoCoordinates":{"latitude":41.6,"longitude":-93.6}},"correlationId":"cccccccc-0000-0000-0000-{{{number:x12}}}","tokenIssuerType":"AzureAD","resourceDisplayName":"Microsoft Graph","resourceId":"00000003-0000-0000-c000-000000000000","resourceServicePrincipalId":"ffffffff-0000-0000-0000-000000000001","servicePrincipalId":"abababab-0000-0000-0000-{{{app:x12}}}","servicePrincipalName":"Application {{{app}}}","servicePrincipalCredentialKeyId":"acacacac-0000-0000-0000-{{{app:x12}}}","autonomousSystemNumber":{{{64496
                + app
                    % 15}}},"clientCredentialType":"clientSecret","uniqueTokenIdentifier":"t{{{number:x16}}}","signInEventTypes":["servicePrincipal"],"incomingTokenType":"none"}}
            """;
    }
}
