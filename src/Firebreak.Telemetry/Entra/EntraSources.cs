namespace Firebreak.Telemetry;

/// <summary>The logs of Microsoft Entra and of Microsoft Graph.</summary>
static class EntraSources
{
    /// <summary>In the order in which their contents are told apart: what a request says no sign-in says, and so on.</summary>
    public static IReadOnlyList<LogSource> All { get; } =
    [
        new GraphActivitySource(),
        new EntraAuditSource(),
        new SignInSource(SignInKind.ManagedIdentity),
        new SignInSource(SignInKind.ServicePrincipal),
        new SignInSource(SignInKind.User),
    ];
}

sealed class GraphActivitySource : LogSource
{
    public override IReadOnlyList<string> Names => ["MicrosoftGraphActivityLogs"];

    public override bool Recognises(RecordFields fields) =>
        fields.Has(Field.RequestUri) && fields.Has(Field.RequestMethod);

    public override LogCategory CategoryOf(RecordFields fields) => LogCategory.GraphActivity;

    public override bool Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols)
    {
        GraphMapping.Fill(ref header, fields, symbols);
        return true;
    }
}

sealed class EntraAuditSource : LogSource
{
    public override IReadOnlyList<string> Names => ["AuditLogs"];

    public override bool Recognises(RecordFields fields) =>
        fields.Has(Field.Activity)
        && (
            fields.Has(Field.InitiatedBy)
            || fields.Has(Field.InitiatorUserId)
            || fields.Has(Field.InitiatorServicePrincipalId)
            || (fields.Has(Field.TargetResources) && fields.Has(Field.LoggedByService))
        );

    public override LogCategory CategoryOf(RecordFields fields) => LogCategory.EntraAudit;

    public override bool Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols) =>
        AuditMapping.Fill(ref header, fields, symbols);
}
