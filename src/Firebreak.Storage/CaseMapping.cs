namespace Firebreak.Storage;

/// <summary>Between the case and its rows.</summary>
static class CaseMapping
{
    public static CaseRow ToRow(Case theCase)
    {
        var id = theCase.Id;
        return new CaseRow
        {
            Id = id,
            Vendor = theCase.Vendor,
            Title = theCase.Title,
            Owner = theCase.Owner,
            OpenedAt = theCase.OpenedAt.Ticks,
            Tasks = [.. theCase.Tasks.Select((task, position) => ToRow(id, task, position))],
            Timeline = [.. theCase.Timeline.Select(entry => ToRow(id, entry))],
            Dismissals = [.. theCase.Dismissals.Select((dismissal, position) => ToRow(id, dismissal, position))],
            Evidence = [.. theCase.Evidence.Select((item, position) => ToRow(id, item, position))],
        };
    }

    static TaskRow ToRow(string id, CaseTask task, int position) =>
        new()
        {
            CaseId = id,
            Key = task.Key,
            Position = position,
            Title = task.Title,
            Owner = task.Owner,
            State = task.State,
        };

    static TimelineRow ToRow(string id, TimelineEntry entry) =>
        new()
        {
            CaseId = id,
            Number = entry.Number,
            At = entry.At.Ticks,
            Kind = entry.Kind,
            By = entry.By,
            Text = entry.Text,
        };

    static DismissalRow ToRow(string id, Dismissal dismissal, int position) =>
        new()
        {
            CaseId = id,
            FindingId = dismissal.FindingId,
            Position = position,
            By = dismissal.By,
            Reason = dismissal.Reason,
            At = dismissal.At.Ticks,
        };

    static EvidenceRow ToRow(string id, EvidenceItem item, int position) =>
        new()
        {
            CaseId = id,
            Sha256 = item.Sha256,
            Name = item.Name,
            Position = position,
            Bytes = item.Bytes,
        };

    public static Case ToCase(CaseRow row) =>
        new()
        {
            Id = row.Id,
            Vendor = row.Vendor,
            Title = row.Title,
            Owner = row.Owner,
            OpenedAt = new Instant(row.OpenedAt),
            Tasks = [.. row.Tasks.OrderBy(t => t.Position).Select(t => new CaseTask(t.Key, t.Title, t.Owner, t.State))],
            Timeline =
            [
                .. row
                    .Timeline.OrderBy(t => t.Number)
                    .Select(t => new TimelineEntry(t.Number, new Instant(t.At), t.Kind, t.By, t.Text)),
            ],
            Dismissals =
            [
                .. row
                    .Dismissals.OrderBy(d => d.Position)
                    .Select(d => new Dismissal(d.FindingId, d.By, d.Reason, new Instant(d.At))),
            ],
            Evidence =
            [
                .. row.Evidence.OrderBy(e => e.Position).Select(e => new EvidenceItem(e.Sha256, e.Name, e.Bytes)),
            ],
        };
}
