namespace Firebreak.EndToEnd;

/// <summary>The rooms and their arrows: the table of ARCHITECTURE.md as data. A new room or arrow starts here.</summary>
static class Rooms
{
    static readonly string[] Model = ["Firebreak.Model"];

    static readonly string[] Siblings =
    [
        "Firebreak.Model",
        "Firebreak.Sigma",
        "Firebreak.Telemetry",
        "Firebreak.Disclosures",
        "Firebreak.Trust",
        "Firebreak.Detection",
        "Firebreak.Response",
        "Firebreak.Simulation",
        "Firebreak.Storage",
        "Firebreak.Pages",
    ];

    /// <summary>For each room the rooms it references, neither more nor fewer.</summary>
    public static IReadOnlyDictionary<string, string[]> Arrows { get; } =
        new Dictionary<string, string[]>
        {
            ["Firebreak.Model"] = [],
            ["Firebreak.Sigma"] = [],
            ["Firebreak.Telemetry"] = Model,
            ["Firebreak.Disclosures"] = Model,
            ["Firebreak.Trust"] = Model,
            ["Firebreak.Detection"] = [.. Model, "Firebreak.Sigma"],
            ["Firebreak.Response"] = Model,
            ["Firebreak.Simulation"] = Model,
            ["Firebreak.Storage"] = Model,
            ["Firebreak.Pages"] = Model,
            ["Firebreak.Hunt"] = Siblings,
            ["Firebreak"] = [.. Siblings, "Firebreak.Hunt"],
        };

    /// <summary>Rooms whose packages are settled, because what they do not know is the point of them.</summary>
    public static IReadOnlyDictionary<string, string[]> Packages { get; } =
        new Dictionary<string, string[]>
        {
            ["Firebreak.Model"] = [],
            ["Firebreak.Sigma"] = ["YamlDotNet"],
            ["Firebreak.Trust"] = [],
            ["Firebreak.Detection"] = [],
            ["Firebreak.Response"] = ["NodaTime", "PublicHoliday"],
        };

    /// <summary>Packages, by the start of their name, that belong to one room.</summary>
    public static IReadOnlyDictionary<string, string> PackageOwners { get; } =
        new Dictionary<string, string>
        {
            ["Microsoft.EntityFrameworkCore"] = "Firebreak.Storage",
            ["Microsoft.Data.Sqlite"] = "Firebreak.Storage",
            ["Npgsql"] = "Firebreak.Storage",
            ["DuckDB"] = "Firebreak.Storage",
            ["YamlDotNet"] = "Firebreak.Sigma",
            ["NodaTime"] = "Firebreak.Response",
            ["PublicHoliday"] = "Firebreak.Response",
            ["AngleSharp"] = "Firebreak.Disclosures",
            ["SmartReader"] = "Firebreak.Disclosures",
            ["System.CommandLine"] = "Firebreak",
            ["Spectre.Console"] = "Firebreak",
        };

    /// <summary>
    /// Rooms that are functions from values to values. Storage keeps files, Telemetry and Simulation are handed open streams
    /// and folders, and the program and the hunt stand at the edge.
    /// </summary>
    public static IReadOnlyList<string> WithoutFiles { get; } =
    [
        "Firebreak.Model",
        "Firebreak.Sigma",
        "Firebreak.Disclosures",
        "Firebreak.Trust",
        "Firebreak.Detection",
        "Firebreak.Response",
        "Firebreak.Pages",
    ];
}
