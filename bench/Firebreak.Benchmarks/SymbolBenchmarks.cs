using System.Text;
using BenchmarkDotNet.Attributes;
using Firebreak.Model;

namespace Firebreak.Benchmarks;

/// <summary>Interning happens several times an event: it must cost a hash and a comparison, not an allocation.</summary>
[MemoryDiagnoser]
public class SymbolBenchmarks
{
    readonly SymbolTable table = new();
    readonly byte[][] ids =
    [
        .. Enumerable.Range(0, 1000).Select(n => Encoding.UTF8.GetBytes($"ABABABAB-0000-0000-0000-{n:X12}")),
    ];
    int next;

    [Benchmark]
    public Symbol Known() => table.InternId(ids[next++ % ids.Length]);
}
