namespace Firebreak.Trust;

/// <summary>One principal read from several exports is one: each field comes from the first that has it, lists are joined.</summary>
static class PrincipalMerge
{
    public static SortedDictionary<string, ServicePrincipal> ById(IEnumerable<ServicePrincipal> read)
    {
        var byId = new SortedDictionary<string, ServicePrincipal>(StringComparer.Ordinal);
        foreach (var principal in read)
            byId[principal.Id] = byId.TryGetValue(principal.Id, out var known) ? Join(known, principal) : principal;
        return byId;
    }

    static ServicePrincipal Join(ServicePrincipal first, ServicePrincipal second) =>
        first with
        {
            AppId = Either(first.AppId, second.AppId),
            Name = Either(first.Name, second.Name),
            OwnerTenant = Either(first.OwnerTenant, second.OwnerTenant),
            Type = Either(first.Type, second.Type),
            Publisher = Either(first.Publisher, second.Publisher),
            Enabled = first.Enabled ?? second.Enabled,
            Created = first.Created ?? second.Created,
            Hosts = [.. first.Hosts.Union(second.Hosts).Order()],
            About = first.About == second.About ? first.About : $"{first.About} | {second.About}",
            Roles = first.Roles.Count > 0 ? first.Roles : second.Roles,
            Credentials = CredentialReader.Distinct(first.Credentials.Concat(second.Credentials)),
            Federations = [.. first.Federations.Union(second.Federations)],
            // What one export could not say, the other may have said.
            Unclear = [.. first.Unclear.Intersect(second.Unclear)],
        };

    static string Either(string first, string second) => first.Length > 0 ? first : second;
}
