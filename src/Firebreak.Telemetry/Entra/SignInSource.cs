using System.Text;

namespace Firebreak.Telemetry;

/// <summary>Who signs in.</summary>
enum SignInKind : byte
{
    ServicePrincipal,

    /// <summary>The platform's own managed identities: read, counted, not an actor that a vendor can be.</summary>
    ManagedIdentity,
    User,
}

/// <summary>Sign-in logs of Microsoft Entra. One shape serves all kinds; the table says which it is, else what the record holds.</summary>
sealed class SignInSource(SignInKind kind) : LogSource
{
    public override IReadOnlyList<string> Names =>
        kind switch
        {
            SignInKind.ServicePrincipal => ["ServicePrincipalSignInLogs", "AADServicePrincipalSignInLogs"],
            SignInKind.ManagedIdentity => ["ManagedIdentitySignInLogs", "AADManagedIdentitySignInLogs"],
            _ => ["SignInLogs", "NonInteractiveUserSignInLogs", "AADNonInteractiveUserSignInLogs", "ADFSSignInLogs"],
        };

    public override bool IsPlatform => kind == SignInKind.ManagedIdentity;

    public override bool Recognises(RecordFields fields) =>
        fields.Has(Field.AppId)
        && (fields.Has(Field.ResourceDisplayName) || fields.Has(Field.ResourceId))
        && (fields.Has(Field.ErrorCode) || fields.Has(Field.Status) || fields.Has(Field.CreatedDateTime))
        && KindOf(fields) == kind;

    public override LogCategory CategoryOf(RecordFields fields) =>
        kind switch
        {
            SignInKind.ServicePrincipal => LogCategory.EntraServicePrincipalSignIns,
            SignInKind.User => LogCategory.EntraUserSignIns,
            _ => LogCategory.Unknown,
        };

    public override bool Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols)
    {
        SignInMapping.Fill(ref header, fields, symbols, ofUser: kind == SignInKind.User);
        return true;
    }

    static SignInKind? KindOf(RecordFields fields)
    {
        var type = fields[Field.SignInEventType];
        if (Ascii.EqualsIgnoreCase(type, "managedIdentity"u8) || IsManaged(fields[Field.ManagedIdentityType]))
            return SignInKind.ManagedIdentity;
        if (Ascii.EqualsIgnoreCase(type, "servicePrincipal"u8))
            return SignInKind.ServicePrincipal;
        if (!fields[Field.UserId].IsEmpty || !fields[Field.UserPrincipalName].IsEmpty)
            return SignInKind.User;
        return fields[Field.ServicePrincipalId].IsEmpty ? null : SignInKind.ServicePrincipal;
    }

    static bool IsManaged(ReadOnlySpan<byte> type) => !type.IsEmpty && !Ascii.EqualsIgnoreCase(type, "none"u8);
}
