namespace Firebreak.Detection;

/// <summary>What an audit activity does to a principal, as far as the detectors care.</summary>
enum AuditAct : byte
{
    None = 0,

    /// <summary>Added or exchanged: Entra names both alike.</summary>
    CredentialChanged,
    CredentialRemoved,
    OwnerAdded,
    PermissionGranted,
    Disabled,
    Enabled,

    /// <summary>A user or administrator consented: permissions widen, but consenting does not make an administrator.</summary>
    Consented,

    /// <summary>Another change to applications, roles or policies; it shows who usually administers.</summary>
    Administered,

    /// <summary>Anything else. Done to others, day after day, it shows an administrator; done to oneself it shows nothing.</summary>
    Other,
}

/// <summary>Names of Entra audit activities → acts.</summary>
/// <remarks>Source: Microsoft Entra audit log activity reference, core directory. Spellings vary in dashes, full stops and trailing blanks.</remarks>
static class AuditActs
{
    internal static AuditAct Of(string activity)
    {
        var name = Plain(activity);
        if (
            name.Contains("credential", StringComparison.Ordinal)
            || name.Contains("certificates and secrets", StringComparison.Ordinal)
        )
            return Removes(name) ? AuditAct.CredentialRemoved : AuditAct.CredentialChanged;
        return name switch
        {
            "add owner to service principal" or "add owner to application" => AuditAct.OwnerAdded,
            "add app role assignment to service principal" or "add member to role" or "add eligible member to role" =>
                AuditAct.PermissionGranted,
            "add delegated permission grant" or "consent to application" => AuditAct.Consented,
            "disable account"
            or "disable user"
            or "disable service principal"
            or "remove service principal"
            or "delete application"
            or "delete user" => AuditAct.Disabled,
            "hard delete service principal" or "hard delete application" => AuditAct.Disabled,
            "enable account"
            or "enable user"
            or "enable service principal"
            or "restore service principal"
            or "restore application"
            or "restore user" => AuditAct.Enabled,
            _ => Administers(name) ? AuditAct.Administered : AuditAct.Other,
        };
    }

    static bool Administers(string name) =>
        name is "update application" or "update service principal" or "add application"
        || name.EndsWith("policy", StringComparison.Ordinal);

    static bool Removes(string name) =>
        name.StartsWith("remove", StringComparison.Ordinal) || name.StartsWith("delete", StringComparison.Ordinal);

    static string Plain(string activity) => activity.Replace('–', '-').Trim(' ', '.', '\u00a0').ToLowerInvariant();
}
