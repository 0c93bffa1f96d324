namespace Firebreak.Telemetry;

/// <summary>Puts the readings of all segments together: what each log accounts for, and where it has holes.</summary>
public static class CoverageBook
{
    public static IReadOnlyList<SourceCoverage> Put(
        IReadOnlyList<SegmentReading> readings,
        IReadOnlyList<Manifest> manifests,
        Period window
    ) => [];
}
