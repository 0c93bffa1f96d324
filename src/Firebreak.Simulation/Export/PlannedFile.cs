using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>How a log was carried out of the tenant.</summary>
enum Container
{
    /// <summary>Diagnostic settings to a storage account: a gzip of lines for every hour.</summary>
    StorageHours,

    /// <summary>The same, gathered to a file a day.</summary>
    StorageDays,

    /// <summary>A query against a Log Analytics workspace: an array of rows a day.</summary>
    LogAnalytics,

    /// <summary>Event Hub messages: "records" in a document for a quarter of a day.</summary>
    EventHub,

    /// <summary>Answers of the Graph API: pages with "value".</summary>
    GraphPages,
}

/// <summary>A log file before it is written: which rows of a day's category stand in it.</summary>
/// <param name="Start">Index of its first row among the day's rows that are kept.</param>
/// <param name="Cut">Rows that are whole when the file breaks off; null when it does not.</param>
/// <param name="Missing">Listed in the manifest and not written.</param>
sealed record PlannedFile(
    string Path,
    LogCategory Category,
    Container Container,
    DateOnly Day,
    int Start,
    int Count,
    int? Cut,
    bool Missing
)
{
    public int WholeRows => Missing ? 0 : Cut ?? Count;

    /// <summary>A page that another follows.</summary>
    public bool Continued { get; init; }
}
