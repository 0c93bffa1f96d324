using System.Text.Json;

namespace Firebreak.Response;

/// <summary>Which logs must exist before silence about a relationship means anything, by plane. Data: <c>Data/required-logs.json</c>.</summary>
public sealed class RequiredLogs
{
    const string Resource = "Firebreak.Response.Data.required-logs.json";

    readonly Dictionary<string, Requirement[]> planes;

    RequiredLogs(Dictionary<string, Requirement[]> planes) => this.planes = planes;

    /// <summary>The table that ships with the program.</summary>
    public static RequiredLogs Shipped { get; } = Load();

    /// <summary>The requirements that apply to this relationship, in the table's order. A plane without a table requires nothing
    /// that could be searched: its relationships cannot be told.</summary>
    public IReadOnlyList<RequiredLog> For(Relationship relationship) =>
        planes.TryGetValue(relationship.Plane.Key(), out var requirements)
            ? [.. requirements.Where(r => r.AppliesTo(relationship, Named(requirements))).Select(r => r.Log)]
            : [];

    /// <summary>Everything that a relationship of this plane may require: what to export while nobody knows which ones there are.</summary>
    public IReadOnlyList<RequiredLog> Any(Plane plane) =>
        planes.TryGetValue(plane.Key(), out var requirements)
            ? [.. requirements.Select(requirement => requirement.Log).DistinctBy(log => log.Category)]
            : [];

    /// <summary>Resources of the relationship that keep a log of their own, because no other required log shows their use.</summary>
    public IReadOnlyList<string> OwnLogs(Relationship relationship)
    {
        var named = planes.TryGetValue(relationship.Plane.Key(), out var requirements) ? Named(requirements) : [];
        return
        [
            .. relationship
                .Grants.Where(grant => grant.Kind != "role")
                .Select(grant => grant.Resource)
                .Except(named, StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal),
        ];
    }

    static string[] Named(Requirement[] requirements) => [.. requirements.SelectMany(r => r.Resources)];

    static RequiredLogs Load()
    {
        using var stream =
            typeof(RequiredLogs).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded");
        using var document = JsonDocument.Parse(stream);
        return new RequiredLogs(
            document
                .RootElement.GetProperty("planes")
                .EnumerateArray()
                .ToDictionary(
                    plane => plane.GetProperty("plane").GetString() ?? "",
                    plane => plane.GetProperty("requires").EnumerateArray().Select(Requirement.Read).ToArray()
                )
        );
    }

    sealed record Requirement(RequiredLog Log, string When, string[] Resources)
    {
        public static Requirement Read(JsonElement json)
        {
            var category = LogCategories.Parse(json.GetProperty("category").GetString() ?? "");
            if (category == LogCategory.Unknown)
                throw new InvalidDataException(
                    $"required-logs.json: {json.GetProperty("category")} is no log category"
                );
            return new Requirement(
                new RequiredLog(category, Text(json, "shows"), Text(json, "cannot_show")),
                Text(json, "when"),
                json.TryGetProperty("resources", out var list)
                    ? [.. list.EnumerateArray().Select(r => r.GetString() ?? "")]
                    : []
            );
        }

        static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

        public bool AppliesTo(Relationship relationship, string[] namedResources) =>
            When switch
            {
                "always" => true,
                "application" => !IsPartner(relationship),
                "partner" => IsPartner(relationship),
                "delegated_grant" => relationship.Grants.Any(grant => grant.Kind == "delegated"),
                "grant_on" => relationship.Grants.Any(grant => Names(Resources, grant)),
                "grant_on_other" => relationship.Grants.Any(grant =>
                    grant.Kind != "role" && !Names(namedResources, grant)
                ),
                _ => throw new InvalidDataException($"required-logs.json: '{When}' is no condition"),
            };

        static bool IsPartner(Relationship relationship) =>
            relationship.Id.StartsWith("entra:partner:", StringComparison.Ordinal);

        static bool Names(string[] resources, Grant grant) =>
            resources.Contains(grant.Resource, StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>A log category that a plane requires before its silence means something.</summary>
/// <param name="Shows">What the log shows, for people.</param>
/// <param name="CannotShow">What it can never show.</param>
public sealed record RequiredLog(LogCategory Category, string Shows, string CannotShow);
