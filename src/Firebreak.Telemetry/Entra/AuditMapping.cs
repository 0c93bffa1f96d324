using System.Text;

namespace Firebreak.Telemetry;

/// <summary>Entra audit records → headers (Graph directoryAudit; Azure Monitor table AuditLogs).</summary>
static class AuditMapping
{
    /// <summary>False when what was changed cannot be told.</summary>
    public static bool Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols)
    {
        var activity = fields[Field.Activity].Trim((byte)' ');
        header.Category = LogCategory.EntraAudit;
        header.Class = OcsfClass.EntityManagement;
        header.Activity = ActivityOf(activity);
        header.Operation = symbols.Intern(activity);
        header.Outcome = EventMapping.OutcomeOf(fields[Field.Result]);
        header.Principal = symbols.InternId(fields.FirstOf(Field.InitiatorServicePrincipalId, Field.InitiatorUserId));
        header.Client = symbols.Intern(fields[Field.UserAgent]);
        header.Id = EventMapping.IdOf(fields[Field.Id]);
        EventMapping.FillOrigin(ref header, fields);
        if (header.Source.IsNone)
            header.Source = EventMapping.AddressOf(fields[Field.InitiatorAddress]);
        if (AuditChange.Read(fields[Field.TargetResources], fields[Field.AdditionalDetails]) is not { } change)
            return false;
        header.Target = IdSymbol(symbols, change.Target);
        header.App = IdSymbol(symbols, change.App);
        header.Credential = IdSymbol(symbols, change.Credential);
        if (header.Client.IsNone && change.UserAgent is { } agent)
            header.Client = symbols.Intern(Encoding.UTF8.GetBytes(agent));
        return true;
    }

    static Symbol IdSymbol(SymbolTable symbols, string? id) =>
        id is null ? Symbol.None : symbols.InternId(Encoding.UTF8.GetBytes(id));

    // OCSF Entity Management: 1 create, 2 read, 3 update, 4 delete, 99 other. Activities begin with their verb.
    static byte ActivityOf(ReadOnlySpan<byte> activity) =>
        activity switch
        {
            _ when Begins(activity, "Add"u8) || Begins(activity, "Create"u8) || Begins(activity, "Consent"u8) => 1,
            _ when Begins(activity, "Update"u8) || Begins(activity, "Set"u8) || Begins(activity, "Change"u8) => 3,
            _ when Begins(activity, "Delete"u8) || Begins(activity, "Remove"u8) || Begins(activity, "Hard"u8) => 4,
            _ => 99,
        };

    static bool Begins(ReadOnlySpan<byte> activity, ReadOnlySpan<byte> verb) =>
        activity.Length >= verb.Length && Ascii.EqualsIgnoreCase(activity[..verb.Length], verb);
}
