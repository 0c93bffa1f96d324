using System.CommandLine;

namespace Firebreak;

/// <summary>What people decide and tell: a lead explained, a decision, something that happened.</summary>
static class DecisionVerbs
{
    public static Command Dismiss()
    {
        var (id, by) = (CaseOptions.Id(), CaseOptions.By());
        var finding = new Argument<string>("finding")
        {
            Description = "id of the lead, as the report and the JSON print it",
        };
        var reason = CaseOptions.Said("--reason", "TEXT", "why it is explained");
        var verb = new Command("dismiss", "Explain a lead; the next assessment no longer doubts because of it")
        {
            id,
            finding,
            reason,
            by,
        };
        verb.SetAction(parsed =>
            parsed.Act(
                id,
                by,
                (store, theCase) =>
                    new CaseAct.LeadDismissed(
                        KnownFindings.Of(theCase, store).RequireLead(parsed.GetRequiredValue(finding)),
                        parsed.Typed(reason)
                    )
            )
        );
        return verb;
    }

    public static Command Decide()
    {
        var (id, by) = (CaseOptions.Id(), CaseOptions.By());
        var decision = CaseOptions.Words("decision", "what is decided");
        var reason = CaseOptions.Said("--reason", "TEXT", "why");
        var verb = new Command("decide", "Write down a decision, with its reason and your name")
        {
            id,
            decision,
            reason,
            by,
        };
        verb.SetAction(parsed =>
            parsed.Act(id, by, (_, _) => new CaseAct.Decided(parsed.Typed(decision), parsed.Typed(reason)))
        );
        return verb;
    }

    public static Command Note()
    {
        var (id, by) = (CaseOptions.Id(), CaseOptions.By());
        var text = CaseOptions.Words("text", "what happened");
        var at = Times.Option("--at", "when it happened [default: now]");
        var verb = new Command("note", "Write down something that happened: a call, a mail, an observation")
        {
            id,
            text,
            at,
            by,
        };
        verb.SetAction(parsed =>
            parsed.Act(id, by, (_, _) => new CaseAct.Noted(parsed.Typed(text), parsed.GetValue(at)))
        );
        return verb;
    }
}
