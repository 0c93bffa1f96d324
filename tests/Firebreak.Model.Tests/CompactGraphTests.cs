namespace Firebreak.Model.Tests;

public sealed class CompactGraphTests
{
    [Fact]
    public void Reach_follows_allowed_kinds_only()
    {
        var graph = CompactGraph.Of(5, [(0, 1, 7), (1, 2, 7), (2, 0, 7), (0, 3, 9), (3, 4, 7)]);

        graph.Reach(0, kind => kind == 7).Order().ShouldBe([0, 1, 2]);
        graph.Reach(0, _ => true).Order().ShouldBe([0, 1, 2, 3, 4]);
    }

    [Fact]
    public void Every_edge_is_kept() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 3])
            .Array[0, 60]
            .Sample(edges =>
            {
                var graph = CompactGraph.Of(10, edges);
                var kept = Enumerable
                    .Range(0, 10)
                    .SelectMany(from =>
                        graph.Targets(from).ToArray().Zip(graph.Kinds(from).ToArray(), (to, kind) => (from, to, kind))
                    );
                kept.Order().ShouldBe(edges.Order());
            });
}
