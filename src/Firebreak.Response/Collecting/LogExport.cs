namespace Firebreak.Response;

/// <summary>How the logs of one category are got hold of. Data: <c>Data/collect/*.json</c>.</summary>
public sealed record LogExport
{
    public required LogCategory Category { get; init; }
    public required string Product { get; init; }

    /// <summary>How long the product keeps it unless somebody sends it elsewhere, longest first.</summary>
    public required IReadOnlyList<Retention> Keeps { get; init; }

    /// <summary>What silently makes an export less than it seems.</summary>
    public required IReadOnlyList<string> Traps { get; init; }

    /// <summary>Why a person has to look through this log without the program; empty when it can be read.</summary>
    public required string ByHand { get; init; }

    /// <summary>The product's own way first, then the stores that logs are sent to.</summary>
    public required IReadOnlyList<ExportWay> Ways { get; init; }
    public required IReadOnlyList<DocumentLink> Sources { get; init; }
}

/// <summary>How long a product keeps a log by itself.</summary>
/// <param name="Days">0 when it is not kept at all unless switched on.</param>
/// <param name="Who">Which licence or setting.</param>
public sealed record Retention(int Days, string Who);

/// <summary>One way to export: a query with what runs it, or a command that does both.</summary>
public sealed record ExportWay
{
    public required string Tool { get; init; }
    public required WayLanguage Language { get; init; }

    /// <summary>Template of the query or command.</summary>
    public required string Text { get; init; }

    /// <summary>Template of what restricts it to some principals; empty when it cannot be restricted.</summary>
    public string Where { get; init; } = "";

    /// <summary>Template of the command that runs the query; empty when <see cref="Text"/> is the command.</summary>
    public string Run { get; init; } = "";

    /// <summary>Template of how to count the rows, by the tool itself, for the manifest.</summary>
    public required string Count { get; init; }

    /// <summary>Ending of the file it gives.</summary>
    public required string Ending { get; init; }

    /// <summary>Limits of the tool.</summary>
    public IReadOnlyList<string> Traps { get; init; } = [];

    /// <summary>Variables that the person sets first.</summary>
    public IReadOnlyList<ToSet> Sets { get; init; } = [];
    public IReadOnlyList<DocumentLink> Sources { get; init; } = [];
}

/// <summary>A variable of the environment that a command reads.</summary>
public sealed record ToSet(string Name, string What);

/// <summary>Where a statement can be checked.</summary>
/// <param name="VerifiedOn">The day it was read there; null when it was not.</param>
public sealed record DocumentLink(string Title, string Url, DateOnly? VerifiedOn = null);

/// <summary>How one part of the estate is exported.</summary>
public sealed record EstateExport
{
    public required Plane Plane { get; init; }
    public required string Product { get; init; }
    public required string What { get; init; }

    /// <summary>What the map lacks without it.</summary>
    public required string Shows { get; init; }

    /// <summary>Ready to run; empty when the export has to be made by other means.</summary>
    public string Command { get; init; } = "";
    public WayLanguage Language { get; init; } = WayLanguage.Shell;

    /// <summary>Words by which an importer asks for just this export; empty when it only ever asks for all.</summary>
    public string Asked { get; init; } = "";
    public IReadOnlyList<ToSet> Sets { get; init; } = [];
    public IReadOnlyList<DocumentLink> Sources { get; init; } = [];
}
