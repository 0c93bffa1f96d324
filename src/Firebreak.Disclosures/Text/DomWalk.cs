using AngleSharp.Dom;

namespace Firebreak.Disclosures;

/// <summary>Visits a page in document order without recursion, so that no nesting can exhaust the stack.</summary>
/// <remarks>Children are taken by index: asking a node for its next sibling costs a search among all of them.</remarks>
static class DomWalk
{
    /// <summary>Gives every node on the way in, and again on the way out.</summary>
    /// <param name="enters">False for nodes whose children are left out.</param>
    public static IEnumerable<(INode Node, bool Leaving, int Depth)> Of(INode root, Func<INode, bool> enters)
    {
        var open = new Stack<(INode Node, int Next)>();
        yield return (root, false, 0);
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length || !enters(at.Node))
            {
                yield return (at.Node, true, open.Count);
                continue;
            }
            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            yield return (child, false, open.Count);
            open.Push((child, 0));
        }
    }
}
