using System.Text;

namespace Firebreak.Telemetry;

/// <summary>What a record is a record of.</summary>
enum SourceKind : byte
{
    Unknown,
    ServicePrincipalSignIn,

    /// <summary>Sign-ins of the platform's own managed identities: read, counted, not an actor that a vendor can be.</summary>
    ManagedIdentitySignIn,
    UserSignIn,
    Audit,
    GraphActivity,
}

/// <summary>Tells the source of a record: by the category or table it names, else by what only this source says.</summary>
static class Recognition
{
    static readonly (byte[] Name, SourceKind Kind)[] Names =
    [
        .. new[]
        {
            ("ServicePrincipalSignInLogs", SourceKind.ServicePrincipalSignIn),
            ("AADServicePrincipalSignInLogs", SourceKind.ServicePrincipalSignIn),
            ("ManagedIdentitySignInLogs", SourceKind.ManagedIdentitySignIn),
            ("AADManagedIdentitySignInLogs", SourceKind.ManagedIdentitySignIn),
            ("SignInLogs", SourceKind.UserSignIn),
            ("NonInteractiveUserSignInLogs", SourceKind.UserSignIn),
            ("AADNonInteractiveUserSignInLogs", SourceKind.UserSignIn),
            ("ADFSSignInLogs", SourceKind.UserSignIn),
            ("AuditLogs", SourceKind.Audit),
            ("MicrosoftGraphActivityLogs", SourceKind.GraphActivity),
        }.Select(pair => (Encoding.UTF8.GetBytes(pair.Item1), pair.Item2)),
    ];

    public static SourceKind Of(RecordFields fields)
    {
        var named = Named(fields[Field.Table]);
        if (named == SourceKind.Unknown)
            named = Named(fields[Field.Category]);
        return named != SourceKind.Unknown ? named : ByContent(fields);
    }

    public static LogCategory CategoryOf(SourceKind kind) =>
        kind switch
        {
            SourceKind.ServicePrincipalSignIn => LogCategory.EntraServicePrincipalSignIns,
            SourceKind.UserSignIn => LogCategory.EntraUserSignIns,
            SourceKind.Audit => LogCategory.EntraAudit,
            SourceKind.GraphActivity => LogCategory.GraphActivity,
            _ => LogCategory.Unknown,
        };

    static SourceKind Named(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
            return SourceKind.Unknown;
        foreach (var (known, kind) in Names)
            if (Ascii.EqualsIgnoreCase(known, name))
                return kind;
        return SourceKind.Unknown;
    }

    static SourceKind ByContent(RecordFields fields)
    {
        if (fields.Has(Field.RequestUri) && fields.Has(Field.RequestMethod))
            return SourceKind.GraphActivity;
        if (fields.Has(Field.Activity) && SaysWhoChangedWhat(fields))
            return SourceKind.Audit;
        return IsSignIn(fields) ? SignIn(fields) : SourceKind.Unknown;
    }

    static bool SaysWhoChangedWhat(RecordFields fields) =>
        fields.Has(Field.InitiatedBy)
        || fields.Has(Field.InitiatorUserId)
        || fields.Has(Field.InitiatorServicePrincipalId)
        || (fields.Has(Field.TargetResources) && fields.Has(Field.LoggedByService));

    static bool IsSignIn(RecordFields fields) =>
        fields.Has(Field.AppId)
        && (fields.Has(Field.ResourceDisplayName) || fields.Has(Field.ResourceId))
        && (fields.Has(Field.ErrorCode) || fields.Has(Field.Status) || fields.Has(Field.CreatedDateTime));

    static SourceKind SignIn(RecordFields fields)
    {
        var type = fields[Field.SignInEventType];
        if (Ascii.EqualsIgnoreCase(type, "managedIdentity"u8) || IsManaged(fields[Field.ManagedIdentityType]))
            return SourceKind.ManagedIdentitySignIn;
        if (Ascii.EqualsIgnoreCase(type, "servicePrincipal"u8))
            return SourceKind.ServicePrincipalSignIn;
        if (!fields[Field.UserId].IsEmpty || !fields[Field.UserPrincipalName].IsEmpty)
            return SourceKind.UserSignIn;
        return fields[Field.ServicePrincipalId].IsEmpty ? SourceKind.Unknown : SourceKind.ServicePrincipalSignIn;
    }

    static bool IsManaged(ReadOnlySpan<byte> type) => !type.IsEmpty && !Ascii.EqualsIgnoreCase(type, "none"u8);
}
