using Microsoft.EntityFrameworkCore;

namespace Firebreak.Storage;

/// <summary>The tables of <c>firebreak.db</c>.</summary>
sealed class CaseContext(string path) : DbContext
{
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    // Pooling would keep the file open after the store is closed, and a workspace must be free to move.
    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options.UseSqlite($"Data Source={path};Pooling=False");

    protected override void OnModelCreating(ModelBuilder model)
    {
        var theCase = model.Entity<CaseRow>();
        theCase.HasMany(c => c.Tasks).WithOne().HasForeignKey(t => t.CaseId);
        theCase.HasMany(c => c.Timeline).WithOne().HasForeignKey(t => t.CaseId);
        theCase.HasMany(c => c.Dismissals).WithOne().HasForeignKey(d => d.CaseId);
        theCase.HasMany(c => c.Evidence).WithOne().HasForeignKey(e => e.CaseId);
    }
}
