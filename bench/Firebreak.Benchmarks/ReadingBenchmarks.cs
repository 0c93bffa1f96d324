using System.Text;
using BenchmarkDotNet.Attributes;
using Firebreak.Model;
using Firebreak.Telemetry;

namespace Firebreak.Benchmarks;

/// <summary>Sign-ins as diagnostic settings write them, from bytes to headers. The whole program is measured by <c>firebreak bench telemetry</c>.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    const int Records = 10_000;

    Inventory inventory = new([], [], [], []);

    [GlobalSetup]
    public void Write()
    {
        var text = new StringBuilder();
        for (var number = 0; number < Records; number++)
            text.Append(Record(number)).Append('\n');
        inventory = LogInventory.Take(
            [InputFile.Of("sign-ins.ndjson", Encoding.UTF8.GetBytes(text.ToString()))],
            CancellationToken.None
        );
    }

    [Benchmark(OperationsPerInvoke = Records)]
    public long SignIns() =>
        LogReader
            .Read(
                inventory.Segments[0],
                new ReadingOptions(FieldRequest.Nothing, new Period(Instant.MinValue, Instant.MaxValue)),
                batch => _ = batch.Count,
                CancellationToken.None
            )
            .Events;

    static string Record(int number) =>
        $$$"""{"time":"2026-04-01T00:00:00Z","category":"ServicePrincipalSignInLogs","properties":{"id":"dddddddd-0000-0000-0000-{{{number:x12}}}","createdDateTime":"2026-04-01T00:00:00Z","appId":"eeeeeeee-0000-0000-0000-000000000001","ipAddress":"198.51.100.7","status":{"errorCode":0},"location":{"countryOrRegion":"US"},"resourceId":"00000003-0000-0000-c000-000000000000","servicePrincipalId":"abababab-0000-0000-0000-000000000001","servicePrincipalCredentialKeyId":"acacacac-0000-0000-0000-000000000001","autonomousSystemNumber":64496}}""";
}
