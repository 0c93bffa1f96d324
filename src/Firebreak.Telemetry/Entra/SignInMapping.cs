using System.Buffers.Text;
using System.Text;

namespace Firebreak.Telemetry;

/// <summary>Sign-ins of service principals and users → headers (Graph signIn resource; Azure Monitor sign-in tables).</summary>
static class SignInMapping
{
    const byte LogOn = 1; // OCSF Authentication, activity Logon

    public static void Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols, bool ofUser)
    {
        header.Category = ofUser ? LogCategory.EntraUserSignIns : LogCategory.EntraServicePrincipalSignIns;
        header.Class = OcsfClass.Authentication;
        header.Activity = LogOn;
        header.Operation = symbols.Intern("Sign-in"u8);
        header.Principal = symbols.InternId(Principal(fields, ofUser));
        header.App = symbols.InternId(fields[Field.AppId]);
        header.Tenant = symbols.InternId(
            fields.FirstOf(ofUser ? Field.HomeTenantId : Field.AppOwnerTenantId, Field.HomeTenantId)
        );
        header.Target = symbols.InternId(Resource(fields));
        header.Outcome = OutcomeOf(fields);
        header.Id = EventMapping.IdOf(fields.FirstOf(Field.Id, Field.RequestId));
        header.Client = symbols.Intern(fields.FirstOf(Field.UserAgent, Field.ClientAppUsed));
        if (!ofUser)
            header.Credential = symbols.InternId(Credential(fields));
        EventMapping.FillOrigin(ref header, fields);
    }

    // Some exports of old user sign-ins carry the name only.
    static ReadOnlySpan<byte> Principal(RecordFields fields, bool ofUser) =>
        ofUser ? fields.FirstOf(Field.UserId, Field.UserPrincipalName) : fields[Field.ServicePrincipalId];

    static ReadOnlySpan<byte> Credential(RecordFields fields)
    {
        var key = fields.FirstOf(Field.CredentialKeyId, Field.CredentialThumbprint);
        return key.IsEmpty ? fields[Field.FederatedCredentialId] : key;
    }

    static ReadOnlySpan<byte> Resource(RecordFields fields)
    {
        var target = fields[Field.ResourceServicePrincipalId];
        if (!target.IsEmpty)
            return target;
        // The diagnostic record's own resourceId ("/tenants/…/providers/Microsoft.aadiam") names the log, not what was signed in to.
        var resource = fields[Field.ResourceId];
        return resource.StartsWith("/"u8) ? [] : resource;
    }

    static Outcome OutcomeOf(RecordFields fields)
    {
        var code = fields[Field.ErrorCode];
        if (Utf8Parser.TryParse(code, out int number, out var used) && used == code.Length)
            return number == 0 ? Outcome.Success : Outcome.Failure;
        return EventMapping.OutcomeOf(code.IsEmpty ? fields[Field.Status] : code);
    }
}
