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
                .SelectMany(seen => seen)
                .GroupBy(pair => pair.Key, pair => pair.Value)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Take(PrincipalsMax)
                .Select(same => same.MaxBy(principal => (principal.Id.Length > 0, principal.Name.Length > 0))!), // a group is never empty
        ];
    }

    static void Note(EventBatch batch, SortedDictionary<string, SeenPrincipal> seen)
    {
        for (var index = 0; index < batch.Count; index++)
        {
            ref readonly var header = ref batch.Header(index);
            if (header.Category is LogCategory.EntraAudit || seen.Count >= PrincipalsMax)
                continue;
            // In a user's sign-in the principal is the user; the third party is the application that acts for the user.
            var byUser = header.Category is LogCategory.EntraUserSignIns;
            var id = byUser ? "" : batch.Symbols.Name(header.Principal);
            var app = batch.Symbols.Name(header.App);
            var key = app.Length > 0 ? app : id;
            if (
                key.Length == 0
                || (seen.TryGetValue(key, out var known) && known.Name.Length > 0 && (byUser || known.Id.Length > 0))
            )
                continue;
            seen[key] = new SeenPrincipal(
                id,
                app,
                NameOf(batch, index),
                byUser ? "" : batch.Symbols.Name(header.Tenant)
            );
        }
    }

    static string NameOf(EventBatch batch, int index) =>
        NameFields
            .Select(field => batch.Text(batch.Field(index, batch.Request.SlotOf(field))))
            .FirstOrDefault(name => name.Length > 0)
        ?? "";
}
