namespace Firebreak.Telemetry;

/// <summary>What the exports of Microsoft Entra call things. The canonical name of a field is its camelCase path in the Microsoft Graph
/// API or in the <c>properties</c> of a diagnostic record; case and underscores carry nothing here, so that <c>IPAddress</c>,
/// <c>ip_address</c> and <c>ipAddress</c> are one name already and need no line.</summary>
/// <remarks>Sources: Graph signIn, directoryAudit; Azure Monitor tables SigninLogs, AADNonInteractiveUserSignInLogs,
/// AADServicePrincipalSignInLogs, AuditLogs, MicrosoftGraphActivityLogs; Elastic azure module; the portal's CSV downloads.</remarks>
static class EntraWords
{
    public static Vocabulary Words { get; } =
        new()
        {
            Canonical =
            [
                (Field.CreatedDateTime, "createdDateTime"),
                (Field.ActivityDateTime, "activityDateTime"),
                (Field.TimeGenerated, "timeGenerated"),
                (Field.SignInEventType, "signInEventTypes"),
                (Field.AppId, "appId"),
                (Field.ServicePrincipalId, "servicePrincipalId"),
                (Field.UserPrincipalName, "userPrincipalName"),
                (Field.AppOwnerTenantId, "appOwnerTenantId"),
                (Field.HomeTenantId, "homeTenantId"),
                (Field.CredentialKeyId, "servicePrincipalCredentialKeyId"),
                (Field.CredentialThumbprint, "servicePrincipalCredentialThumbprint"),
                (Field.FederatedCredentialId, "federatedCredentialId"),
                (Field.ManagedIdentityType, "managedIdentityType"),
                (Field.ClientAppUsed, "clientAppUsed"),
                (Field.ResourceServicePrincipalId, "resourceServicePrincipalId"),
                (Field.ResourceId, "resourceId"),
                (Field.ResourceDisplayName, "resourceDisplayName"),
                (Field.ErrorCode, "status.errorCode"),
                (Field.Status, "status"),
                (Field.Result, "result"),
                (Field.Activity, "activityDisplayName"),
                (Field.LoggedByService, "loggedByService"),
                (Field.InitiatedBy, "initiatedBy"),
                (Field.InitiatorServicePrincipalId, "initiatedBy.app.servicePrincipalId"),
                (Field.InitiatorAppId, "initiatedBy.app.appId"),
                (Field.InitiatorUserId, "initiatedBy.user.id"),
                (Field.InitiatorAddress, "initiatedBy.user.ipAddress"),
                (Field.TargetResources, "targetResources"),
                (Field.AdditionalDetails, "additionalDetails"),
                (Field.RequestId, "requestId"),
                (Field.RequestMethod, "requestMethod"),
                (Field.RequestUri, "requestUri"),
                (Field.ResponseStatusCode, "responseStatusCode"),
                (Field.ResponseSizeBytes, "responseSizeBytes"),
            ],
            Others =
            [
                // Diagnostic records: outer columns repeat what the properties say.
                ("callerIpAddress", "ipAddress"),
                ("resultType", "status.errorCode"),
                ("operationName", "activityDisplayName"),
                // Sigma's usual name for the audit activity.
                ("message", "activityDisplayName"),
                ("activityType", "activityDisplayName"),
                // Log Analytics.
                ("locationDetails", "location"),
                ("resourceIdentity", "resourceId"),
                ("aadOperationType", "operationType"),
                ("networkLocation", "networkLocationDetails"),
                // Elastic azure module.
                ("createdAt", "createdDateTime"),
                ("clientIpAddress", "ipAddress"),
                // The portal's CSV downloads.
                ("date", "time"),
                ("applicationId", "appId"),
                ("errorCode", "status.errorCode"),
                ("signInErrorCode", "status.errorCode"),
                ("clientApp", "clientAppUsed"),
                ("credentialKeyId", "servicePrincipalCredentialKeyId"),
                ("activity", "activityDisplayName"),
                ("service", "loggedByService"),
                ("actorObjectId", "initiatedBy.user.id"),
                ("actorServicePrincipalId", "initiatedBy.app.servicePrincipalId"),
            ],
            Wrappers = ["azure.signinlogs", "azure.auditlogs", "azure.graphactivitylogs"],
            Raw = [Field.TargetResources, Field.AdditionalDetails],
        };
}
