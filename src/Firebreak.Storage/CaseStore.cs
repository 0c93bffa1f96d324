using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Firebreak.Storage;

/// <summary>Cases on disk, in one SQLite file of the workspace. A case is saved whole in one transaction: after a crash it is as it
/// was before or as it is after, never between.</summary>
public sealed class CaseStore
{
    /// <summary>Grows by one with each change of the tables; a newer file is refused rather than guessed at.</summary>
    const int SchemaVersion = 1;

    readonly string path;

    CaseStore(string path) => this.path = path;

    /// <summary>Opens the store of a workspace folder, which is made when it is not there.</summary>
    public static CaseStore Open(string workspace)
    {
        try
        {
            Directory.CreateDirectory(workspace);
            var store = new CaseStore(Path.Combine(workspace, "firebreak.db"));
            store.Prepare();
            return store;
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"the workspace {workspace} cannot be used: {error.Message}",
                "choose another with --workspace DIR"
            );
        }
    }

    void Prepare()
    {
        using var context = new CaseContext(path);
        var found = context
            .Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version")
            .AsEnumerable()
            .Single();
        if (found > SchemaVersion)
            throw new UserError(
                $"{path} was written by a newer Firebreak (schema {found})",
                "use that version, or another --workspace"
            );
        // FULL: what was acknowledged survives a power cut, not only a killed process.
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        context.Database.EnsureCreated();
        context.Database.ExecuteSqlRaw("PRAGMA user_version=1;");
    }

    /// <summary>Every case, oldest id first.</summary>
    public IReadOnlyList<Case> All()
    {
        using var context = new CaseContext(path);
        return [.. Whole(context).OrderBy(row => row.Id).AsEnumerable().Select(CaseMapping.ToCase)];
    }

    public Case? Find(string id)
    {
        using var context = new CaseContext(path);
        return Whole(context).FirstOrDefault(row => row.Id == id) is { } row ? CaseMapping.ToCase(row) : null;
    }

    public void Save(Case theCase)
    {
        using var context = new CaseContext(path);
        using var transaction = context.Database.BeginTransaction();
        context.Cases.Where(row => row.Id == theCase.Id).ExecuteDelete();
        context.Cases.Add(CaseMapping.ToRow(theCase));
        context.SaveChanges();
        transaction.Commit();
    }

    static IQueryable<CaseRow> Whole(CaseContext context) =>
        context
            .Cases.AsNoTracking()
            .AsSplitQuery()
            .Include(row => row.Tasks)
            .Include(row => row.Timeline)
            .Include(row => row.Dismissals)
            .Include(row => row.Evidence);
}
