using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>How an application works at one moment: the sum of what happened to it.</summary>
sealed record AppState(
    IReadOnlyList<SourceNetwork> Networks,
    string Agent,
    SimCredential? Credential,
    IReadOnlyList<Operation> Operations,
    double Factor,
    bool Silent,
    bool Enabled
)
{
    public static AppState Of(SimApp app, Instant at)
    {
        var state = new AppState(
            app.Networks,
            app.Agent,
            app.Credentials.FirstOrDefault(),
            app.Duty.Operations,
            Factor: 1,
            Silent: false,
            Enabled: true
        );
        foreach (var happening in app.Happenings)
            state = state.After(happening, at);
        return state;
    }

    AppState After(Happening happening, Instant at) =>
        happening switch
        {
            Happening.Onboarded started when at < started.At => this with { Silent = true },
            _ when happening.At > at => this,
            Happening.NetworkMove move => this with { Networks = [move.To] },
            Happening.AgentUpgrade upgrade => this with { Agent = upgrade.Agent },
            Happening.Rotation rotation => this with { Credential = rotation.To },
            Happening.NewFeature feature => this with { Operations = [.. Operations, feature.Operation] },
            Happening.Outage outage => After(outage, at),
            Happening.Backfill backfill when at < backfill.Until => this with { Factor = Factor * backfill.Factor },
            Happening.Disabled => this with { Enabled = false },
            Happening.Enabled => this with { Enabled = true },
            _ => this,
        };

    AppState After(Happening.Outage outage, Instant at) =>
        at < outage.Until ? this with { Silent = true }
        : at < outage.Until + TimeSpan.FromHours(20) ? this with { Factor = Factor * 2.4 }
        : this;
}
