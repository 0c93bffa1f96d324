namespace Firebreak.Trust;

/// <summary>Reads who was given what: application permissions, delegated grants, directory roles.</summary>
static class GrantReader
{
    public static RoleAssignment AssignmentOf(Fields fields, StringPool pool) =>
        new(
            pool.One(fields.Id("principalId")),
            pool.One(fields.Id("resourceId")),
            pool.One(fields.Text("resourceDisplayName")),
            pool.One(fields.Id("appRoleId")),
            fields.Time("createdDateTime", "creationTimestamp")
        );

    /// <summary>Users and groups are assigned to applications by the same kind of record; those are not what a vendor may do.</summary>
    public static bool IsOfApplication(Fields fields) =>
        fields.Text("principalType") is "" or "ServicePrincipal" or "servicePrincipal";

    public static IEnumerable<DelegatedGrant> DelegatedOf(Fields fields, StringPool pool)
    {
        var (client, resource) = (pool.One(fields.Id("clientId")), pool.One(fields.Id("resourceId")));
        var everyone = fields.Text("consentType").Equals("AllPrincipals", StringComparison.OrdinalIgnoreCase);
        foreach (
            var scope in fields
                .Text("scope")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
            yield return new(client, resource, pool.One(scope), everyone);
    }

    public static SignInActivity ActivityOf(Fields fields) =>
        new(
            fields.Id("appId"),
            fields.Object("applicationAuthenticationClientSignInActivity").Time("lastSignInDateTime"),
            fields.Object("delegatedClientSignInActivity").Time("lastSignInDateTime")
        );

    public static DirectoryRole DirectoryRoleOf(Fields fields) =>
        new(
            fields.Id("principalId"),
            fields.Id("roleDefinitionId"),
            fields.Object("roleDefinition").Text("displayName"),
            fields.Text("directoryScopeId")
        );

    public static Partner PartnerOf(Fields fields)
    {
        var trust = fields.Object("inboundTrust");
        var accepts = new List<string>();
        if (fields.Flag("isServiceProvider") == true)
            accepts.Add("acts as service provider (delegated administration)");
        if (trust.Flag("isMfaAccepted") == true)
            accepts.Add("its multi-factor sign-in is accepted");
        if (
            trust.Flag("isCompliantDeviceAccepted") == true
            || trust.Flag("isHybridAzureADJoinedDeviceAccepted") == true
        )
            accepts.Add("its devices are trusted");
        if (fields.Object("automaticUserConsentSettings").Flag("inboundAllowed") == true)
            accepts.Add("its users need not consent");
        if (fields.Object("identitySynchronization").Object("userSyncInbound").Flag("isSyncAllowed") == true)
            accepts.Add("it may create users here");
        string[] unclear = fields.IsFlattened("inboundTrust")
            ? ["inboundTrust arrived as a type name: export with ConvertTo-Json -Depth 8"]
            : [];
        return new Partner(fields.Id("tenantId"), accepts, unclear);
    }
}
