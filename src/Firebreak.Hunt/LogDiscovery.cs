using Firebreak.Telemetry;
using Firebreak.Trust;

namespace Firebreak.Hunt;

/// <summary>Looks through the logs for the principals they name, when no export of the identity plane is at hand.</summary>
static class LogDiscovery
{
    /// <summary>More principals than a tenant has applications and guests; beyond it the first ones by id are kept.</summary>
    const int PrincipalsMax = 200_000;

    static readonly string[] NameFields = ["servicePrincipalName", "appDisplayName"];

    public static IReadOnlyList<SeenPrincipal> Run(
        Inventory inventory,
        Period plausible,
        int threads,
        CancellationToken cancellationToken
    )
    {
        var found = new SortedDictionary<string, SeenPrincipal>[inventory.Segments.Count];
        var options = new ReadingOptions(FieldRequest.Of(NameFields, allText: false), plausible);
        Parallel.For(
            0,
            inventory.Segments.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
            index =>
            {
                var seen = found[index] = new SortedDictionary<string, SeenPrincipal>(StringComparer.Ordinal);
                LogReader.Read(inventory.Segments[index], options, batch => Note(batch, seen), cancellationToken);
            }
        );
        return
        [
            .. found
                .SelectMany(seen => seen.Values)
                .GroupBy(principal => principal.Id)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Take(PrincipalsMax)
                .Select(same => same.MaxBy(principal => (principal.Name.Length > 0, principal.AppId.Length > 0))!), // a group is never empty
        ];
    }

    static void Note(EventBatch batch, SortedDictionary<string, SeenPrincipal> seen)
    {
        for (var index = 0; index < batch.Count; index++)
        {
            ref readonly var header = ref batch.Header(index);
            if (header.Category is LogCategory.EntraAudit || seen.Count >= PrincipalsMax)
                continue;
            var id = batch.Symbols.Name(header.Principal);
            if (id.Length == 0 || (seen.TryGetValue(id, out var known) && known.Name.Length > 0))
                continue;
            seen[id] = new SeenPrincipal(
                id,
                batch.Symbols.Name(header.App),
                NameOf(batch, index),
                batch.Symbols.Name(header.Tenant)
            );
        }
    }

    static string NameOf(EventBatch batch, int index) =>
        NameFields
            .Select(field => batch.Text(batch.Field(index, batch.Request.SlotOf(field))))
            .FirstOrDefault(name => name.Length > 0)
        ?? "";
}
