using System.CommandLine;
using Firebreak.Response;

namespace Firebreak;

/// <summary>What is to be done in a case, by whom and until when.</summary>
static class TaskVerbs
{
    public static Command Add()
    {
        var (id, by) = (CaseOptions.Id(), CaseOptions.By());
        var title = CaseOptions.Words("title", "what is to be done");
        var owner = CaseOptions.Text("--owner", "NAME", "who does it");
        var due = Times.Option("--due", "until when");
        var verb = new Command("task", "Add a task") { id, title, owner, due, by };
        verb.SetAction(parsed =>
            parsed.Act(
                id,
                by,
                (_, theCase) => CaseTasks.Added(theCase, parsed.Typed(title), parsed.Typed(owner), parsed.GetValue(due))
            )
        );
        return verb;
    }

    public static Command Assign()
    {
        var (id, task, by) = (CaseOptions.Id(), CaseOptions.Task(), CaseOptions.By());
        var to = CaseOptions.Said("--to", "NAME", "who does it");
        var verb = new Command("assign", "Give a task to somebody") { id, task, to, by };
        verb.SetAction(parsed =>
            parsed.Act(id, by, (_, theCase) => new CaseAct.TaskGiven(Key(parsed, task, theCase), parsed.Typed(to)))
        );
        return verb;
    }

    public static Command Due()
    {
        var (id, task, by) = (CaseOptions.Id(), CaseOptions.Task(), CaseOptions.By());
        var on = Times.Option("--on", "until when; left out, the task is no longer due at a time");
        var verb = new Command("due", "Set until when a task is to be done") { id, task, on, by };
        verb.SetAction(parsed =>
            parsed.Act(id, by, (_, theCase) => new CaseAct.TaskDue(Key(parsed, task, theCase), parsed.GetValue(on)))
        );
        return verb;
    }

    public static Command Done() =>
        Turn("done", "done", "Tick off a task", CaseOptions.Text("--reason", "TEXT", "what shows that it is done"));

    public static Command Drop() =>
        Turn("drop", "dropped", "Give up a task", CaseOptions.Said("--reason", "TEXT", "why it is not needed"));

    public static Command Reopen() =>
        Turn(
            "reopen",
            "open",
            "Open a task again",
            CaseOptions.Said("--reason", "TEXT", "why it is not done after all")
        );

    static Command Turn(string name, string state, string description, Option<string> reason)
    {
        var (id, task, by) = (CaseOptions.Id(), CaseOptions.Task(), CaseOptions.By());
        var verb = new Command(name, description) { id, task, reason, by };
        verb.SetAction(parsed =>
            parsed.Act(
                id,
                by,
                (_, theCase) => new CaseAct.TaskTurned(Key(parsed, task, theCase), state, parsed.Typed(reason))
            )
        );
        return verb;
    }

    static string Key(ParseResult parsed, Argument<string> task, Case theCase) =>
        CaseTasks.Named(theCase, parsed.GetRequiredValue(task)).Key;
}
