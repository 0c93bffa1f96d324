using System.Text;
using Firebreak.Detection;
using Firebreak.Disclosures;
using Firebreak.Model;
using Firebreak.Sigma;
using Firebreak.Telemetry;
using Firebreak.Trust;

namespace Firebreak.Fuzz;

/// <summary>
/// A reader of outside bytes under its short name. It must come back from any input: what it throws, and an input that
/// takes it longer than <see cref="FuzzRun.SecondsPerInputMax"/>, is a fault.
/// </summary>
sealed record FuzzTarget(string Name, Action<ReadOnlyMemory<byte>> Read);

/// <summary>Every reader of outside bytes has a line here. Seeds lie in <c>Seeds/NAME/</c>.</summary>
static class FuzzTargets
{
    static readonly FuzzTarget[] All =
    [
        new("disclosure", bytes => DisclosureReader.Read([new SourceDocument("fuzz", bytes.ToArray())])),
        new("indicators", bytes => IndicatorSet.Of([], [("fuzz", Encoding.UTF8.GetString(bytes.Span))])),
        new("log-files", ReadLogs),
        new("sigma-rule", ReadRule),
        new("trust-export", bytes => ReadEstate("export.json", bytes)),
        new("trust-vendors", bytes => ReadEstate("vendors.csv", bytes)),
    ];

    /// <summary>The target of that name, or all of them, in the order of their names.</summary>
    public static FuzzTarget[] Named(string? name) =>
        [
            .. All.Where(target => name is null || target.Name == name)
                .OrderBy(target => target.Name, StringComparer.Ordinal),
        ];

    static void ReadRule(ReadOnlyMemory<byte> bytes)
    {
        foreach (var rule in SigmaReader.Read(Encoding.UTF8.GetString(bytes.Span)).Rules)
            SigmaMatcher.Compile(rule);
    }

    static void ReadEstate(string name, ReadOnlyMemory<byte> bytes) =>
        EstateReader.Read([InputFile.Of(name, bytes.ToArray())], CancellationToken.None);

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
