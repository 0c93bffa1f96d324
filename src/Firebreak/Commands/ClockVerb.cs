using System.CommandLine;
using Firebreak.Response;

namespace Firebreak;

/// <summary>Legal clocks: what a named person declares starts, meets and moves them; nothing is guessed.</summary>
static class ClockVerb
{
    public static Command Create() =>
        new(
            "clock",
            """
            Legal clocks: which duties are ours, what started them, when they are due

            Examples:
              firebreak clock list
              firebreak clock show sec-8k-105
              firebreak clock scope itron-2026-04-04 sec-8k-105 --applies --reason "listed" --by "G. Counsel"
              firebreak clock trigger itron-2026-04-04 sec-8k-105 --at 2026-07-02T14:00:00-04:00 --by "G. Counsel"
              firebreak clock met itron-2026-04-04 sec-8k-105 --at 2026-07-09T16:02:00-04:00 --receipt "accession number" --by "G. Counsel"
            """
        )
        {
            List(),
            Show(),
            Scope(),
            Trigger(),
            Met(),
            Delay(),
        };

    static Argument<string> Clock() => new("clock") { Description = "id of the clock, as 'clock list' prints it" };

    static Command List()
    {
        var id = new Argument<string?>("case")
        {
            Description = "one case [default: all]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var verb = new Command("list", "Where the clocks stand now; exit code 5 when one was missed") { id };
        verb.SetAction(parsed =>
        {
            var store = parsed.Cases();
            var now = CaseOptions.Now();
            var cases = parsed.GetValue(id) is { } one ? [store.Found(one)] : store.All();
            var clocks = cases.Select(known => (known.Id, ClockBook.Of(known.Id, known.ClockActs, now))).ToList();
            if (parsed.GetValue(CommandLine.Json))
                Terminal.WriteRaw(ClockJson.Write(clocks, now));
            else
                ClockScreen.List(parsed.Terminal().Answer, clocks, now);
            return clocks.Any(of => of.Item2.Any(clock => clock.State == ClockState.Missed))
                ? ExitCode.ClockMissed
                : ExitCode.Fine;
        });
        return verb;
    }

    static Command Show()
    {
        var clock = Clock();
        var verb = new Command("show", "What a clock's instrument says, and when that was checked") { clock };
        verb.SetAction(parsed =>
        {
            ClockScreen.Show(parsed.Terminal().Answer, ClockRules.Named(parsed.GetRequiredValue(clock)));
            return ExitCode.Fine;
        });
        return verb;
    }

    static Command Scope()
    {
        var (id, clock, by) = (CaseOptions.Id(), Clock(), CaseOptions.By());
        var reason = CaseOptions.Said("--reason", "TEXT", "why it applies or does not");
        var applies = new Option<bool>("--applies") { Description = "the duty is ours" };
        var not = new Option<bool>("--not") { Description = "the duty is not ours" };
        var verb = new Command("scope", "Declare whether a duty is ours") { id, clock, applies, not, reason, by };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(applies) == result.GetValue(not))
                result.AddError("say one of --applies and --not");
        });
        verb.SetAction(parsed =>
            parsed.Act(
                id,
                by,
                (_, _) =>
                    new CaseAct.ScopeDeclared(
                        ClockRules.Named(parsed.GetRequiredValue(clock)).Scope.Key,
                        parsed.GetValue(applies),
                        parsed.Typed(reason)
                    )
            )
        );
        return verb;
    }

    static Command Trigger()
    {
        var (id, clock, by) = (CaseOptions.Id(), Clock(), CaseOptions.By());
        var at = Times.Exact("--at", "when it happened");
        var zone = CaseOptions.Text("--zone", "ZONE", "your time zone where a day's end decides, e.g. America/Chicago");
        var reason = CaseOptions.Text("--reason", "TEXT", "what shows it: a minute, a ticket");
        var verb = new Command("trigger", "Declare that what starts a clock has happened")
        {
            id,
            clock,
            at,
            zone,
            reason,
            by,
        };
        verb.SetAction(parsed =>
            parsed.Act(
                id,
                by,
                (_, _) =>
                    ClockDeclarations.Trigger(
                        ClockRules.Named(parsed.GetRequiredValue(clock)),
                        parsed.GetRequiredValue(at),
                        parsed.Typed(zone),
                        parsed.Typed(reason),
                        CaseOptions.Now()
                    )
            )
        );
        return verb;
    }

    static Command Met()
    {
        var (id, clock, by) = (CaseOptions.Id(), Clock(), CaseOptions.By());
        var at = Times.Exact("--at", "when it was done: for a filing, when its transmission began");
        var receipt = CaseOptions.Said("--receipt", "TEXT", "what proves it: an accession number, a ticket");
        var verb = new Command("met", "Declare that a duty was done") { id, clock, at, receipt, by };
        verb.SetAction(parsed =>
            parsed.Act(
                id,
                by,
                (_, _) =>
                    ClockDeclarations.Met(
                        ClockRules.Named(parsed.GetRequiredValue(clock)),
                        parsed.GetRequiredValue(at),
                        parsed.Typed(receipt),
                        CaseOptions.Now()
                    )
            )
        );
        return verb;
    }

    static Command Delay()
    {
        var (id, clock, by) = (CaseOptions.Id(), Clock(), CaseOptions.By());
        var until = Times.Exact("--until", "the new deadline");
        var authority = CaseOptions.Said("--authority", "TEXT", "who moved it, and by what");
        var verb = new Command("delay", "Declare that an authority moved a deadline")
        {
            id,
            clock,
            until,
            authority,
            by,
        };
        verb.SetAction(parsed =>
            parsed.Act(
                id,
                by,
                (_, _) =>
                    new CaseAct.DeadlineMoved(
                        ClockRules.Named(parsed.GetRequiredValue(clock)).Id,
                        parsed.GetRequiredValue(until),
                        parsed.Typed(authority)
                    )
            )
        );
        return verb;
    }
}
