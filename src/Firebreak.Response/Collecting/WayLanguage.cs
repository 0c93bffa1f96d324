namespace Firebreak.Response;

/// <summary>What a query or command is written in. Printed: append, never renumber.</summary>
public enum WayLanguage : byte
{
    /// <summary>Kusto: Log Analytics, Microsoft Sentinel.</summary>
    Kql = 1,

    /// <summary>Splunk.</summary>
    Spl = 2,

    /// <summary>Elasticsearch.</summary>
    Esql = 3,

    /// <summary>Commands for a POSIX shell: Azure, AWS and GitHub CLIs, curl.</summary>
    Shell = 4,
    PowerShell = 5,
}

/// <summary>Words for <see cref="WayLanguage"/>.</summary>
public static class WayLanguages
{
    public static string Key(this WayLanguage language) => language.ToString().ToLowerInvariant();

    /// <summary>Commands of the product itself, as against queries of a store that the logs are sent to.</summary>
    public static bool IsCommand(this WayLanguage language) => language is WayLanguage.Shell or WayLanguage.PowerShell;

    /// <summary>Ending of a file that holds such a text.</summary>
    public static string Ending(this WayLanguage language) =>
        language switch
        {
            WayLanguage.Shell => "sh",
            WayLanguage.PowerShell => "ps1",
            _ => language.Key(),
        };
}
