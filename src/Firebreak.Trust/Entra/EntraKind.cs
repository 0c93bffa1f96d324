namespace Firebreak.Trust;

/// <summary>What an exported record of Microsoft Entra is.</summary>
enum EntraKind
{
    Unknown,
    ServicePrincipal,
    RoleAssignment,
    DelegatedGrant,
    SignInActivity,
    Partner,
    Organization,
    Application,
    Federation,
    DirectoryRole,
    RoleDefinition,
    ScubaApplication,
    ScubaServicePrincipal,

    /// <summary>Known to be something that says nothing of third-party applications: users, groups, devices.</summary>
    Other,
}

static class EntraKinds
{
    // Pages name their set after '#': "…/$metadata#servicePrincipals('ID')/appRoleAssignedTo". The last name decides.
    static readonly (string Ending, EntraKind Kind)[] Contexts =
    [
        ("approleassignedto", EntraKind.RoleAssignment),
        ("approleassignments", EntraKind.RoleAssignment),
        ("oauth2permissiongrants", EntraKind.DelegatedGrant),
        ("serviceprincipalsigninactivities", EntraKind.SignInActivity),
        ("crosstenantaccesspolicy/partners", EntraKind.Partner),
        ("federatedidentitycredentials", EntraKind.Federation),
        ("rolemanagement/directory/roleassignments", EntraKind.DirectoryRole),
        ("rolemanagement/directory/roledefinitions", EntraKind.RoleDefinition),
        ("serviceprincipals", EntraKind.ServicePrincipal),
        ("applications", EntraKind.Application),
        ("organization", EntraKind.Organization),
        ("users", EntraKind.Other),
        ("groups", EntraKind.Other),
        ("devices", EntraKind.Other),
    ];

    public static EntraKind OfContext(string context)
    {
        var set = context[(context.IndexOf('#') + 1)..].ToLowerInvariant().Replace("/$entity", "");
        // "servicePrincipals(id,appId)" lists the columns asked for.
        while (set.EndsWith(')') && set.LastIndexOf('(') is >= 0 and var open)
            set = set[..open];
        return Contexts.FirstOrDefault(c => set.EndsWith(c.Ending, StringComparison.Ordinal)).Kind;
    }

    /// <summary>For an export without a record, which only its name can tell.</summary>
    public static EntraKind OfFileName(string name)
    {
        var plain = new string([.. name.ToLowerInvariant().Where(char.IsLetter)]);
        (string Part, EntraKind Kind)[] parts =
        [
            ("signinactiv", EntraKind.SignInActivity),
            ("approleassign", EntraKind.RoleAssignment),
            ("permissiongrant", EntraKind.DelegatedGrant),
            ("partner", EntraKind.Partner),
            ("federatedidentitycredential", EntraKind.Federation),
        ];
        return parts.FirstOrDefault(p => plain.Contains(p.Part)).Kind;
    }

    /// <summary>Recognises a record by the members that only its kind has.</summary>
    public static EntraKind Of(Fields fields, JsonPart part)
    {
        var kind = OfMembers(fields, part.Container);
        return kind == EntraKind.Unknown ? OfContext(part.Context) : kind;
    }

    static EntraKind OfMembers(Fields fields, string container) =>
        fields switch
        {
            _ when container == "risky_applications" => EntraKind.ScubaApplication,
            _ when container == "risky_third_party_service_principals" => EntraKind.ScubaServicePrincipal,
            _ when container == "tenant_details" => EntraKind.Organization,
            _ when fields.Has("appRoleId") && fields.Has("resourceId") => EntraKind.RoleAssignment,
            _ when fields.Has("clientId") && fields.Has("scope") => EntraKind.DelegatedGrant,
            _ when IsActivity(fields) => EntraKind.SignInActivity,
            _ when fields.Has("roleDefinitionId") && fields.Has("principalId") => fields.Has("directoryScopeId")
                ? EntraKind.DirectoryRole
                : EntraKind.Other,
            _ when fields.Has("rolePermissions") && fields.Has("isBuiltIn") => EntraKind.RoleDefinition,
            _ when fields.Has("issuer") && fields.Has("subject") => EntraKind.Federation,
            _ when IsPartner(fields) => EntraKind.Partner,
            _ when fields.HasAny("verifiedDomains", "environmentName") => EntraKind.Organization,
            _ when fields.HasAny("appId", "applicationId") => OfApplication(fields),
            _ when fields.HasAny("userPrincipalName", "groupTypes", "deviceId") => EntraKind.Other,
            _ => EntraKind.Unknown,
        };

    static EntraKind OfApplication(Fields fields)
    {
        if (
            fields.HasAny("servicePrincipalType", "appOwnerOrganizationId", "appOwnerTenantId", "servicePrincipalNames")
        )
            return EntraKind.ServicePrincipal;
        return fields.HasAny(
            "publisherDomain",
            "web",
            "requiredResourceAccess",
            "identifierUris",
            "publicClient",
            "spa"
        )
            ? EntraKind.Application
            : EntraKind.Unknown;
    }

    static bool IsActivity(Fields fields) =>
        fields.Has("appId")
        && fields.HasAny(
            "applicationAuthenticationClientSignInActivity",
            "delegatedClientSignInActivity",
            "lastSignInActivity"
        );

    static bool IsPartner(Fields fields) =>
        fields.Has("tenantId")
        && fields.HasAny(
            "inboundTrust",
            "isServiceProvider",
            "b2bCollaborationInbound",
            "automaticUserConsentSettings"
        );
}
