namespace Firebreak.Model;

/// <summary>A directed multigraph in compressed rows: for each node the range of its outgoing edges. Nodes are dense numbers;
/// what they stand for is the builder's business.</summary>
public sealed class CompactGraph
{
    readonly int[] starts;
    readonly int[] targets;
    readonly int[] kinds;

    CompactGraph(int[] rowStarts, int[] edgeTargets, int[] edgeKinds) =>
        (starts, targets, kinds) = (rowStarts, edgeTargets, edgeKinds);

    public int NodeCount => starts.Length - 1;
    public int EdgeCount => targets.Length;

    public ReadOnlySpan<int> Targets(int node) => targets.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>Kinds of the edges, parallel to <see cref="Targets"/>.</summary>
    public ReadOnlySpan<int> Kinds(int node) => kinds.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>Builds from edges in any order; edges of one node keep the order given.</summary>
    public static CompactGraph Of(int nodeCount, IReadOnlyList<(int From, int To, int Kind)> edges)
    {
        var rowStarts = new int[nodeCount + 1];
        foreach (var (from, _, _) in edges)
            rowStarts[from + 1]++;
        for (var node = 0; node < nodeCount; node++)
            rowStarts[node + 1] += rowStarts[node];

        var next = rowStarts[..nodeCount];
        var (edgeTargets, edgeKinds) = (new int[edges.Count], new int[edges.Count]);
        foreach (var (from, to, kind) in edges)
        {
            edgeTargets[next[from]] = to;
            edgeKinds[next[from]++] = kind;
        }
        return new CompactGraph(rowStarts, edgeTargets, edgeKinds);
    }

    /// <summary>Nodes that can be reached from <paramref name="start"/>, itself included, over edges of the kinds allowed.</summary>
    public IReadOnlyList<int> Reach(int start, Func<int, bool> traversable)
    {
        var seen = new bool[NodeCount];
        var order = new List<int> { start };
        seen[start] = true;
        for (var i = 0; i < order.Count; i++)
        {
            var next = Targets(order[i]);
            var edgeKinds = Kinds(order[i]);
            for (var edge = 0; edge < next.Length; edge++)
            {
                if (seen[next[edge]] || !traversable(edgeKinds[edge]))
                    continue;
                seen[next[edge]] = true;
                order.Add(next[edge]);
            }
        }
        return order;
    }
}
