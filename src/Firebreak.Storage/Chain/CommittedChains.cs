using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Firebreak.Storage;

/// <summary>What the database says the chains are: read once, without changing a byte.</summary>
sealed record CommittedChains(IReadOnlyDictionary<string, CommittedChain> Cases, IReadOnlySet<string> Announced)
{
    /// <summary>Null when there is no database; a fault when there is one that cannot be read.</summary>
    public static CommittedChains? Of(string workspace, ICollection<ChainFault> faults)
    {
        var path = CaseStore.DatabaseOf(workspace);
        if (!File.Exists(path))
            return null;
        try
        {
            using var context = new CaseContext(path, readOnly: true);
            var version = context.SchemaVersion();
            // A program killed while it made its tables has no case yet.
            if (version == 0)
                return new CommittedChains(new Dictionary<string, CommittedChain>(), new HashSet<string>());
            if (version != CaseStore.SchemaVersion)
            {
                faults.Add(
                    new ChainFault("firebreak.db", $"was written by another version of Firebreak (schema {version})")
                );
                return null;
            }
            var cases = context.Cases.AsNoTracking().ToList();
            return new CommittedChains(
                cases.ToDictionary(
                    row => row.Id,
                    row => new CommittedChain(context.Lines(row.Id), row.Length, row.Copied, row.Head)
                ),
                context.Announced.AsNoTracking().Select(row => row.Sha256).ToHashSet()
            );
        }
        catch (Exception error) when (error is SqliteException or InvalidOperationException or InvalidCastException)
        {
            faults.Add(new ChainFault("firebreak.db", $"cannot be read: {error.Message}"));
            return null;
        }
    }
}

/// <param name="Copied">How many lines must stand in the chain file; those after it may be missing after a crash.</param>
sealed record CommittedChain(IReadOnlyList<string> Lines, long Length, long Copied, string Head);
