using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What one application does of its own accord on one day: its sessions, each a sign-in and the requests made with its token.</summary>
sealed class AppDay(World world)
{
    static readonly TimeSpan SessionMax = TimeSpan.FromMinutes(170);

    public void Add(SimApp app, DateOnly day, List<LogEvent> events)
    {
        var dice = Dice.For(world.Options.Seed, "day", app.Index, day.DayNumber);
        var midnight = Instant.Of(day);
        Session? last = null;
        foreach (var start in app.Rhythm.Starts(day, dice))
        {
            var state = AppState.Of(app, midnight + start);
            if (!state.Silent)
                last = Work(app, state, midnight + start, last, dice, events);
        }
    }

    Session Work(SimApp app, AppState state, Instant start, Session? last, Dice dice, List<LogEvent> events)
    {
        var network = dice.PickEarly(state.Networks);
        var session = new Session(app, state, network, dice.PickEarly(network.Addresses), dice);
        if (app.Kind == AppKind.DelegatedApp)
            ForUser(session, start, events);
        else if (app.KeepsTokens && last is not null && last.StillValid(start, state))
            Calls(session = last, start, user: null, events);
        else
            AsItself(session, start, events);
        return session;
    }

    void AsItself(Session session, Instant start, List<LogEvent> events)
    {
        var (app, state, dice) = (session.App, session.State, session.Dice);
        if (!state.Enabled)
        {
            if (dice.Chance(0.5))
                events.Add(session.SignIn(start, error: 7000112));
            return;
        }
        if (dice.Chance(0.008))
        {
            events.Add(session.SignIn(start, dice.Pick([90033, 90033, 50196, 7000215])));
            start += TimeSpan.FromSeconds(5 + dice.Exponential(30));
        }
        events.Add(session.SignIn(start, error: 0));
        if (app.Duty.OnGraph)
            Calls(session, start, user: null, events);
    }

    void ForUser(Session session, Instant start, List<LogEvent> events)
    {
        var (app, dice) = (session.App, session.Dice);
        // An application of the field serves the same few dozen people, some far more than others.
        var user = world.People.Staff[
            (app.Index * 37 + (int)(Math.Pow(dice.Unit(), 2) * 45)) % world.People.Staff.Count
        ];
        var network = dice.Chance(0.75) ? world.People.Office : world.People.NetworkOf(user.Home);
        var address = ReferenceEquals(network, world.People.Office) ? dice.PickEarly(network.Addresses) : user.Home;
        var error =
            !session.State.Enabled ? 7000112
            : dice.Chance(0.03) ? dice.Pick([50126, 50074, 50140])
            : 0;
        var signIn = new UserSignIn(
            start,
            dice.Id(),
            user,
            app.Name,
            app.AppId,
            network,
            address,
            user.Agent,
            Duty.Graph,
            error
        );
        events.Add(signIn);
        if (error != 0)
            return;
        session.Token = (signIn.Id, start);
        Calls(session, start, user, events);
    }

    void Calls(Session session, Instant start, Person? user, List<LogEvent> events)
    {
        var (state, dice) = (session.State, session.Dice);
        // What runs often has little to do each time.
        var share = session.App.Rhythm is Rhythm.Polling ? 0.3 : 1;
        var mean = session.App.Duty.Calls * share * state.Factor * world.Options.Scale;
        var count = Math.Max(1, (int)dice.LogNormal(mean, 0.35));
        var pause = Math.Min(40, SessionMax.TotalSeconds / count);
        var at = start;
        for (var call = 0; call < count; call++)
        {
            at += TimeSpan.FromSeconds(dice.Exponential(pause) + 0.05);
            if (user is null && at - session.Token.Issued > session.TokenLife)
            {
                events.Add(session.SignIn(at, error: 0));
                at += TimeSpan.FromSeconds(0.4);
            }
            events.Add(session.Call(at, Weighted(state.Operations, dice), user));
        }
    }

    static Operation Weighted(IReadOnlyList<Operation> operations, Dice dice)
    {
        var left = dice.Unit() * operations.Sum(operation => operation.Weight);
        foreach (var operation in operations)
        {
            left -= operation.Weight;
            if (left < 0)
                return operation;
        }
        return operations[^1];
    }
}
