using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Something that happened, before it is written in the form of a log.</summary>
abstract record LogEvent(Instant Time, Guid Id)
{
    /// <summary>Belongs to an intrusion. Never written; it only decides what the truth lists.</summary>
    public Intrusion? Of { get; init; }

    public abstract LogCategory Category { get; }
}

/// <summary>An application signs in by itself.</summary>
/// <param name="Error">0 when it worked, else the AADSTS number.</param>
sealed record AppSignIn(
    Instant Time,
    Guid Id,
    SimApp App,
    SourceNetwork Network,
    IpAddress Address,
    string Agent,
    SimCredential? Credential,
    string Resource,
    int Error
) : LogEvent(Time, Id)
{
    public override LogCategory Category => LogCategory.EntraServicePrincipalSignIns;
}

/// <summary>A person signs in to an application.</summary>
sealed record UserSignIn(
    Instant Time,
    Guid Id,
    Person User,
    string AppName,
    Guid AppId,
    SourceNetwork Network,
    IpAddress Address,
    string Agent,
    string Resource,
    int Error
) : LogEvent(Time, Id)
{
    public override LogCategory Category => LogCategory.EntraUserSignIns;
}

/// <summary>A request to Microsoft Graph.</summary>
/// <param name="User">For whom the application works; null when it works as itself.</param>
/// <param name="SignIn">Id of the sign-in that gave the token.</param>
sealed record GraphCall(
    Instant Time,
    Guid Id,
    SimApp App,
    Person? User,
    IpAddress Address,
    string Agent,
    string Method,
    string Path,
    int Status,
    int Bytes,
    int DurationMs,
    Guid SignIn,
    Instant TokenIssued,
    bool Certificate
) : LogEvent(Time, Id)
{
    public override LogCategory Category => LogCategory.GraphActivity;
}

/// <summary>A change to the directory.</summary>
sealed record AuditEntry(
    Instant Time,
    Guid Id,
    string Activity,
    string Group,
    string Operation,
    AuditActor Actor,
    AuditTarget Target,
    IReadOnlyList<AuditChange> Changes
) : LogEvent(Time, Id)
{
    public override LogCategory Category => LogCategory.EntraAudit;
}

/// <summary>Who changed something: a person with an address, or an application.</summary>
sealed record AuditActor(Guid Id, string Name, string Upn, IpAddress Address, string Agent, Guid AppId)
{
    public bool IsApp => Upn.Length == 0;

    public static AuditActor Of(Person person, IpAddress address, string? agent = null) =>
        new(person.Id, person.DisplayName, person.Upn, address, agent ?? person.Agent, default);

    public static AuditActor Of(SimApp app) => new(app.ObjectId, app.Name, "", IpAddress.None, "", app.AppId);
}

/// <param name="Type">"Application", "ServicePrincipal", "User", "Group", "Device".</param>
/// <param name="AppId">Of the application concerned; the log gives it beside the target.</param>
sealed record AuditTarget(Guid Id, string Type, string Name, Guid? AppId = null);

/// <param name="Old">JSON as the log carries it, inside a string; null when there was nothing.</param>
sealed record AuditChange(string Property, string? Old, string? New);
