using BenchmarkDotNet.Running;
using Firebreak.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SymbolBenchmarks).Assembly).Run(args);
