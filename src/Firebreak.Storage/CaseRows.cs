using Microsoft.EntityFrameworkCore;

namespace Firebreak.Storage;

// Rows as SQLite keeps them. Times are UTC ticks (100 ns), so that nothing is lost between memory and disk.

sealed class CaseRow
{
    public required string Id { get; set; }
    public required string Vendor { get; set; }
    public required string Title { get; set; }
    public required string Owner { get; set; }
    public required long OpenedAt { get; set; }
    public List<TaskRow> Tasks { get; set; } = [];
    public List<TimelineRow> Timeline { get; set; } = [];
    public List<DismissalRow> Dismissals { get; set; } = [];
    public List<EvidenceRow> Evidence { get; set; } = [];
}

[PrimaryKey(nameof(CaseId), nameof(Key))]
sealed class TaskRow
{
    public required string CaseId { get; set; }
    public required string Key { get; set; }
    public required int Position { get; set; }
    public required string Title { get; set; }
    public required string Owner { get; set; }
    public required string State { get; set; }
}

[PrimaryKey(nameof(CaseId), nameof(Number))]
sealed class TimelineRow
{
    public required string CaseId { get; set; }
    public required long Number { get; set; }
    public required long At { get; set; }
    public required string Kind { get; set; }
    public required string By { get; set; }
    public required string Text { get; set; }
}

[PrimaryKey(nameof(CaseId), nameof(FindingId))]
sealed class DismissalRow
{
    public required string CaseId { get; set; }
    public required string FindingId { get; set; }
    public required int Position { get; set; }
    public required string By { get; set; }
    public required string Reason { get; set; }
    public required long At { get; set; }
}

[PrimaryKey(nameof(CaseId), nameof(Sha256), nameof(Name))]
sealed class EvidenceRow
{
    public required string CaseId { get; set; }
    public required string Sha256 { get; set; }
    public required string Name { get; set; }
    public required int Position { get; set; }
    public required long Bytes { get; set; }
}
