using System.CommandLine;
using System.Globalization;
using Firebreak.Simulation;

namespace Firebreak;

/// <summary>A utility that does not exist: its estate, its logs, a disclosure and the planted truth, for demos, drills and measurement.</summary>
static class SimulateVerb
{
    static readonly DateOnly AroundDefault = new(2026, 4, 26);

    static readonly Option<int> Seed = new("--seed")
    {
        Description = "same seed, same bytes",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };
    static readonly Option<int> Days = new("--days")
    {
        Description = "days of logs",
        HelpName = "D",
        DefaultValueFactory = _ => 75,
    };
    static readonly Option<DateOnly> Around = new("--around")
    {
        Description = "day of the disclosure",
        HelpName = "2026-04-26",
        DefaultValueFactory = _ => AroundDefault,
        CustomParser = result =>
        {
            if (
                DateOnly.TryParseExact(
                    result.Tokens[0].Value,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
                return day;
            result.AddError($"'{result.Tokens[0].Value}' is no day: write 2026-04-26");
            return default;
        },
    };
    static readonly Option<string> Out = new("--out")
    {
        Description = "folder to write",
        HelpName = "DIR",
        DefaultValueFactory = _ => "firebreak-simulation",
    };

    static readonly Option<string> Vendor = new("--vendor")
    {
        Description = "the vendor that discloses",
        HelpName = "NAME",
        DefaultValueFactory = _ => "Itron",
    };
    static readonly Option<string[]> Shapes = new("--shapes")
    {
        Description = "attack shapes to plant, by id or set [default: one of the development set]",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = true,
    };
    static readonly Option<string[]> GapsAsked = new("--gaps")
    {
        Description = "gaps to tear into the logs, by id or set",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        var verb = new Command(
            "simulate",
            "Write a simulated utility with a planted intrusion: estate, logs, disclosure, truth"
        )
        {
            Seed,
            Days,
            Around,
            Vendor,
            Shapes,
            GapsAsked,
            Out,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var options = new SimulationOptions(parsed.GetValue(Seed), parsed.GetValue(Days), parsed.GetValue(Around))
        {
            Vendor = parsed.GetRequiredValue(Vendor),
            Gaps = parsed.GetValue(GapsAsked) ?? [],
        };
        if (parsed.GetValue(Shapes) is { Length: > 0 } shapes)
            options = options with { Shapes = shapes };
        var folder = OutputFolder.Create(parsed.GetRequiredValue(Out));
        Write(options, folder);
        parsed.Terminal().Print($"wrote {folder.Path}: assess it with");
        parsed
            .Terminal()
            .Print(
                $"  firebreak assess {folder.Path}/disclosure.txt --estate {folder.Path}/estate --logs {folder.Path}/logs"
            );
        return ExitCode.Fine;
    }

    public static Truth Write(SimulationOptions options, OutputFolder folder)
    {
        var run = Simulator.Run(options, CancellationToken.None);
        foreach (var file in run.Files)
            folder.Write(file.Path, file.Write);
        return run.Truth;
    }
}
