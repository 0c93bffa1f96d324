namespace Firebreak.Response;

/// <summary>A file of <c>Data/collect</c> as it is written: one product, its logs and its estate.</summary>
sealed record ProductFile
{
    public required string Schema { get; init; }
    public required string Product { get; init; }
    public IReadOnlyList<WrittenLog> Logs { get; init; } = [];
    public IReadOnlyList<WrittenEstate> Estate { get; init; } = [];
}

/// <param name="In">Where a store keeps this log, by the store's language.</param>
sealed record WrittenLog(
    string Category,
    IReadOnlyList<Retention> Keeps,
    IReadOnlyList<string>? Traps,
    string? ByHand,
    IReadOnlyDictionary<WayLanguage, StoredAs>? In,
    IReadOnlyList<ExportWay>? Ways,
    IReadOnlyList<DocumentLink>? Sources
)
{
    public LogExport Export(string product, IReadOnlyDictionary<WayLanguage, Store> stores)
    {
        var category = LogCategories.Parse(Category);
        if (category == LogCategory.Unknown && Category != LogCategory.Unknown.Key())
            throw new InvalidDataException($"{product}: '{Category}' is no log category");
        return new LogExport
        {
            Category = category,
            Product = product,
            Keeps = Keeps,
            Traps = Traps ?? [],
            ByHand = ByHand ?? "",
            Ways = [.. Ways ?? [], .. (In ?? EmptyIn).Select(held => stores[held.Key].Way(held.Value))],
            Sources = Sources ?? [],
        };
    }

    static readonly Dictionary<WayLanguage, StoredAs> EmptyIn = [];
}

/// <summary>Where a store keeps a log.</summary>
/// <param name="Source">Table, index or source type.</param>
/// <param name="Where">What restricts it to some principals.</param>
sealed record StoredAs(string Source, string? Where, IReadOnlyList<DocumentLink>? Sources);

sealed record StoresFile(string Schema, IReadOnlyList<Store> Stores);

/// <summary>A place that logs of many products are sent to: one language, one way to run it, its own limits.</summary>
sealed record Store
{
    public required WayLanguage Language { get; init; }
    public required string Tool { get; init; }
    public required string Text { get; init; }
    public required string Run { get; init; }
    public required string Count { get; init; }
    public required string Ending { get; init; }
    public required IReadOnlyList<string> Traps { get; init; }
    public required IReadOnlyList<ToSet> Sets { get; init; }
    public required IReadOnlyList<DocumentLink> Sources { get; init; }

    public ExportWay Way(StoredAs held) =>
        new()
        {
            Tool = Tool,
            Language = Language,
            Text = Text.Replace("{source}", held.Source),
            Where = held.Where ?? "",
            Run = Run,
            Count = Count,
            Ending = Ending,
            Traps = Traps,
            Sets = Sets,
            Sources = [.. held.Sources ?? [], .. Sources],
        };
}

sealed record WrittenEstate(
    string Plane,
    string What,
    string Shows,
    string? Command,
    WayLanguage? Language,
    string? Asked,
    IReadOnlyList<ToSet>? Sets,
    IReadOnlyList<DocumentLink>? Sources
)
{
    public EstateExport Export(string product)
    {
        var plane = Enum.GetValues<Plane>().FirstOrDefault(known => known.Key() == Plane);
        return plane == default
            ? throw new InvalidDataException($"{product}: '{Plane}' is no plane")
            : new EstateExport
            {
                Plane = plane,
                Product = product,
                What = What,
                Shows = Shows,
                Command = Command ?? "",
                Language = Language ?? WayLanguage.Shell,
                Asked = Asked ?? "",
                Sets = Sets ?? [],
                Sources = Sources ?? [],
            };
    }
}
