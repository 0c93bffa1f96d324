namespace Firebreak.Trust;

/// <summary>Everything read of Entra, as it came: not yet joined, no party decided.</summary>
sealed class EntraExports(ImportLedger ledger)
{
    readonly HashSet<EntraKind> seen = [];
    readonly StringPool pool = new();

    public List<ServicePrincipal> Principals { get; } = [];
    public List<OwnApplication> Applications { get; } = [];
    public List<RoleAssignment> Assignments { get; } = [];
    public List<DelegatedGrant> Delegated { get; } = [];
    public List<NamedGrant> Named { get; } = [];
    public List<SignInActivity> Activities { get; } = [];
    public List<Partner> Partners { get; } = [];
    public List<DirectoryRole> Roles { get; } = [];
    public List<ApplicationFederation> Federations { get; } = [];
    public Dictionary<string, string> RoleNames { get; } = [];
    public HashSet<string> OwnTenants { get; } = [];
    public PageChains Pages { get; } = new();
    public ImportLedger Ledger => ledger;

    public void See(EntraKind kind) => seen.Add(kind);

    public bool Saw(EntraKind kind) => seen.Contains(kind);

    /// <summary>Without an export that names the own tenant, it is the one that owns what is registered here.</summary>
    public void InferOwnTenant()
    {
        if (OwnTenants.Count > 0)
            return;
        var registered = Applications.Select(a => a.AppId).ToHashSet();
        OwnTenants.UnionWith(
            Principals.Where(p => registered.Contains(p.AppId) && p.OwnerTenant.Length > 0).Select(p => p.OwnerTenant)
        );
    }

    /// <summary>False when the record lacks the identifiers without which it says nothing.</summary>
    public bool TryAdd(EntraKind kind, Fields fields, JsonPart part)
    {
        See(kind);
        return kind switch
        {
            EntraKind.ServicePrincipal => TryAdd(
                Principals,
                PrincipalReader.ServicePrincipalOf(fields),
                p => p.Id.Length > 0
            ),
            EntraKind.Application => TryAdd(
                Applications,
                PrincipalReader.ApplicationOf(fields),
                a => a.AppId.Length > 0
            ),
            EntraKind.RoleAssignment => !GrantReader.IsOfApplication(fields)
                || TryAdd(Assignments, GrantReader.AssignmentOf(fields, pool), a => a.PrincipalId.Length > 0),
            EntraKind.DelegatedGrant => TryAddAll(fields),
            EntraKind.SignInActivity => TryAdd(Activities, GrantReader.ActivityOf(fields), a => a.AppId.Length > 0),
            EntraKind.Partner => TryAdd(Partners, GrantReader.PartnerOf(fields), p => p.TenantId.Length > 0),
            EntraKind.DirectoryRole => TryAdd(
                Roles,
                GrantReader.DirectoryRoleOf(fields),
                r => r.PrincipalId.Length > 0
            ),
            EntraKind.RoleDefinition => TryAddName(fields),
            EntraKind.Federation => TryAdd(
                Federations,
                FederationOf(fields, part),
                f => f.ApplicationObjectId.Length > 0
            ),
            EntraKind.Organization => TryAddTenant(fields),
            EntraKind.ScubaApplication => ScubaGear.TryAddApplication(this, fields),
            EntraKind.ScubaServicePrincipal => ScubaGear.TryAddPrincipal(this, fields),
            _ => true,
        };
    }

    static bool TryAdd<T>(List<T> list, T record, Func<T, bool> isWhole)
    {
        if (!isWhole(record) || list.Count >= TrustLimits.RecordsMax)
            return false;
        list.Add(record);
        return true;
    }

    bool TryAddAll(Fields fields)
    {
        if (fields.Id("clientId").Length == 0 || Delegated.Count >= TrustLimits.RecordsMax)
            return false;
        Delegated.AddRange(GrantReader.DelegatedOf(fields, pool));
        return true;
    }

    bool TryAddName(Fields fields)
    {
        foreach (var id in (string[])[fields.Id("id"), fields.Id("templateId")])
        {
            if (id.Length > 0)
                RoleNames[id] = fields.Text("displayName");
        }
        return true;
    }

    bool TryAddTenant(Fields fields)
    {
        // The Azure CLI lists an account for every tenant that the person is a guest of; the default one is meant.
        if (fields.Has("environmentName") && fields.Flag("isDefault") != true)
            return true;
        var tenant = fields.Id("tenantId");
        if (tenant.Length == 0)
            tenant = fields.Id("id");
        if (tenant.Length > 0)
            OwnTenants.Add(tenant);
        return tenant.Length > 0;
    }

    // Only the address of the page says which application its credentials belong to: …#applications('ID')/federatedIdentityCredentials.
    static ApplicationFederation FederationOf(Fields fields, JsonPart part)
    {
        var from = part.Context.IndexOf("#applications('", StringComparison.OrdinalIgnoreCase);
        var start = from + "#applications('".Length;
        var end = from < 0 ? -1 : part.Context.IndexOf('\'', start);
        var owner = end < 0 ? "" : part.Context[start..end].ToLowerInvariant();
        return new(owner, CredentialReader.FederationOf(fields), CredentialReader.ClueOf(fields));
    }
}
