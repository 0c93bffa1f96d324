using Microsoft.EntityFrameworkCore;

namespace Firebreak.Storage;

// Rows as SQLite keeps them. A case is its lines: nothing about it is stored twice, so nothing can disagree.

[PrimaryKey(nameof(Id))]
sealed class CaseRow
{
    public required string Id { get; set; }

    /// <summary>How many acts there are; those up to here are committed.</summary>
    public required long Length { get; set; }

    /// <summary>Hash of the last act.</summary>
    public required string Head { get; set; }

    /// <summary>How many acts are known to be on the disk in the chain file. Fewer than <see cref="Length"/> only after a crash.</summary>
    public required long Copied { get; set; }
}

[PrimaryKey(nameof(CaseId), nameof(Number))]
sealed class ActRow
{
    public required string CaseId { get; set; }
    public required long Number { get; set; }

    /// <summary>The line of the chain, without its line feed.</summary>
    public required string Line { get; set; }
}

/// <summary>Evidence about to be written: what tells a file that a crash orphaned from one that somebody slipped in.</summary>
[PrimaryKey(nameof(Sha256))]
sealed class AnnouncedRow
{
    public required string Sha256 { get; set; }
}
