namespace Firebreak.Telemetry.Tests;

public sealed class ParallelTests
{
    [Fact]
    public void Many_threads_come_to_what_one_thread_comes_to()
    {
        var from = SignIns.Monday;
        var files = Enumerable
            .Range(0, 12)
            .Select(day =>
                SignIns.Log(
                    SignIns.Times(day, from + TimeSpan.FromDays(day), from + TimeSpan.FromDays(day + 1), _ => 4)
                )
            )
            .Select((log, day) => InputFile.Of($"logs/{day:00}.json.gz", Pack.Gzip(log)))
            .ToArray();
        var inventory = Reading.Take(files);
        var window = new Period(from, from + TimeSpan.FromDays(12));

        var one = CoverageBook.Put(Reading.All(inventory), inventory.Manifests, window).ShouldHaveSingleItem();
        var many = inventory
            .Segments.AsParallel()
            .WithDegreeOfParallelism(4)
            .Select(s => LogReader.Read(s, Reading.Options, _ => { }, CancellationToken.None))
            .ToArray();

        var together = CoverageBook.Put(many, inventory.Manifests, window).ShouldHaveSingleItem();
        (together with { Gaps = one.Gaps }).ShouldBe(one);
        together.Gaps.ShouldBe(one.Gaps);
        one.Events.ShouldBeGreaterThan(500);
    }
}
