using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Steps that use the relationship: sign-ins, and reads of data through Graph.</summary>
sealed class UseSteps(
    World world,
    Intrusion intrusion,
    IntruderNetworks networks,
    ConfigurationSteps configuration,
    Dice dice
)
{
    readonly UsualWork usual = UsualWork.Of(world, intrusion.App, intrusion.Start.Day);
    readonly Dictionary<string, string> agents = [];
    Session? latest;

    SimApp App => intrusion.App;

    public void Play(AttackStep step, Instant at)
    {
        var over = new Period(at, at + step.Over.Draw(dice));
        if (step.Do == "sign_ins")
            SignIns(step, over);
        else
            Reads(step, over);
    }

    void SignIns(AttackStep step, Period over)
    {
        var count = Math.Max(1, (int)(step.Count?.Draw(dice) ?? 1));
        var error = StepVocabulary.Error(step.Outcome);
        foreach (var at in Pacing.Spread(step.Pacing, over, count, usual.Starts, dice))
        {
            var session = Open(step, at);
            var resource = step.Resource == "usual" ? App.Duty.Resource : step.Resource;
            SignIn(session, step, at, error, resource);
        }
    }

    void Reads(AttackStep step, Period over)
    {
        var count = Math.Max(1, (int)(step.Count?.Draw(dice) ?? 60));
        var operations = Operations(step, over.From);
        var sizes = Sizes(step, operations, count);
        var session = step.Token == "surviving" ? latest ?? Open(step, over.From) : null;
        var user = App.Kind == AppKind.DelegatedApp ? Victim() : null;
        var status = step.Outcome == "blocked" ? 403 : 200;
        var notBefore = Instant.MinValue;
        foreach (var (number, at) in Pacing.Spread(step.Pacing, over, count, usual.Starts, dice).Index())
        {
            if (at < notBefore)
                continue;
            if (session is null || (step.Token == "own" && at - session.Token.Issued > session.TokenLife))
            {
                session = Open(step, at);
                if (!SignIn(session, step, at - TimeSpan.FromSeconds(dice.Between(0.4, 6)), error: 0, Duty.Graph, user))
                {
                    (session, notBefore) = (null, at + TimeSpan.FromMinutes(dice.Between(20, 90)));
                    continue;
                }
            }
            var operation = operations[number % operations.Count];
            intrusion.Events.Add(
                session.Call(at, operation, user, status, status == 200 ? sizes[number] : dice.Between(180, 420))
            );
        }
    }

    /// <summary>False when no token was given: a principal that is switched off gets none, whoever asks.</summary>
    bool SignIn(Session session, AttackStep step, Instant at, int error, string resource, Person? user = null)
    {
        if (!AppState.Of(App, at).Enabled)
            error = 7000112;
        latest = session;
        if (App.Kind != AppKind.DelegatedApp)
        {
            intrusion.Events.Add(session.SignIn(at, error, resource));
            return error == 0;
        }
        var victim = user ?? Victim();
        var network = networks.Of(step, at);
        var signIn = new UserSignIn(
            at,
            dice.Id(),
            victim,
            App.Name,
            App.AppId,
            network,
            dice.PickEarly(network.Addresses),
            step.Agent == "same" ? victim.Agent : session.State.Agent,
            Duty.Graph,
            error
        )
        {
            Of = intrusion,
        };
        intrusion.Events.Add(signIn);
        session.Token = (signIn.Id, at);
        return error == 0;
    }

    Session Open(AttackStep step, Instant at)
    {
        var network = networks.Of(step, at);
        var state = AppState.Of(App, at);
        var session = new Session(
            App,
            state with
            {
                Agent = Agent(step, state.Agent),
                Credential = Credential(step, state),
            },
            network,
            dice.PickEarly(network.Addresses),
            dice
        )
        {
            Of = intrusion,
            Token = latest?.Token ?? default,
        };
        return session;
    }

    string Agent(AttackStep step, string usualAgent)
    {
        if (step.Agent == "same" || step.Agent.Contains('/'))
            return step.Agent == "same" ? usualAgent : step.Agent;
        if (!agents.TryGetValue(step.Agent, out var agent))
            agents[step.Agent] = agent =
                step.Agent == "newer" ? Agents.Next(usualAgent, dice) : Agents.Other(usualAgent, dice);
        return agent;
    }

    SimCredential? Credential(AttackStep step, AppState state) =>
        step.Credential switch
        {
            "added" => configuration.Added ?? state.Credential,
            "old" when state.Credential is { } current => current with { KeyId = dice.Id(), Until = current.From },
            _ => state.Credential,
        };

    Person Victim() => world.People.Staff[(App.Index * 37 + dice.Below(20)) % world.People.Staff.Count];

    List<Operation> Operations(AttackStep step, Instant at)
    {
        var operations = new List<Operation>();
        foreach (var text in step.Operations)
        {
            if (text == "usual")
                operations.AddRange(App.Duty.Operations.Where(operation => operation.Method == "GET"));
            else if (text == "new")
                operations.AddRange(New(at));
            else
                operations.Add(new(text, 20_000));
        }
        return operations.Count > 0 ? operations : [.. App.Duty.Operations];
    }

    // What was granted of late comes first; else what was always allowed and never done.
    IReadOnlyList<Operation> New(Instant at)
    {
        var held = App.Permissions.At(at).Concat(App.Scopes.At(at)).ToHashSet();
        var granted = Duty
            .All.Where(duty => duty != App.Duty && duty.Permissions.Any(held.Contains))
            .SelectMany(duty => duty.Operations)
            .ToList();
        return granted.Count > 0 ? granted : App.Duty.Further;
    }

    /// <summary>Sizes that add up to what the shape asks for, spread like real answers; without a wish, what the requests usually return.</summary>
    int[] Sizes(AttackStep step, List<Operation> operations, int count)
    {
        var drawn = Enumerable
            .Range(0, count)
            .Select(number => dice.LogNormal(Math.Max(400, operations[number % operations.Count].Bytes), 0.6))
            .ToArray();
        var wanted = Math.Max(
            (step.TimesDailyVolume?.Draw(dice) ?? 0) * usual.BytesPerDay,
            (step.Megabytes?.Draw(dice) ?? 0) * 1_000_000
        );
        var factor = wanted > 0 ? wanted / drawn.Sum() : 1;
        return [.. drawn.Select(size => (int)Math.Clamp(size * factor, 200, 200_000_000))];
    }
}
