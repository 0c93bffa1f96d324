using System.CommandLine;
using Firebreak.Response;

namespace Firebreak;

/// <summary>The cases of the workspace: what is to be done by whom, what was decided, what is kept.</summary>
static class CaseVerb
{
    public static Command Create() =>
        new(
            "case",
            """
            The cases: who answers for them, what is to be done, what was decided, what is kept

            Examples:
              firebreak case show itron-2026-04-04
              firebreak case own itron-2026-04-04 --by "R. Vance"
              firebreak case assign itron-2026-04-04 1 --to "O. Lind" --by "R. Vance"
              firebreak case decide itron-2026-04-04 "head-end stays up" --reason "billing run" --by "R. Vance"
              firebreak case add-evidence itron-2026-04-04 call.txt --by "R. Vance"
            """
        )
        {
            List(),
            Show(),
            Timeline(),
            Own(),
            TaskVerbs.Add(),
            TaskVerbs.Assign(),
            TaskVerbs.Due(),
            TaskVerbs.Done(),
            TaskVerbs.Drop(),
            TaskVerbs.Reopen(),
            DecisionVerbs.Dismiss(),
            DecisionVerbs.Decide(),
            DecisionVerbs.Note(),
            EvidenceVerb.Create(),
        };

    static Command List()
    {
        var verb = new Command("list", "All cases");
        verb.SetAction(parsed =>
        {
            var cases = parsed.Cases().All();
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
        var id = CaseOptions.Id();
        var verb = new Command("show", "One case: tasks, clocks, timeline, decisions, evidence, head of its chain")
        {
            id,
        };
        verb.SetAction(parsed =>
        {
            var theCase = parsed.Cases().Found(parsed.GetRequiredValue(id));
            if (parsed.GetValue(CommandLine.Json))
                Terminal.WriteRaw(CaseJson.Write([theCase]));
            else
                CaseScreen.Show(
                    parsed.Terminal().Answer,
                    theCase,
                    ClockBook.Of(theCase.Id, theCase.ClockActs, CaseOptions.Now())
                );
            return ExitCode.Fine;
        });
        return verb;
    }

    static Command Timeline()
    {
        var id = CaseOptions.Id();
        var verb = new Command("timeline", "What happened in a case, and who did it") { id };
        verb.SetAction(parsed =>
        {
            var theCase = parsed.Cases().Found(parsed.GetRequiredValue(id));
            if (parsed.GetValue(CommandLine.Json))
                Terminal.WriteRaw(CaseJson.Write([theCase]));
            else
                CaseScreen.Timeline(parsed.Terminal().Answer, theCase);
            return ExitCode.Fine;
        });
        return verb;
    }

    static Command Own()
    {
        var (id, by) = (CaseOptions.Id(), CaseOptions.By());
        var verb = new Command("own", "Take a case") { id, by };
        verb.SetAction(parsed => parsed.Act(id, by, (_, _) => new CaseAct.OwnerNamed(parsed.Typed(by))));
        return verb;
    }
}
