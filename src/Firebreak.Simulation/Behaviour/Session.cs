using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>A stretch of work from one address with one credential: makes sign-ins and the requests that use their token.</summary>
sealed class Session(SimApp app, AppState state, SourceNetwork network, IpAddress address, Dice dice)
{
    public SimApp App => app;
    public AppState State => state;
    public Dice Dice => dice;
    public Intrusion? Of { get; init; }

    public (Guid SignIn, Instant Issued) Token { get; set; }

    /// <summary>Entra gives access tokens between 60 and 90 minutes, drawn for each.</summary>
    public TimeSpan TokenLife { get; private set; } = TimeSpan.FromMinutes(75);

    /// <summary>The token can be used again: it lives, and nothing about the application has changed since.</summary>
    public bool StillValid(Instant at, AppState now) =>
        app.Duty.OnGraph
        && at - Token.Issued < TokenLife - TimeSpan.FromMinutes(2)
        && now.Enabled
        && now.Credential == state.Credential
        && now.Agent == state.Agent
        && now.Networks == state.Networks;

    public AppSignIn SignIn(Instant at, int error, string? resource = null)
    {
        var signIn = new AppSignIn(
            at,
            dice.Id(),
            app,
            network,
            address,
            state.Agent,
            error == 7000215 ? null : state.Credential, // a secret that is wrong belongs to no key
            resource ?? app.Duty.Resource,
            error
        )
        {
            Of = Of,
        };
        if (error == 0)
        {
            Token = (signIn.Id, at);
            TokenLife = TimeSpan.FromMinutes(dice.Between(60, 90));
        }
        return signIn;
    }

    public GraphCall Call(Instant at, Operation operation, Person? user)
    {
        var status = Status(operation, dice);
        var bytes =
            status >= 400
                ? dice.Between(180, 420)
                : (int)Math.Min(dice.LogNormal(operation.Bytes * Season(at), 0.6), 90_000_000);
        return Call(at, operation, user, status, bytes);
    }

    public GraphCall Call(Instant at, Operation operation, Person? user, int status, int bytes) =>
        new(
            at,
            dice.Id(),
            app,
            user,
            address,
            state.Agent,
            operation.Method,
            Filled(operation.Path),
            status,
            bytes,
            (int)dice.LogNormal(140 + bytes / 2_000.0, 0.7),
            Token.SignIn,
            Token.Issued,
            state.Credential?.Certificate ?? false
        )
        {
            Of = Of,
        };

    // Fewer documents and changes at weekends, a little more on Mondays.
    static double Season(Instant at) =>
        at.Utc.DayOfWeek switch
        {
            DayOfWeek.Saturday or DayOfWeek.Sunday => 0.7,
            DayOfWeek.Monday => 1.12,
            _ => 1,
        };

    static int Status(Operation operation, Dice dice)
    {
        var draw = dice.Unit();
        return draw < 0.006 ? 429
            : draw < 0.009 ? 404
            : draw < 0.010 ? 503
            : operation.Method == "POST" ? 202
            : operation.Method == "PUT" ? 201
            : 200;
    }

    string Filled(string path)
    {
        if (!path.Contains('{'))
            return path;
        var filled = path;
        foreach (var place in (ReadOnlySpan<string>)["{user}", "{group}", "{drive}", "{site}", "{id}"])
        {
            if (filled.Contains(place))
                filled = filled.Replace(place, Value(place));
        }
        return filled;
    }

    string Value(string place) =>
        place switch
        {
            // The same few of each, since an application keeps coming back to its own.
            "{user}" => Own("user", 30).ToString(),
            "{group}" => Own("group", 40).ToString(),
            "{drive}" => "b!" + Short(Own("drive", 3)),
            "{site}" => $"{Own("site", 2)},{Own("web", 2)}",
            _ => "01" + Short(dice.Id()).ToUpperInvariant(),
        };

    Guid Own(string kind, int count) => Dice.For(app.Index, kind, dice.Below(count)).Id();

    static string Short(Guid id) => Convert.ToBase64String(id.ToByteArray())[..22].Replace('+', 'x').Replace('/', 'y');
}
