using System.CommandLine;
using Firebreak.Detection;
using Firebreak.Telemetry;

namespace Firebreak;

/// <summary>Rules and indicators over logs, without an estate: one line per event and rule.</summary>
static class DetectVerb
{
    static readonly Argument<string[]> Paths = new("path")
    {
        Description = "log files and folders",
        Arity = ArgumentArity.OneOrMore,
    };
    static readonly Option<string[]> Rules = new("--rules")
    {
        Description = "more Sigma rules, beside those that ship",
        HelpName = "DIR",
    };
    static readonly Option<string[]> Indicators = new("--ioc")
    {
        Description = "indicators to look for, one a line",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var verb = new Command("detect", "Run Sigma rules and indicators over logs") { Paths, Rules, Indicators };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var terminal = parsed.Terminal();
        var rules = RuleFiles.Load(parsed.GetValue(Rules) ?? []);
        var lists = InputFiles.Under(parsed.GetValue(Indicators) ?? []);
        var indicators = IndicatorSet.Of(
            [],
            [.. lists.Select(file => (file.Path, System.Text.Encoding.UTF8.GetString(file.ReadAll(IndicatorBytesMax))))]
        );
        var inventory = LogInventory.Take(InputFiles.Under(parsed.GetRequiredValue(Paths)), CancellationToken.None);
        var found = new List<DetectLine>();
        var counts = Stream(inventory, DetectStream.Compile(rules, indicators), found);
        found.Sort();
        found.ForEach(Printer(parsed, terminal));
        terminal.Say([.. rules.Problems, .. indicators.Problems, .. inventory.Problems, .. counts.Problems]);
        terminal.Say(
            $"{counts.Lines:N0} findings in {counts.Events:N0} events; {counts.Unread:N0} records unread; {rules.Count} rules, {indicators.Count} indicators"
        );
        return ExitCode.Fine;
    }

    static string Json(DetectLine line)
    {
        using var buffer = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(buffer))
            line.WriteTo(json);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    const long IndicatorBytesMax = 256 << 20;

    static Action<DetectLine> Printer(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue(CommandLine.Json)
            ? line => terminal.Print(Json(line))
            : line => terminal.Print($"{line.Time}  {line.Level, -13} {line.Sentence}  {line.File}:{line.Record}");

    /// <summary>Findings held for sorting by time.</summary>
    const int LinesMax = 500_000;

    static (long Lines, long Events, long Unread, IReadOnlyList<Problem> Problems) Stream(
        Inventory inventory,
        DetectStream detect,
        List<DetectLine> found
    )
    {
        string[] files = [.. inventory.Segments.Select(segment => segment.Path)];
        var options = new ReadingOptions(
            detect.Request,
            new Period(Instant.MinValue, Instant.MaxValue),
            KeepUnrecognised: true
        );
        var (lines, events, unread, problems) = (0L, 0L, 0L, new List<Problem>());
        foreach (var segment in inventory.Segments)
        {
            var reading = LogReader.Read(
                segment,
                options,
                batch =>
                {
                    var matched = detect.Match(batch, files);
                    lines += matched.Count;
                    found.AddRange(matched.Take(LinesMax - found.Count));
                },
                CancellationToken.None
            );
            events += reading.Events + reading.NotRecognised;
            unread += reading.Unreadable;
            problems.AddRange(reading.Problems);
        }
        if (lines > found.Count)
            problems.Add(
                new Problem(
                    "",
                    0,
                    $"{lines:N0} findings are more than the {LinesMax:N0} that are sorted and printed",
                    "search fewer files or rules at a time"
                )
            );
        return (lines, events, unread, problems);
    }
}
