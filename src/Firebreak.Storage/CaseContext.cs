using Microsoft.EntityFrameworkCore;

namespace Firebreak.Storage;

/// <summary>The tables of <c>firebreak.db</c>.</summary>
sealed class CaseContext(string path, bool readOnly = false) : DbContext
{
    public DbSet<CaseRow> Cases => Set<CaseRow>();
    public DbSet<ActRow> Acts => Set<ActRow>();
    public DbSet<AnnouncedRow> Announced => Set<AnnouncedRow>();

    // Pooling would keep the file open after the store is closed, and a workspace must be free to move.
    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options.UseSqlite($"Data Source={path};Pooling=False{(readOnly ? ";Mode=ReadOnly" : "")}");

    /// <summary>0 until the tables are made.</summary>
    public int SchemaVersion() =>
        Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").AsEnumerable().Single();

    public IReadOnlyList<string> Lines(string caseId) =>
        [.. Acts.AsNoTracking().Where(a => a.CaseId == caseId).OrderBy(a => a.Number).Select(a => a.Line)];
}
