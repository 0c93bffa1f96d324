using System.CommandLine;

namespace Firebreak;

/// <summary>Speed and memory, measured on this machine. Figures are CPU-seconds and rates; a wall clock says little on a shared machine.</summary>
static class BenchVerb
{
    public static Command Create() =>
        new("bench", "Measure: how fast logs are read, how often verdicts are right")
        {
            TelemetryBench.Create(),
            EvaluationBench.Create(),
        };
}
