using System.Collections.Frozen;

namespace Firebreak.Disclosures;

/// <summary>The techniques of MITRE ATT&amp;CK by id and by name (Data/attack-techniques.txt).</summary>
static class AttackNames
{
    public static FrozenDictionary<string, string> ById { get; } =
        DataFile
            .Lines("attack-techniques.txt")
            .Select(line => line.Split(' ', 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>Names that cannot be mistaken for ordinary words: of two words or more. One name may stand for two ids; the first counts.</summary>
    public static FrozenDictionary<string, string> IdByTellingName { get; } =
        ById.Where(pair => pair.Value.Contains(' ') && !Ordinary.Contains(pair.Value))
            .GroupBy(pair => pair.Value, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Min(pair => pair.Key)!,
                StringComparer.OrdinalIgnoreCase
            );

    static HashSet<string> Ordinary =>
        new(StringComparer.OrdinalIgnoreCase)
        {
            "Account Access Removal",
            "Malicious File",
            "Malicious Link",
            "Malicious Image",
            "Malicious Library",
            "Cloud Accounts",
            "Email Accounts",
            "Local Accounts",
            "Default Credentials",
            "Web Services",
            "Web Service",
            "Cloud Services",
            "Remote Services",
            "External Remote Services",
            "Social Media",
            "Search Engines",
            "Loss of View",
            "Loss of Control",
            "Remote Access Tools",
            "Network Devices",
            "Code Repositories",
            "Customer Relationship Management Software",
            "Data Destruction",
            "Internal Defacement",
            "System Firmware",
            "System Shutdown/Reboot",
            "Trusted Relationship",
            "Software Deployment Tools",
            "Social Media Accounts",
            "Domain Accounts",
            "Firmware Update Mode",
            "Control Server",
            "Local Account",
            "Domain Account",
            "Cloud Account",
            "Module Firmware",
            "Multi-Factor Authentication",
            "Virtual Private Server",
            "Client Configurations",
            "Business Relationships",
            "Identify Roles",
            "Employee Names",
            "Email Addresses",
            "Technical Data",
            "Loss of Productivity and Revenue",
            "Loss of Safety",
            "Loss of Protection",
            "Loss of Availability",
            "Operating Mode",
            "Internet Accessible Device",
            "Exploits",
        };
}
