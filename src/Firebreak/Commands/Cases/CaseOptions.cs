using System.CommandLine;
using Firebreak.Hunt;
using Firebreak.Response;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>What the verbs on a case share: whose act it is, on which case, and how it is written down.</summary>
static class CaseOptions
{
    /// <summary>A reason is a few sentences; a document is evidence.</summary>
    const int TextLengthMax = 4_000;

    public static Argument<string> Id() => new("case") { Description = "id of the case, e.g. itron-2026-04-13" };

    public static Argument<string> Task() =>
        new("task") { Description = "the task's number or key, as 'case show' prints them" };

    public static Option<string> By() => Said("--by", "NAME", "your name; a decision is somebody's");

    /// <summary>An option without which an act would be nobody's or unexplained; blanks say neither.</summary>
    public static Option<string> Said(string name, string help, string description)
    {
        var option = Text(name, help, description);
        option.Required = true;
        option.Validators.Add(result =>
        {
            if (result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError($"{name} is empty: give {description}");
        });
        return option;
    }

    public static Option<string> Text(string name, string help, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = help };
        option.Validators.Add(result => Limit(result, name));
        return option;
    }

    public static Argument<string> Words(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            Limit(result, name);
            if (result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError($"'{name}' is empty");
        });
        return argument;
    }

    static void Limit(System.CommandLine.Parsing.SymbolResult result, string name)
    {
        if (result.Tokens.Any(token => token.Value.Length > TextLengthMax))
            result.AddError(
                $"{name} is longer than {TextLengthMax:N0} characters; keep it with: firebreak case add-evidence"
            );
    }

    /// <summary>What was typed, without what looks like a secret: a case is handed to others.</summary>
    public static string Typed(this ParseResult parsed, Option<string> option) =>
        Redaction.Of((parsed.GetValue(option) ?? "").Trim());

    public static string Typed(this ParseResult parsed, Argument<string> argument) =>
        Redaction.Of((parsed.GetValue(argument) ?? "").Trim());

    public static CaseStore Cases(this ParseResult parsed) =>
        CaseStore.Open(parsed.GetRequiredValue(CommandLine.Workspace));

    public static Case Found(this CaseStore store, string id) => store.Find(id) ?? throw Unknown(id);

    static UserError Unknown(string id) => new($"there is no case '{id}'", "list them with: firebreak case list");

    /// <summary>Writes down what a named person did on a case that exists, and says it.</summary>
    public static int Act(
        this ParseResult parsed,
        Argument<string> id,
        Option<string> by,
        Func<CaseStore, Case, CaseAct> act
    )
    {
        var store = parsed.Cases();
        var name = parsed.GetRequiredValue(id);
        var now = Now();
        var theCase = store.Change(
            name,
            known => Signed(known ?? throw Unknown(name), act(store, known), parsed.Typed(by), now)
        );
        parsed.Terminal().Say(store.Problems);
        if (parsed.GetValue(CommandLine.Json))
            Terminal.WriteRaw(CaseJson.Write([theCase]));
        else
            parsed.Terminal().Print(theCase.Timeline.Last(entry => entry.By != SignedAct.Program).Text);
        return ExitCode.Fine;
    }

    // What clocks ask of people follows from what was declared, in the same breath.
    static IReadOnlyList<SignedAct> Signed(Case known, CaseAct act, string by, Instant now)
    {
        var signed = new SignedAct(now, by, act);
        return [signed, .. ClockBook.Tasks(known.After(signed), now)];
    }

    /// <summary>The hour at which a person acts; nothing else in the program asks the clock.</summary>
    public static Instant Now() => Instant.From(TimeProvider.System.GetUtcNow());
}
