namespace Firebreak.Model;

/// <summary>Something in an input that could not be used: where it stands, what was found, and what would be right.
/// Problems are values, listed in the output; the rest of the input is kept.</summary>
/// <param name="File">The input as the person named it.</param>
/// <param name="Line">1-based line or record; 0 when the problem is with the whole file.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Remedy">What the person can do about it; empty when nothing can be done.</param>
/// <param name="Records">How many records are lost by it; counted against coverage.</param>
public sealed record Problem(string File, long Line, string Sentence, string Remedy, long Records = 0)
{
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}:{Line}" : File;
        return Remedy.Length == 0 ? $"{place}: {Sentence}" : $"{place}: {Sentence}; {Remedy}";
    }
}
