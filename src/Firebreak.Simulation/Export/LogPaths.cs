using System.Globalization;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Where files of an export lie, in the manner of the tool that wrote them.</summary>
static class LogPaths
{
    public static string Of(Container container, LogCategory category, Guid tenant, Instant first, int number)
    {
        var utc = first.Utc;
        var day = utc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return container switch
        {
            Container.StorageHours =>
                $"logs/{Blob(category)}/tenantId={tenant}/y={utc:yyyy}/m={utc:MM}/d={utc:dd}/h={utc:HH}/m=00/PT1H.json.gz",
            Container.StorageDays => $"logs/{Blob(category)}/{utc:yyyy}/{utc:MM}/{utc:dd}.json.gz",
            Container.LogAnalytics => $"logs/workspace/{Table(category)}/{day}.json",
            Container.EventHub =>
                $"logs/eventhub/{Blob(category)["insights-logs-".Length..]}/{day}T{utc.Hour / 6 * 6:00}.json",
            _ => $"logs/graph/{Collection(category)}/{day}-{number + 1:000}.json",
        };
    }

    /// <summary>A pattern, relative to the logs folder, that holds every file of the export.</summary>
    public static string Pattern(Container container, LogCategory category) =>
        container switch
        {
            Container.StorageHours or Container.StorageDays => $"{Blob(category)}/*",
            Container.LogAnalytics => $"workspace/{Table(category)}/*",
            Container.EventHub => $"eventhub/{Blob(category)["insights-logs-".Length..]}/*",
            _ => $"graph/{Collection(category)}/*",
        };

    public static string Table(LogCategory category) =>
        category switch
        {
            LogCategory.EntraServicePrincipalSignIns => "AADServicePrincipalSignInLogs",
            LogCategory.EntraUserSignIns => "SigninLogs",
            LogCategory.EntraAudit => "AuditLogs",
            _ => "MicrosoftGraphActivityLogs",
        };

    /// <summary>The category as diagnostic settings call it.</summary>
    public static string Diagnostic(LogCategory category) =>
        category switch
        {
            LogCategory.EntraServicePrincipalSignIns => "ServicePrincipalSignInLogs",
            LogCategory.EntraUserSignIns => "SignInLogs",
            LogCategory.EntraAudit => "AuditLogs",
            _ => "MicrosoftGraphActivityLogs",
        };

    public static string Collection(LogCategory category) =>
        category switch
        {
            LogCategory.EntraServicePrincipalSignIns => "servicePrincipalSignIns",
            LogCategory.EntraUserSignIns => "signIns",
            _ => "directoryAudits",
        };

    static string Blob(LogCategory category) => "insights-logs-" + Diagnostic(category).ToLowerInvariant();
}
