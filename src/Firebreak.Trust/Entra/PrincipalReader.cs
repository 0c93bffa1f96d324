namespace Firebreak.Trust;

/// <summary>Reads service principals and applications, as Graph, the Azure CLI and the PowerShell modules write them.</summary>
static class PrincipalReader
{
    public static ServicePrincipal ServicePrincipalOf(Fields fields)
    {
        var unclear = new List<string>();
        var publisher = fields.Object("verifiedPublisher").Text("displayName");
        return new ServicePrincipal(
            fields.Id("id", "objectId"),
            fields.Id("appId", "applicationId"),
            fields.Text("displayName", "appDisplayName"),
            fields.Id("appOwnerOrganizationId", "appOwnerTenantId"),
            fields.Text("servicePrincipalType"),
            publisher.Length > 0 ? publisher : fields.Text("publisherName"),
            fields.Flag("accountEnabled"),
            fields.Time("createdDateTime"),
            HostsOf(fields),
            AboutOf(fields),
            RolesOf(fields),
            CredentialReader.Of(fields, unclear),
            [.. CredentialReader.Federations(fields).Select(CredentialReader.ClueOf)],
            unclear
        );
    }

    public static OwnApplication ApplicationOf(Fields fields)
    {
        var unclear = new List<string>();
        return new OwnApplication(
            fields.Id("id", "objectId"),
            fields.Id("appId", "applicationId"),
            fields.Text("displayName"),
            HostsOf(fields),
            AboutOf(fields),
            CredentialReader.Of(fields, unclear),
            [.. CredentialReader.Federations(fields).Select(CredentialReader.ClueOf)],
            unclear
        );
    }

    static IReadOnlyList<DomainName> HostsOf(Fields fields)
    {
        var web = fields.Object("web");
        return
        [
            .. fields
                .Texts("replyUrls")
                .Concat(web.Texts("redirectUris"))
                .Concat(fields.Object("spa").Texts("redirectUris"))
                .Concat(fields.Object("publicClient").Texts("redirectUris"))
                .Append(fields.Text("homepage"))
                .Append(web.Text("homePageUrl"))
                .Append(fields.Text("loginUrl"))
                .Select(HostOf)
                .OfType<DomainName>()
                .Distinct()
                .Order(),
        ];
    }

    static DomainName? HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && DomainName.TryParse(uri.IdnHost, out var host)
            ? host
            : null;

    static string AboutOf(Fields fields) =>
        string.Join(
            " | ",
            fields
                .Texts("tags")
                .Append(fields.Text("notes"))
                .Append(fields.Text("description"))
                .Where(t => t.Length > 0)
        );

    static IReadOnlyDictionary<string, string> RolesOf(Fields fields)
    {
        var roles = new Dictionary<string, string>();
        foreach (var role in fields.Objects("appRoles"))
        {
            if (role.Id("id") is { Length: > 0 } id && role.Text("value", "displayName") is { Length: > 0 } name)
                roles[id] = name;
        }
        return roles;
    }
}
