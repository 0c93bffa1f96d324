namespace Firebreak.Trust;

/// <summary>Who stands behind a service principal: a third party, the organisation itself, or the platform.</summary>
sealed class EntraParties(Attribution attribution, EntraExports exports)
{
    /// <summary>Tenants in which Microsoft registers the applications that come with every tenant. The third registers only a few.</summary>
    static readonly HashSet<string> PlatformTenants =
    [
        "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
        "72f988bf-86f1-41af-91ab-2d7cd011db47",
        "cdc5aeea-15c5-4db6-b079-fcadd2505dc2",
    ];

    readonly Dictionary<string, OwnApplication> ownApps = exports
        .Applications.GroupBy(a => a.AppId)
        .ToDictionary(g => g.Key, g => g.First());

    /// <summary>Null for the organisation's own and the platform's principals.</summary>
    public Party? Of(ServicePrincipal principal)
    {
        var traits = TraitsOf(principal);
        if (attribution.ByDeclaration(traits) is { } declared)
            return declared;
        if (IsManaged(principal) || PlatformTenants.Contains(principal.OwnerTenant))
            return null;
        // Of one's own applications only those are a relationship that something ties to a vendor.
        if (IsOwn(principal))
            return attribution.ByEvidence(traits) ?? attribution.ByName(traits) ?? attribution.ByNotes(traits);
        return attribution.ByEvidence(traits)
            ?? ByNameAlone(attribution.ByName(traits), principal)
            ?? new Party.Unknown(ClueOf(principal));
    }

    // Anybody may call an application what he likes: whoever reads the answer should know that nothing else speaks for it.
    static Party? ByNameAlone(Party? party, ServicePrincipal principal) =>
        party is Party.Known known
            ? known with
            {
                Reason = $"{known.Reason}, and nothing else says so: {ClueOf(principal)}",
            }
            : party;

    public Party Of(Partner partner) =>
        attribution.ByDeclaration(new Traits { Tenant = partner.TenantId })
        ?? new Party.Unknown(
            $"tenant {partner.TenantId} is in cross-tenant access settings and stands in no entra_tenants"
        );

    public bool IsOwn(ServicePrincipal principal) =>
        exports.OwnTenants.Contains(principal.OwnerTenant) || ownApps.ContainsKey(principal.AppId);

    public OwnApplication? ApplicationOf(ServicePrincipal principal) => ownApps.GetValueOrDefault(principal.AppId);

    // Managed identities belong to resources of one's own subscription; SocialIdp is Entra's own wiring.
    static bool IsManaged(ServicePrincipal principal) => principal.Type is "ManagedIdentity" or "SocialIdp";

    Traits TraitsOf(ServicePrincipal principal)
    {
        var application = ApplicationOf(principal);
        var federations = principal.Federations.Concat(application?.Federations ?? []).ToArray();
        return new Traits
        {
            Ids = [principal.AppId, principal.Id],
            Tenant = principal.OwnerTenant,
            Hosts =
            [
                .. principal.Hosts.Concat(application?.Hosts ?? []).Concat(IssuersOf(federations)).Distinct().Order(),
            ],
            GithubOwners = [.. federations.Select(GithubOwnerOf).Where(owner => owner.Length > 0).Distinct()],
            Publisher = principal.Publisher,
            Name = principal.Name,
            About = $"{principal.About} | {application?.About}",
        };
    }

    static IEnumerable<DomainName> IssuersOf(IEnumerable<FederationClue> federations)
    {
        foreach (var federation in federations)
        {
            if (DomainName.TryParse(federation.Issuer, out var host))
                yield return host;
        }
    }

    // GitHub's subjects read "repo:OWNER/NAME:ref:refs/heads/main".
    static string GithubOwnerOf(FederationClue clue)
    {
        var slash = clue.Subject.IndexOf('/');
        return
            clue.Issuer == "token.actions.githubusercontent.com"
            && clue.Subject.StartsWith("repo:", StringComparison.Ordinal)
            && slash > 5
            ? clue.Subject[5..slash].ToLowerInvariant()
            : "";
    }

    static string ClueOf(ServicePrincipal principal)
    {
        var clues = new List<string>
        {
            principal.OwnerTenant.Length > 0
                ? $"owning tenant {principal.OwnerTenant}"
                : "its owning tenant is not in the export",
        };
        if (principal.Publisher.Length > 0)
            clues.Add($"publisher '{TrustLimits.Quoted(principal.Publisher)}'");
        if (principal.Hosts.Count > 0)
            clues.Add($"answers at {string.Join(", ", principal.Hosts.Take(3))}");
        return string.Join("; ", clues);
    }
}
