namespace Firebreak.Telemetry;

/// <summary>The values from which event headers are made, whatever the export calls them. <see cref="Vocabulary"/> says what it calls them.</summary>
enum Field : byte
{
    None = 0,

    // When and what kind.
    Id,
    CreatedDateTime,
    ActivityDateTime,
    Time,
    TimeGenerated,
    Timestamp,
    Category,
    Table,
    SignInEventType,

    // Who, with what, from where.
    AppId,
    ServicePrincipalId,
    UserId,
    UserPrincipalName,
    AppOwnerTenantId,
    HomeTenantId,
    CredentialKeyId,
    CredentialThumbprint,
    FederatedCredentialId,
    ManagedIdentityType,
    IpAddress,
    AutonomousSystem,
    Location,
    Country,
    UserAgent,
    ClientAppUsed,

    // To what, and how it went.
    ResourceServicePrincipalId,
    ResourceId,
    ResourceDisplayName,
    ErrorCode,
    Status,
    Result,

    // Audit.
    Activity,
    LoggedByService,
    InitiatedBy,
    InitiatorServicePrincipalId,
    InitiatorAppId,
    InitiatorUserId,
    InitiatorAddress,
    TargetResources,
    AdditionalDetails,

    // Microsoft Graph activity.
    RequestId,
    RequestMethod,
    RequestUri,
    ResponseStatusCode,
    ResponseSizeBytes,

    Count,
}
