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

    /// <summary>AWS CloudTrail management events: calls that read or change the configuration of an account, role assumptions among them.</summary>
    CloudTrailManagement = 7,

    /// <summary>AWS CloudTrail data events: reads and writes of objects, invocations. Logged only where a trail selects them.</summary>
    CloudTrailData = 8,

    /// <summary>Who mailed whom: Microsoft 365 message trace, logs of mail gateways.</summary>
    MailTrace = 9,

    /// <summary>DNS queries and answers (Zeek dns, resolvers).</summary>
    DnsQueries = 10,

    /// <summary>Sessions of remote access: VPN and zero-trust gateways.</summary>
    VpnSessions = 11,

    /// <summary>Connections that firewalls and sensors saw (traffic logs, Zeek conn and ssl).</summary>
    NetworkTraffic = 12,

    /// <summary>Okta System Log.</summary>
    OktaSystemLog = 13,

    /// <summary>Windows Security channel.</summary>
    WindowsSecurity = 14,

    /// <summary>Sysmon channel.</summary>
    WindowsSysmon = 15,

    /// <summary>Other Windows channels (PowerShell, WMI, System …).</summary>
    WindowsOther = 16,

    /// <summary>GitHub organisation or enterprise audit log.</summary>
    GitHubAudit = 17,

    /// <summary>User and command audit of a metering head-end or another operational system.</summary>
    HeadEndAudit = 18,
}

/// <summary>The printed names of <see cref="LogCategory"/>, as JSON and the command line write them.</summary>
public static class LogCategories
{
    static readonly (LogCategory Category, string Key, string Spoken)[] names =
    [
        (LogCategory.Unknown, "unknown", "logs of unknown kind"),
        (
            LogCategory.EntraServicePrincipalSignIns,
            "entra_service_principal_sign_ins",
            "Entra service-principal sign-ins"
        ),
        (LogCategory.EntraUserSignIns, "entra_user_sign_ins", "Entra user sign-ins"),
        (LogCategory.EntraAudit, "entra_audit", "Entra audit log"),
        (LogCategory.GraphActivity, "graph_activity", "Microsoft Graph activity"),
        (LogCategory.M365UnifiedAudit, "m365_unified_audit", "Microsoft 365 unified audit log"),
        (LogCategory.ResourceAccess, "resource_access", "access log of the resource"),
        (LogCategory.CloudTrailManagement, "cloudtrail_management", "CloudTrail management events"),
        (LogCategory.CloudTrailData, "cloudtrail_data", "CloudTrail data events"),
        (LogCategory.MailTrace, "mail_trace", "mail trace"),
        (LogCategory.DnsQueries, "dns_queries", "DNS queries"),
        (LogCategory.VpnSessions, "vpn_sessions", "VPN sessions"),
        (LogCategory.NetworkTraffic, "network_traffic", "firewall and network traffic"),
        (LogCategory.OktaSystemLog, "okta_system_log", "Okta System Log"),
        (LogCategory.WindowsSecurity, "windows_security", "Windows Security log"),
        (LogCategory.WindowsSysmon, "windows_sysmon", "Sysmon log"),
        (LogCategory.WindowsOther, "windows_other", "other Windows event logs"),
        (LogCategory.GitHubAudit, "github_audit", "GitHub audit log"),
        (LogCategory.HeadEndAudit, "head_end_audit", "head-end command audit"),
    ];

    public static string Key(this LogCategory category) => Of(category).Key;

    /// <summary>The name as a person says it.</summary>
    public static string Spoken(this LogCategory category) => Of(category).Spoken;

    public static LogCategory Parse(string key) => names.FirstOrDefault(name => name.Key == key).Category;

    static (LogCategory Category, string Key, string Spoken) Of(LogCategory category) =>
        (int)category < names.Length ? names[(int)category] : names[0];
}
