using Firebreak.Sigma;

namespace Firebreak.Detection;

/// <summary>Sigma log sources → log categories. A rule is tried on events of its categories alone: a sign-in that happens to
/// have a field of the same name must not satisfy an audit rule.</summary>
static class RuleSources
{
    internal static IReadOnlyList<LogCategory> CategoriesOf(SigmaLogSource source) =>
        source.Product?.ToLowerInvariant() switch
        {
            "azure" or "entra" or "entraid" => Azure(source.Service),
            "m365" or "office365" or "o365" => [LogCategory.M365UnifiedAudit],
            _ => [],
        };

    static IReadOnlyList<LogCategory> Azure(string? service) =>
        service?.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal) switch
        {
            "auditlogs" => [LogCategory.EntraAudit],
            "signinlogs" or "noninteractiveusersigninlogs" or "usersigninlogs" => [LogCategory.EntraUserSignIns],
            "serviceprincipalsigninlogs" or "managedidentitysigninlogs" => [LogCategory.EntraServicePrincipalSignIns],
            "microsoftgraphactivitylogs" or "graphactivity" or "graphactivitylogs" => [LogCategory.GraphActivity],
            "unifiedaudit" or "officeactivity" => [LogCategory.M365UnifiedAudit],
            _ => [],
        };
}
