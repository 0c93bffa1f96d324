using Firebreak.Model;
using Firebreak.Telemetry;

namespace Firebreak.Fuzz;

/// <summary>
/// A reader of outside bytes under its short name. It must come back from any input: what it throws, and an input that
/// takes it longer than <see cref="FuzzRun.SecondsPerInputMax"/>, is a fault.
/// </summary>
sealed record FuzzTarget(string Name, Action<ReadOnlyMemory<byte>> Read);

/// <summary>Every reader of outside bytes has a line here. Seeds lie in <c>Seeds/NAME/</c>.</summary>
static class FuzzTargets
{
    static readonly FuzzTarget[] All = [new("log-files", ReadLogs)];

    /// <summary>The target of that name, or all of them, in the order of their names.</summary>
    public static FuzzTarget[] Named(string? name) =>
        [
            .. All.Where(target => name is null || target.Name == name)
                .OrderBy(target => target.Name, StringComparer.Ordinal),
        ];

    /// <summary>Any file a person may hand over as a log: archives, JSON, CSV and manifests are told apart by their bytes.</summary>
    static void ReadLogs(ReadOnlyMemory<byte> bytes)
    {
        var file = InputFile.Of("logs/fuzz", bytes.ToArray());
        var inventory = LogInventory.Take([file], CancellationToken.None);
        var options = new ReadingOptions(
            FieldRequest.Of(["appId", "targetResources.modifiedProperties.newValue"], allText: true),
            new Period(Instant.MinValue, Instant.MaxValue),
            KeepUnrecognised: true
        );
        var readings = inventory
            .Segments.Select(segment =>
                LogReader.Read(segment, options, batch => _ = batch.Count, CancellationToken.None)
            )
            .ToArray();
        _ = CoverageBook.Put(readings, inventory.Manifests, new Period(Instant.MinValue, Instant.MaxValue));
    }
}
