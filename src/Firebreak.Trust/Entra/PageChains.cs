namespace Firebreak.Trust;

/// <summary>Pages belong together: of each chain all but the last point to a next one. A chain that ends with a pointer was cut.</summary>
/// <remarks>A page missing from the middle leaves no trace in the pages themselves; only a count stated by Graph can show it.</remarks>
sealed class PageChains
{
    sealed record Chain(EntraKind Kind, string File)
    {
        public int Pages { get; set; }
        public int NextLinks { get; set; }
        public long Records { get; set; }
        public long? Stated { get; set; }
        public string LastOpen { get; set; } = File;
    }

    readonly Dictionary<string, Chain> chains = [];

    public void Add(EntraKind kind, string file, string context, Fields envelope, long records)
    {
        if (kind == EntraKind.Other)
            return;
        var key = $"{kind} {context}";
        if (!chains.TryGetValue(key, out var chain))
            chains[key] = chain = new Chain(kind, file);
        chain.Pages++;
        chain.Records += records;
        chain.Stated ??= envelope.Number("@odata.count");
        if (envelope.Text("@odata.nextLink").Length == 0)
            return;
        chain.NextLinks++;
        chain.LastOpen = file;
    }

    /// <summary>Kinds whose export is known to be cut, each with the file and a sentence.</summary>
    public IEnumerable<(EntraKind Kind, Problem Problem)> Cut()
    {
        foreach (var chain in chains.Values.OrderBy(c => c.File, StringComparer.Ordinal))
        {
            if (chain.NextLinks >= chain.Pages)
                yield return (
                    chain.Kind,
                    new(
                        chain.LastOpen,
                        0,
                        "the export is cut: its last page points to a next one that is not here",
                        "follow @odata.nextLink to the end and put every page into the folder"
                    )
                );
            else if (chain.Stated is { } stated && stated > chain.Records)
                yield return (
                    chain.Kind,
                    new(
                        chain.File,
                        0,
                        $"the export is cut: Graph counts {stated} records, the pages hold {chain.Records}",
                        "export all pages",
                        stated - chain.Records
                    )
                );
        }
    }
}
