namespace Firebreak.Telemetry;

/// <summary>One kind of record that can be read: how it is recognised, when it happened, and what header it makes.</summary>
/// <remarks>Stateless and shared by all reading threads. At most one source may recognise a record by its content.</remarks>
abstract class LogSource
{
    static readonly Field[] UsualTimes =
    [
        Field.CreatedDateTime,
        Field.ActivityDateTime,
        Field.Time,
        Field.TimeGenerated,
        Field.Timestamp,
    ];

    /// <summary>Tables and categories that records of this source name themselves by, whatever their case.</summary>
    public virtual IReadOnlyList<string> Names => [];

    /// <summary>Read and counted, but nothing that a vendor can be.</summary>
    public virtual bool IsPlatform => false;

    /// <summary>The record says what only records of this source say.</summary>
    public abstract bool Recognises(RecordFields fields);

    /// <summary>The log the record belongs to. Asked of unreadable records too, so that their loss is counted where it belongs.</summary>
    public abstract LogCategory CategoryOf(RecordFields fields);

    /// <summary>Makes the header; false when the record hides what it says.</summary>
    public abstract bool Fill(ref EventHeader header, RecordFields fields, SymbolTable symbols);

    /// <summary>When it happened; answers null and sets <paramref name="time"/>, or answers why that cannot be told.</summary>
    /// <param name="fixesUtc">Whether the container says that times without a zone are UTC; null when only the record can tell.</param>
    /// <remarks>Azure Monitor stores times in UTC by definition, so a row of one of its tables needs no zone.</remarks>
    public virtual UnreadableReason? TimeOf(RecordFields fields, bool? fixesUtc, out Instant time) =>
        EventTime.Find(fields, UsualTimes, fixesUtc ?? fields.Has(Field.TimeGenerated), out time);
}
