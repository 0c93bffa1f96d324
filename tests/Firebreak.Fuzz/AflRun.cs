using SharpFuzz;

namespace Firebreak.Fuzz;

/// <summary>One target under afl-fuzz, which sends inputs to the process and reads its coverage.</summary>
static class AflRun
{
    public static void Start(FuzzTarget target) =>
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target.Read(bytes.ToArray());
        });
}
