namespace Firebreak.Trust;

/// <summary>Reads what is public of credentials: ids, names and times. Values (<c>secretText</c>, <c>key</c>, <c>value</c>,
/// <c>hint</c>, <c>customKeyIdentifier</c>) are never touched, so they cannot be kept or printed.</summary>
static class CredentialReader
{
    public static IReadOnlyList<Credential> Of(Fields owner, ICollection<string> unclear)
    {
        var credentials = new List<Credential>();
        foreach (var secret in owner.Objects("passwordCredentials"))
            credentials.Add(CredentialOf(secret, "secret"));
        foreach (var key in owner.Objects("keyCredentials"))
            credentials.Add(CredentialOf(key, "certificate"));
        foreach (var federation in Federations(owner))
            credentials.Add(FederationOf(federation));
        foreach (var list in (string[])["passwordCredentials", "keyCredentials"])
        {
            if (owner.IsFlattened(list))
                unclear.Add(
                    $"{list} arrived as type names, so its credentials are not known: export with ConvertTo-Json -Depth 8"
                );
        }
        return Distinct(credentials);
    }

    // The token-signing pair of a SAML application stands in both lists under one id; certificates come twice, for signing and verifying.
    public static IReadOnlyList<Credential> Distinct(IEnumerable<Credential> credentials) =>
        [
            .. credentials
                .DistinctBy(c => (c.Kind, c.Id))
                .OrderBy(c => c.Kind, StringComparer.Ordinal)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ];

    public static IEnumerable<Fields> Federations(Fields owner) =>
        owner.Objects("federatedIdentityCredentials").Concat(owner.Objects("federatedCredentials"));

    public static Credential FederationOf(Fields fields) =>
        new(
            fields.Id("id", "keyId"),
            "federated",
            $"{TrustLimits.Quoted(fields.Text("name"))}: {TrustLimits.Quoted(fields.Text("subject"))} of {TrustLimits.Quoted(HostOf(fields.Text("issuer")))}",
            null,
            null,
            null
        );

    public static FederationClue ClueOf(Fields fields) => new(HostOf(fields.Text("issuer")), fields.Text("subject"));

    static Credential CredentialOf(Fields fields, string kind) =>
        new(
            fields.Id("keyId"),
            kind,
            TrustLimits.Quoted(fields.Text("displayName")),
            fields.Time("startDateTime", "startDate"),
            fields.Time("endDateTime", "endDate"),
            null
        );

    static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "";
}
