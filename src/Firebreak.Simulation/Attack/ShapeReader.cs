using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Reads an attack shape from its data file.</summary>
static class ShapeReader
{
    const string Schema = "firebreak.attack-shape/1";
    static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    public static (AttackShape? Shape, IReadOnlyList<Problem> Problems) Read(string file, string set, string json) =>
        JsonFields.Read(file, json, Schema, fields => Shape(fields, set));

    static AttackShape Shape(JsonFields fields, string set)
    {
        var shape = new AttackShape
        {
            Id = fields.Text("id"),
            Set = set,
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Attack = fields.Texts("attack"),
            Suits = Target(fields.Object("suits")),
            NamesIndicator = fields.Flag("names_indicator"),
            Steps = [.. fields.Objects("steps").Select(Step)],
        };
        foreach (var id in shape.Attack.Where(id => id.Length > 0 && !IsTechnique(id)))
            fields.Complain("attack", $"'{id}' is no ATT&CK technique id", "write ids such as T1078.004");
        if (shape.Steps.Count > 0 && !shape.Steps.Any(step => step.Do is "sign_ins" or "graph_reads"))
            fields.Complain(
                "steps",
                "nothing in them uses the relationship",
                "add a step that does sign_ins or graph_reads"
            );
        if (
            shape.NamesIndicator
            && shape.Steps.Count > 0
            && !shape.Steps.Any(step => step.Network is not ("vendor" or "organisation"))
        )
            fields.Complain(
                "names_indicator",
                "there is no address to name, every step works from a network of the honest",
                "use another network, or leave it out"
            );
        return shape;
    }

    static ShapeTarget Target(JsonFields? fields)
    {
        if (fields is null)
            return new([], [], []);
        var target = new ShapeTarget(
            fields.Choices("kinds", StepVocabulary.Kinds),
            fields.Choices("rhythms", Rhythm.Keys, []),
            fields.Texts("permissions", [])
        );
        if (target.Permissions.Count > 0 && Duty.Holding(target.Permissions) is null)
            fields.Complain("permissions", "no simulated application holds any of these", $"name one of: {Held}");
        fields.Finish();
        return target;
    }

    static string Held => string.Join(", ", Duty.All.Where(duty => duty.OnGraph).SelectMany(duty => duty.Permissions));

    static AttackStep Step(JsonFields fields)
    {
        var step = new AttackStep { Do = fields.Choice("do", [.. StepVocabulary.Fields.Keys]), At = fields.Span("at") };
        step = Ask(fields, step, StepVocabulary.Fields.GetValueOrDefault(step.Do, []));
        fields.Finish();
        return step;
    }

    static AttackStep Ask(JsonFields fields, AttackStep step, string[] allowed) =>
        allowed.Aggregate(
            step,
            (read, field) =>
                field switch
                {
                    "over" => read with
                    {
                        Over = fields.Span("over", new(TimeSpan.FromHours(1), TimeSpan.FromHours(1))),
                    },
                    "pacing" => read with { Pacing = fields.Choice("pacing", StepVocabulary.Pacings, read.Pacing) },
                    "network" => read with { Network = Network(fields, DefaultNetwork(read, fields)) },
                    "addresses" => read with { Addresses = (int)(fields.Number("addresses", 1, 20)?.High ?? 1) },
                    "agent" => read with { Agent = Agent(fields) },
                    "credential" => read with
                    {
                        Credential = fields.Choice("credential", StepVocabulary.Credentials, read.Credential),
                    },
                    "resource" => read with
                    {
                        Resource = fields.Choice(
                            "resource",
                            ["usual", .. OtherApps.Platform.Select(app => app.Name)],
                            read.Resource
                        ),
                    },
                    "outcome" => read with
                    {
                        Outcome = fields.Choice("outcome", StepVocabulary.Outcomes, read.Outcome),
                    },
                    "token" => read with { Token = fields.Choice("token", StepVocabulary.Tokens, read.Token) },
                    "count" => read with { Count = fields.Number("count", 1, 20_000) },
                    "times_daily_volume" => read with
                    {
                        TimesDailyVolume = fields.Number("times_daily_volume", 0.01, 10_000),
                    },
                    "megabytes" => read with { Megabytes = fields.Number("megabytes", 0.001, 100_000) },
                    "operations" => read with { Operations = Operations(fields) },
                    "by" => read with { By = fields.Choice("by", StepVocabulary.Actors, read.By) },
                    "kind" => read with { Kind = fields.Choice("kind", StepVocabulary.CredentialKinds, read.Kind) },
                    "name" => read with { Name = fields.Text("name", " ").Trim() },
                    "permissions" => read with
                    {
                        Permissions = fields.Choices("permissions", [.. PermissionIds.Names]),
                    },
                    _ => read,
                }
        );

    // An administrator who does his work sits in the office.
    static string DefaultNetwork(AttackStep step, JsonFields fields) =>
        StepVocabulary.Fields[step.Do].Contains("by") && fields.Text("by", step.By) == "usual_admin"
            ? "organisation"
            : step.Network;

    static string Network(JsonFields fields, string fallback)
    {
        var name = fields.Text("network", fallback);
        var (kind, number) = name.Split('#') is [var before, var after] ? (before, after) : (name, "1");
        if (name.Length > 0 && (!StepVocabulary.Networks.Contains(kind) || number is not [>= '1' and <= '9']))
            fields.Complain(
                "network",
                $"'{name}' is not known here",
                $"write one of: {string.Join(", ", StepVocabulary.Networks)}; a second one of a kind is \"hosting#2\""
            );
        return name;
    }

    static string Agent(JsonFields fields)
    {
        var agent = fields.Text("agent", "same");
        if (agent.Length > 0 && !StepVocabulary.AgentWords.Contains(agent) && !agent.Contains('/'))
            fields.Complain(
                "agent",
                $"'{agent}' is not known here",
                "write same, newer, other, or a whole user agent such as \"curl/8.5.0\""
            );
        return agent;
    }

    static IReadOnlyList<string> Operations(JsonFields fields)
    {
        var operations = fields.Texts("operations", ["usual"]);
        foreach (var text in operations.Where(text => text is not ("usual" or "new" or "")))
        {
            if (text.Split(' ') is not [var method, ['/', ..]] || !Methods.Contains(method))
                fields.Complain(
                    "operations",
                    $"'{text}' is no request",
                    "write usual, new, or a list of requests such as \"GET /users/{user}/messages\""
                );
        }
        return operations;
    }

    static bool IsTechnique(string id) =>
        id.Length is 5 or 9
        && id[0] == 'T'
        && id[1..5].All(char.IsAsciiDigit)
        && (id.Length == 5 || (id[5] == '.' && id[6..].All(char.IsAsciiDigit)));
}
