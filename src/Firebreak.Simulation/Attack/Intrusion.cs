using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>One shape planted on one relationship: its events, and the first address of the intruder.</summary>
sealed class Intrusion(SimApp app, AttackShape shape, Instant start)
{
    public SimApp App => app;
    public AttackShape Shape => shape;
    public Instant Start => start;
    public List<LogEvent> Events { get; } = [];

    /// <summary>Where the intruder worked from; none when only from networks of the honest.</summary>
    public IpAddress Indicator { get; set; }

    public Period Period =>
        Events.Count == 0
            ? new(start, start)
            : new(Events.Min(e => e.Time), Events.Max(e => e.Time) + TimeSpan.FromTicks(1));
}
