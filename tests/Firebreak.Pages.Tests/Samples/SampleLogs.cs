using Firebreak.Model;

namespace Firebreak.Pages.Tests;

/// <summary>The logs of the sample: each log with another kind of hole.</summary>
static class SampleLogs
{
    public static Instant At(int month, int day, int hour = 0, int minute = 0) =>
        new(new DateTime(2026, month, day, hour, minute, 0, DateTimeKind.Utc).Ticks);

    public static Period Days(int fromMonth, int fromDay, int toMonth, int toDay) =>
        new(At(fromMonth, fromDay), At(toMonth, toDay));

    public static readonly AssessmentWindow Window = new(
        new Period(At(1, 13), At(4, 26, 16, 18)),
        At(4, 13),
        At(4, 26, 16, 18),
        90,
        "discovery on 13 April 2026, the earliest date in the filing"
    );

    public static readonly Gap SignInsNotKept = new(
        GapKind.RetentionTooShort,
        LogCategory.EntraServicePrincipalSignIns,
        Days(1, 13, 3, 27),
        "service-principal sign-ins are kept 30 days; the export begins on 27 March 2026",
        "service-principal sign-ins from an archive or Log Analytics for 13 Jan to 26 Mar 2026"
    );

    public static readonly Gap GraphSilent = new(
        GapKind.TimeHole,
        LogCategory.GraphActivity,
        new Period(At(4, 16, 2), At(4, 20, 7)),
        "no Graph request for 101 hours, where the longest usual silence is 40 minutes",
        "Microsoft Graph activity for 16 to 20 Apr 2026"
    );

    static readonly Gap GraphUnreadable = new(
        GapKind.UnreadableRecords,
        LogCategory.GraphActivity,
        Days(2, 20, 3, 2),
        "1,204 records of graph-0220.json.gz end in the middle",
        "export the file again"
    );

    static readonly Gap AuditCleared = new(
        GapKind.LogCleared,
        LogCategory.EntraAudit,
        Days(3, 3, 3, 8),
        "record 88412 says that the log was cleared on 8 March 2026 02:14 UTC",
        "the copy of the audit log that the collector holds, 3 to 8 Mar 2026"
    );

    static readonly Gap AuditRows = new(
        GapKind.RowsMissing,
        LogCategory.EntraAudit,
        Days(2, 1, 2, 4),
        "the manifest promises 9,120 rows, 8,411 were read",
        "run the audit export again for 1 to 3 Feb 2026"
    );

    static readonly Gap MailboxAbsent = new(
        GapKind.SourceAbsent,
        LogCategory.M365UnifiedAudit,
        Window.Whole,
        "no Microsoft 365 unified audit log was handed over, and the application may read mail",
        "the unified audit log for 13 Jan to 26 Apr 2026"
    );

    static readonly Gap ResourceUnproven = new(
        GapKind.CompletenessUnknown,
        LogCategory.ResourceAccess,
        Days(2, 10, 4, 26),
        "the access log numbers no records and is too quiet to show a hole",
        "a manifest with the row count of the export"
    );

    public static readonly Gap Mailbox = MailboxAbsent;

    public static readonly Searched All = new(
        1_482_907,
        214,
        37,
        104,
        [
            Source(
                LogCategory.EntraServicePrincipalSignIns,
                Days(3, 27, 4, 26),
                12_408,
                0,
                Completeness.Manifest,
                SignInsNotKept
            ),
            Source(
                LogCategory.EntraAudit,
                Days(1, 13, 4, 26),
                48_310,
                0,
                Completeness.RecordIds,
                AuditRows,
                AuditCleared
            ),
            Source(
                LogCategory.GraphActivity,
                Days(1, 13, 4, 26),
                1_420_004,
                1_204,
                Completeness.Heartbeat,
                GraphUnreadable,
                GraphSilent
            ),
            Source(LogCategory.M365UnifiedAudit, null, 0, 0, Completeness.Unknown, MailboxAbsent),
            Source(LogCategory.ResourceAccess, Days(2, 10, 4, 26), 2_185, 3, Completeness.Unknown, ResourceUnproven),
        ]
    );

    static SourceCoverage Source(
        LogCategory category,
        Period? span,
        long events,
        long unreadable,
        Completeness completeness,
        params Gap[] gaps
    ) =>
        new()
        {
            Category = category,
            Span = span,
            Events = events,
            Unreadable = unreadable,
            Duplicates = events / 1000,
            Completeness = completeness,
            SmallestVisibleHole = completeness == Completeness.Heartbeat ? TimeSpan.FromHours(3) : null,
            Gaps = gaps,
        };
}
