namespace Firebreak.Telemetry;

/// <summary>What consumers want of the events.</summary>
/// <param name="Request">Fields to hand over with each event.</param>
/// <param name="Plausible">Events outside are unreadable for time, and counted.</param>
/// <param name="KeepUnrecognised">Hand on records of no known log too, as <see cref="LogCategory.Unknown"/>; for a verdict they stay unread.</param>
/// <param name="Ids">Shared by all readings whose duplicates are to be told; null when nobody asks.</param>
public sealed record ReadingOptions(
    FieldRequest Request,
    Period Plausible,
    bool KeepUnrecognised = false,
    RecordIds? Ids = null
);

/// <summary>One segment's bytes → events and what reading them came to. Segments may be read side by side, each on its own thread.</summary>
public static class LogReader
{
    /// <summary>Reads a segment to its end, or to where it breaks off. No bytes make it throw.</summary>
    /// <param name="consume">Called with each batch, on the calling thread. The batch is used again afterwards: copy what is kept.</param>
    public static SegmentReading Read(
        LogSegment segment,
        ReadingOptions options,
        Action<EventBatch> consume,
        CancellationToken ct
    )
    {
        var tally = new ReadingTally(segment.Path, options.Ids is { } ids ? new RecordIdList(ids) : null);
        Stream stream;
        try
        {
            stream = segment.Open();
        }
        catch (Exception fault) when (Unpacking.IsBadContent(fault))
        {
            return tally.Finish(fault.Message, cutShort: true);
        }
        using var window = new ByteWindow(stream);
        return new EventReading(segment, options, tally).Run(window, consume, ct);
    }
}

/// <summary>The state of one segment's reading.</summary>
sealed class EventReading
{
    readonly LogSegment segment;
    readonly ReadingOptions options;
    readonly ReadingTally tally;
    readonly RecordFields fields;
    readonly FieldNode root;
    readonly EventBatch batch;

    public EventReading(LogSegment segment, ReadingOptions options, ReadingTally tally)
    {
        (this.segment, this.options, this.tally) = (segment, options, tally);
        fields = new RecordFields(options.Request.Names.Count, options.Request.AllText);
        root = FieldTree.Grow(options.Request);
        batch = new EventBatch(options.Request, new SymbolTable());
    }

    public SegmentReading Run(ByteWindow window, Action<EventBatch> consume, CancellationToken ct)
    {
        var walker = new RecordWalker(root, fields);
        IFrames frames =
            segment.Format == LogFormat.Csv ? new CsvFrames(window, walker, root) : new JsonFrames(window, walker);
        var untilCheck = 0;
        while (frames.TryNext(out var frame))
        {
            if (++untilCheck % TelemetryLimits.BatchEventsMax == 0)
                ct.ThrowIfCancellationRequested();
            Take(frame, frames.FixesUtc);
            if (batch.Count >= TelemetryLimits.BatchEventsMax || batch.BytesUsed >= TelemetryLimits.BatchBytesMax)
                Flush(consume);
        }
        if (batch.Count > 0)
            Flush(consume);
        return tally.Finish(window.Fault, frames.CutShort);
    }

    void Flush(Action<EventBatch> consume)
    {
        consume(batch);
        batch.Clear();
    }

    void Take(Frame frame, bool? fixesUtc)
    {
        if (frame.Reason is { } unreadable)
        {
            tally.AddUnreadable(LogCategory.Unknown, unreadable, frame.Record);
            return;
        }
        var source = LogSources.Of(fields);
        if (fields.Broken)
            tally.AddUnreadable(
                source?.CategoryOf(fields) ?? LogCategory.Unknown,
                UnreadableReason.Malformed,
                frame.Record
            );
        else if (source is null)
            TakeUnrecognised(frame, fixesUtc);
        else if (source.IsPlatform)
            tally.AddPlatform();
        else
            TakeEvent(frame, source, fixesUtc);
    }

    void TakeEvent(Frame frame, LogSource source, bool? fixesUtc)
    {
        var category = source.CategoryOf(fields);
        if (TimeOf(source, fixesUtc, out var time) is { } unreadable)
            tally.AddUnreadable(category, unreadable, frame.Record);
        else if (!TryAppend(frame, source, time))
            tally.AddUnreadable(category, UnreadableReason.Malformed, frame.Record);
        else
            tally.AddEvent(category, time, batch.Header(batch.Count - 1).Id);
    }

    void TakeUnrecognised(Frame frame, bool? fixesUtc)
    {
        tally.AddNotRecognised();
        if (!options.KeepUnrecognised)
            return;
        _ = TimeOf(UnknownSource.Instance, fixesUtc, out var time);
        _ = TryAppend(frame, UnknownSource.Instance, time);
    }

    UnreadableReason? TimeOf(LogSource source, bool? fixesUtc, out Instant time)
    {
        var reason = source.TimeOf(fields, fixesUtc, out time);
        return reason is null && !options.Plausible.Contains(time) ? UnreadableReason.TimeImplausible : reason;
    }

    bool TryAppend(Frame frame, LogSource source, Instant time)
    {
        ref var header = ref batch.Append();
        header.Time = time;
        header.Place = frame.In(segment.File);
        if (!source.Fill(ref header, fields, batch.Symbols))
        {
            batch.RemoveLast();
            return false;
        }
        fields.CopyTo(batch);
        return true;
    }
}
