using System.Text.Json;
using System.Text.Json.Serialization;

namespace Firebreak.Response;

/// <summary>Everything known about exporting: logs by category, the estate by plane.</summary>
public sealed class CollectBook
{
    const string Folder = "collect/";
    const string Stores = Folder + "stores.json";

    static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    readonly Dictionary<LogCategory, LogExport> logs;
    readonly ILookup<Plane, EstateExport> estate;

    CollectBook(IEnumerable<LogExport> logs, IEnumerable<EstateExport> estate)
    {
        this.logs = logs.ToDictionary(export => export.Category);
        this.estate = estate.ToLookup(export => export.Plane);
    }

    /// <summary>The book that ships with the program.</summary>
    public static CollectBook Shipped { get; } = Load();

    public IEnumerable<LogExport> Logs => logs.Values.OrderBy(export => export.Category);

    /// <summary>A category that no file speaks of has no way but the owner's.</summary>
    public LogExport For(LogCategory category) => logs.TryGetValue(category, out var known) ? known : Unknown(category);

    public IReadOnlyList<EstateExport> For(Plane plane) => [.. estate[plane]];

    static LogExport Unknown(LogCategory category) =>
        new()
        {
            Category = category,
            Product = "",
            Keeps = [],
            Traps = [],
            ByHand = "no log of this kind can be read yet: have its owner look through it",
            Ways = [],
            Sources = [],
        };

    static CollectBook Load()
    {
        var stores = Read<StoresFile>(Stores).Stores.ToDictionary(store => store.Language);
        var assembly = typeof(CollectBook).Assembly;
        var products = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name != Stores)
            .Order(StringComparer.Ordinal)
            .Select(Read<ProductFile>)
            .ToArray();
        return new CollectBook(
            products.SelectMany(product => product.Logs.Select(log => log.Export(product.Product, stores))),
            products.SelectMany(product => product.Estate.Select(export => export.Export(product.Product)))
        );
    }

    static T Read<T>(string resource)
    {
        using var stream =
            typeof(CollectBook).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded");
        return JsonSerializer.Deserialize<T>(stream, Strict) ?? throw new InvalidDataException($"{resource} is empty");
    }
}
