using Firebreak.Detection;
using Firebreak.Telemetry;

namespace Firebreak.Hunt;

/// <summary>The one pass over the logs: every segment is read once, its events go to a watch of its own, and what came of it is put
/// together in the order of the segments. The number of threads and the order in which they finish leave no trace.</summary>
sealed class LogPass(
    Inventory inventory,
    DetectionPlan plan,
    Period plausible,
    int threads,
    IProgress<HuntProgress>? progress
)
{
    readonly long total = inventory.Segments.Sum(segment => segment.Bytes);
    long done;

    public LogPassResult Run(CancellationToken cancellationToken)
    {
        var segments = inventory.Segments;
        var (readings, watches) = (new SegmentReading[segments.Count], new Watch[segments.Count]);
        var reading = new ReadingOptions(plan.Request, plausible, Ids: new RecordIds());
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(
            0,
            segments.Count,
            options,
            index =>
            {
                var watch = plan.NewWatch();
                readings[index] = LogReader.Read(segments[index], reading, watch.Consume, cancellationToken);
                watches[index] = watch;
                Report(segments[index].Bytes);
            }
        );
        return new LogPassResult(readings, watches);
    }

    void Report(long bytes) =>
        progress?.Report(new HuntProgress("reading logs", Interlocked.Add(ref done, bytes), total));
}

/// <param name="Readings">What was read of each segment, in the order of the inventory.</param>
/// <param name="Watches">What detection kept of it, in the same order.</param>
sealed record LogPassResult(IReadOnlyList<SegmentReading> Readings, IReadOnlyList<Watch> Watches)
{
    /// <summary>The newest event of any category; null when nothing was read.</summary>
    public Instant? Newest => Readings.Select(reading => reading.Newest).Max();
}
