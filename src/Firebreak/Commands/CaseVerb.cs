using System.CommandLine;
using Firebreak.Response;
using Firebreak.Storage;
using Spectre.Console;

namespace Firebreak;

/// <summary>The cases of the workspace: list, show, take, dismiss a lead, tick off a task.</summary>
static class CaseVerb
{
    public static Command Create() =>
        new("case", "The cases: who answers for them, what is to be done, what was decided")
        {
            List(),
            Show(),
            Own(),
            Dismiss(),
            Done(),
        };

    static Argument<string> Id() => new("case") { Description = "id of the case, e.g. itron-2026-04-13" };

    static Option<string> By() => Said("--by", "NAME", "your name; a decision is somebody's");

    /// <summary>An option without which a decision would be nobody's or unexplained; blanks say neither.</summary>
    static Option<string> Said(string name, string help, string description)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = help,
            Required = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError($"{name} is empty: give {description}");
        });
        return option;
    }

    static CaseStore Store(ParseResult parsed) => CaseStore.Open(parsed.GetRequiredValue(CommandLine.Workspace));

    static EvidenceLocker Evidence(ParseResult parsed) => new(parsed.GetRequiredValue(CommandLine.Workspace));

    static Case Found(CaseStore store, string id) =>
        store.Find(id) ?? throw new UserError($"there is no case '{id}'", "list them with: firebreak case list");

    static Command List()
    {
        var verb = new Command("list", "All cases");
        verb.SetAction(parsed =>
        {
            var cases = Store(parsed).All();
            if (parsed.GetValue(CommandLine.Json))
                Terminal.WriteRaw(CaseJson.Write(cases));
            else
                CaseScreen.List(parsed.Terminal().Answer, cases);
            return ExitCode.Fine;
        });
        return verb;
    }

    static Command Show()
    {
        var id = Id();
        var verb = new Command("show", "One case: tasks, timeline, decisions, evidence") { id };
        verb.SetAction(parsed =>
        {
            var theCase = Found(Store(parsed), parsed.GetRequiredValue(id));
            if (parsed.GetValue(CommandLine.Json))
                Terminal.WriteRaw(CaseJson.Write([theCase]));
            else
                CaseScreen.Show(parsed.Terminal().Answer, theCase);
            return ExitCode.Fine;
        });
        return verb;
    }

    static Command Own()
    {
        var (id, by) = (Id(), By());
        var verb = new Command("own", "Take a case") { id, by };
        verb.SetAction(parsed =>
            Change(parsed, id, theCase => CaseBook.Assign(theCase, parsed.GetRequiredValue(by), Now()))
        );
        return verb;
    }

    static Command Dismiss()
    {
        var (id, by) = (Id(), By());
        var finding = new Argument<string>("finding")
        {
            Description = "id of the lead, as the report and the JSON print it",
        };
        var reason = Said("--reason", "TEXT", "why it is explained");
        var verb = new Command("dismiss", "Explain a lead; the next assessment no longer doubts because of it")
        {
            id,
            finding,
            reason,
            by,
        };
        verb.SetAction(parsed =>
            Change(
                parsed,
                id,
                theCase =>
                    CaseBook.Dismiss(
                        theCase,
                        new Dismissal(
                            KnownFindings.Of(theCase, Evidence(parsed)).RequireLead(parsed.GetRequiredValue(finding)),
                            parsed.GetRequiredValue(by),
                            parsed.GetRequiredValue(reason),
                            Now()
                        )
                    )
            )
        );
        return verb;
    }

    static Command Done()
    {
        var (id, by) = (Id(), By());
        var task = new Argument<string>("task") { Description = "key of the task, as 'case show' prints it" };
        var verb = new Command("done", "Tick off a task") { id, task, by };
        verb.SetAction(parsed =>
            Change(
                parsed,
                id,
                theCase => CaseBook.Close(theCase, parsed.GetRequiredValue(task), parsed.GetRequiredValue(by), Now())
            )
        );
        return verb;
    }

    static int Change(ParseResult parsed, Argument<string> id, Func<Case, Case> change)
    {
        var store = Store(parsed);
        var theCase = change(Found(store, parsed.GetRequiredValue(id)));
        store.Save(theCase);
        parsed.Terminal().Print(theCase.Timeline[^1].Text);
        return ExitCode.Fine;
    }

    // A decision is made now; nothing else in the program asks the clock.
    static Instant Now() => Instant.From(TimeProvider.System.GetUtcNow());
}
