using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Firebreak.Storage;

/// <summary>Cases on disk. SQLite is the only commit point: an act is done once its transaction is, and the chain file beside it is
/// completed from the database, after a crash too. Evidence is on the disk before an act refers to it.</summary>
public sealed class CaseStore
{
    /// <summary>Grows by one with each change of the tables; a newer file is refused rather than guessed at.</summary>
    internal const int SchemaVersion = 2;

    readonly string workspace;
    readonly string path;
    readonly EvidenceLocker locker;
    readonly List<Problem> problems = [];

    CaseStore(string workspace)
    {
        this.workspace = workspace;
        path = DatabaseOf(workspace);
        locker = new EvidenceLocker(workspace);
    }

    /// <summary>What is wrong with chain files that were to be completed; acts are kept all the same.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    internal static string DatabaseOf(string workspace) => Path.Combine(workspace, "firebreak.db");

    /// <summary>Opens the store of a workspace folder, which is made when it is not there, and completes what a crash left undone.</summary>
    public static CaseStore Open(string workspace)
    {
        try
        {
            Directory.CreateDirectory(workspace);
            var store = new CaseStore(workspace);
            store.Prepare();
            store.CompleteChains();
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
        var found = context.SchemaVersion();
        if (found > SchemaVersion)
            throw new UserError(
                $"{path} was written by a newer Firebreak (schema {found})",
                "use that version, or another --workspace"
            );
        if (found is > 0 and < SchemaVersion)
            throw new UserError(
                $"{path} was written before cases had a chain (schema {found})",
                "keep it, and assess again with another --workspace"
            );
        // Opening to read writes nothing. SQLite's default, synchronous=FULL, makes what was acknowledged survive a power cut.
        if (found == SchemaVersion)
            return;
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL;");
        context.Database.EnsureCreated();
        context.Database.ExecuteSqlRaw("PRAGMA user_version=2;");
    }

    /// <summary>Every case, by id.</summary>
    public IReadOnlyList<Case> All()
    {
        using var context = new CaseContext(path);
        return
        [
            .. context.Cases.AsNoTracking().OrderBy(row => row.Id).AsEnumerable().Select(row => Read(context, row)),
        ];
    }

    public Case? Find(string id)
    {
        using var context = new CaseContext(path);
        return context.Cases.AsNoTracking().FirstOrDefault(row => row.Id == id) is { } row ? Read(context, row) : null;
    }

    Case Read(CaseContext context, CaseRow row)
    {
        var acts = new List<SignedAct>();
        foreach (var text in context.Lines(row.Id))
        {
            if (
                !ChainLine.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out var line, out var reason)
                || line is null
            )
                throw new UserError(
                    $"act {acts.Count + 1} of case {row.Id} was changed in {path}: {reason}",
                    $"see what still holds: firebreak verify {row.Id}"
                );
            acts.Add(line.Signed);
        }
        return Case.Of(row.Id, acts) with { Chain = new ChainHead(row.Length, row.Head) };
    }

    /// <summary>Keeps files under the hash of their bytes. They are announced first, so that files orphaned by a crash are known.</summary>
    public IReadOnlyList<EvidenceItem> Keep(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using (var context = new CaseContext(path))
        {
            var hashes = files.Select(file => EvidenceLocker.HashOf(file.Content)).Distinct().ToArray();
            var known = context.Announced.Where(row => hashes.Contains(row.Sha256)).Select(row => row.Sha256).ToArray();
            context.Announced.AddRange(hashes.Except(known).Select(hash => new AnnouncedRow { Sha256 = hash }));
            context.SaveChanges();
        }
        return [.. files.Select(file => locker.Keep(file.Name, file.Content))];
    }

    /// <summary>The bytes of a piece of evidence, checked against their name; null when they are missing or were changed.</summary>
    public byte[]? Evidence(string sha256) => locker.Read(sha256);

    public static string HashOf(byte[] content) => EvidenceLocker.HashOf(content);

    /// <summary>Adds the acts that follow from the case as it is now (null: there is none yet). Nobody else can act in between.</summary>
    /// <returns>The case after them.</returns>
    public Case Change(string id, Func<Case?, IReadOnlyList<SignedAct>> change)
    {
        try
        {
            var after = Commit(id, change);
            Complete(id);
            return after;
        }
        catch (Exception error) when (error is SqliteException or DbUpdateException { InnerException: SqliteException })
        {
            throw new UserError(
                $"nothing was written to {workspace}: {(error.InnerException ?? error).Message}",
                "is another Firebreak at work there, or the disk full? Then run the same again"
            );
        }
    }

    Case Commit(string id, Func<Case?, IReadOnlyList<SignedAct>> change)
    {
        using var context = new CaseContext(path);
        using var transaction = context.Database.BeginTransaction();
        var row = context.Cases.FirstOrDefault(known => known.Id == id);
        var theCase = row is null ? null : Read(context, row);
        var acts = change(theCase);
        var head = theCase?.Chain ?? ChainHead.Nothing;
        foreach (var act in acts)
        {
            var (line, text) = ChainLine.After(id, head, act);
            context.Acts.Add(
                new ActRow
                {
                    CaseId = id,
                    Number = line.Number,
                    Line = text,
                }
            );
            head = new ChainHead(line.Number, line.Hash);
        }
        if (row is null)
            context.Cases.Add(
                row = new CaseRow
                {
                    Id = id,
                    Length = 0,
                    Head = "",
                    Copied = 0,
                }
            );
        (row.Length, row.Head) = (head.Length, head.Hash);
        context.SaveChanges();
        var after = theCase is null ? Case.Of(id, acts) : acts.Aggregate(theCase, (known, act) => known.After(act));
        transaction.Commit();
        return after with { Chain = head };
    }

    void CompleteChains()
    {
        using var context = new CaseContext(path);
        foreach (var id in context.Cases.Where(row => row.Copied < row.Length).Select(row => row.Id).ToArray())
            Complete(id);
    }

    // Within a transaction, so that two programs never write to the file at once.
    void Complete(string id)
    {
        using var context = new CaseContext(path);
        using var transaction = context.Database.BeginTransaction();
        var row = context.Cases.Single(known => known.Id == id);
        if (row.Copied == row.Length)
            return;
        if (!ChainFile.Complete(workspace, id, context.Lines(id), row.Copied))
        {
            problems.Add(
                new Problem(
                    ChainFile.PathOf(workspace, id),
                    0,
                    "the chain file was changed from outside; the database holds what was done, the file stays as it is",
                    $"see what was changed: firebreak verify {id}"
                )
            );
            return;
        }
        row.Copied = row.Length;
        context.SaveChanges();
        transaction.Commit();
    }
}
