namespace Firebreak.Model;

/// <summary>What kind of log an event comes from. The numbers are stored and the names are printed: append, never renumber.</summary>
public enum LogCategory : ushort
{
    /// <summary>The source could not be told; for a verdict such an event is unread.</summary>
    Unknown = 0,

    /// <summary>Microsoft Entra service-principal sign-ins (AADServicePrincipalSignInLogs).</summary>
    EntraServicePrincipalSignIns = 1,

    /// <summary>Microsoft Entra interactive and non-interactive user sign-ins.</summary>
    EntraUserSignIns = 2,

    /// <summary>Microsoft Entra audit log: changes to applications, credentials, consents and accounts.</summary>
    EntraAudit = 3,

    /// <summary>Microsoft Graph activity logs: each request to Graph with its application, address and response size.</summary>
    GraphActivity = 4,

    /// <summary>Microsoft 365 unified audit log (mailbox and file access outside Graph).</summary>
    M365UnifiedAudit = 5,

    /// <summary>Access log of a resource that keeps its own (an API of the organisation, a key vault, a line-of-business app).</summary>
    ResourceAccess = 6,
}

/// <summary>The printed names of <see cref="LogCategory"/>, as JSON and the command line write them.</summary>
public static class LogCategories
{
    public static string Key(this LogCategory category) =>
        category switch
        {
            LogCategory.EntraServicePrincipalSignIns => "entra_service_principal_sign_ins",
            LogCategory.EntraUserSignIns => "entra_user_sign_ins",
            LogCategory.EntraAudit => "entra_audit",
            LogCategory.GraphActivity => "graph_activity",
            LogCategory.M365UnifiedAudit => "m365_unified_audit",
            LogCategory.ResourceAccess => "resource_access",
            _ => "unknown",
        };

    /// <summary>The name as a person says it.</summary>
    public static string Spoken(this LogCategory category) =>
        category switch
        {
            LogCategory.EntraServicePrincipalSignIns => "Entra service-principal sign-ins",
            LogCategory.EntraUserSignIns => "Entra user sign-ins",
            LogCategory.EntraAudit => "Entra audit log",
            LogCategory.GraphActivity => "Microsoft Graph activity",
            LogCategory.M365UnifiedAudit => "Microsoft 365 unified audit log",
            LogCategory.ResourceAccess => "access log of the resource",
            _ => "logs of unknown kind",
        };

    public static LogCategory Parse(string key) =>
        Enum.GetValues<LogCategory>().FirstOrDefault(category => category.Key() == key, LogCategory.Unknown);
}
