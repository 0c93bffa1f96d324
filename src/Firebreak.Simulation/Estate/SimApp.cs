using Firebreak.Model;

namespace Firebreak.Simulation;

enum AppKind
{
    /// <summary>The vendor's own application, registered in its tenant and consented to in ours. It keeps its secrets; we see key ids only.</summary>
    MultiTenantApp,

    /// <summary>Registered in our tenant, its secret handed to the vendor.</summary>
    ServiceAccount,

    /// <summary>The vendor's application that works for a signed-in user.</summary>
    DelegatedApp,
    OwnApp,
    FirstParty,
    UnknownThirdParty,
}

/// <summary>A secret or certificate over its life.</summary>
/// <param name="Visible">Shown in our tenant; a multi-tenant application's own keys are not.</param>
sealed record SimCredential(Guid KeyId, bool Certificate, string Name, Instant From, Instant Until, bool Visible)
{
    /// <summary>When it was taken away; a removed key no longer stands in the estate.</summary>
    public Instant? Removed { get; set; }
    public string Thumbprint => Certificate ? Convert.ToHexString(KeyId.ToByteArray()) + "A7C0431F" : "";
}

/// <summary>One service principal of the estate with everything that decides what it does.</summary>
sealed class SimApp
{
    public required int Index { get; init; }
    public required Guid ObjectId { get; init; }
    public required Guid AppId { get; init; }

    /// <summary>Object id of the application registration; only for those registered in our tenant.</summary>
    public required Guid RegistrationId { get; init; }
    public required string Name { get; init; }

    /// <summary>Name of the vendor in the inventory; empty for our own, the platform's and unknown ones.</summary>
    public required string Vendor { get; init; }
    public required AppKind Kind { get; init; }
    public required Guid OwnerTenant { get; init; }
    public required Instant Created { get; set; }
    public required Duty Duty { get; set; }
    public required Rhythm Rhythm { get; set; }
    public required IReadOnlyList<SourceNetwork> Networks { get; init; }
    public required string Agent { get; init; }
    public GrantList Permissions { get; } = new();
    public GrantList Scopes { get; } = new();
    public List<SimCredential> Credentials { get; } = [];

    /// <summary>What changes in the time of the logs, by time.</summary>
    public List<Happening> Happenings { get; } = [];

    /// <summary>Uses a token until it runs out, also over several sessions; others sign in each time.</summary>
    public bool KeepsTokens => Index % 5 < 3;
    public bool Acts => Kind != AppKind.FirstParty;
    public string RelationshipId => $"entra:sp:{ObjectId}";

    /// <summary>Registered by us, so that changes to its keys stand in our audit log.</summary>
    public bool Registered => Kind is AppKind.ServiceAccount or AppKind.OwnApp;
}

/// <summary>A change in how an application works, or in how it is kept.</summary>
abstract record Happening(Instant At)
{
    public sealed record NetworkMove(Instant At, SourceNetwork To, bool Declared) : Happening(At);

    public sealed record AgentUpgrade(Instant At, string Agent) : Happening(At);

    public sealed record Rotation(Instant At, SimCredential To) : Happening(At);

    /// <summary>Silent until <paramref name="Until"/>, then it catches up.</summary>
    public sealed record Outage(Instant At, Instant Until) : Happening(At);

    /// <summary>From now on it also makes this request.</summary>
    public sealed record NewFeature(Instant At, Operation Operation) : Happening(At);

    /// <summary>Does many times its usual work until <paramref name="Until"/>.</summary>
    public sealed record Backfill(Instant At, Instant Until, double Factor) : Happening(At);

    /// <summary>Starts to be used; nothing before.</summary>
    public sealed record Onboarded(Instant At) : Happening(At);

    public sealed record Disabled(Instant At) : Happening(At);

    public sealed record Enabled(Instant At) : Happening(At);
}
