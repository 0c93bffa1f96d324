namespace Firebreak.Model;

/// <summary>A verbatim piece of a source's extracted text. It can only be made by cutting it out, so it cannot be invented.</summary>
public sealed record TextSpan
{
    TextSpan(string source, int start, int end, string text) => (Source, Start, End, Text) = (source, start, end, text);

    /// <summary>The <see cref="DisclosureSource.Id"/> it was cut from.</summary>
    public string Source { get; }

    /// <summary>UTF-16 offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>UTF-16 offset after the last unit.</summary>
    public int End { get; }
    public string Text { get; }

    /// <summary>Cuts a non-empty span out of the text of <paramref name="sourceId"/>.</summary>
    public static TextSpan Cut(string sourceId, string sourceText, int start, int end)
    {
        if (start < 0 || end > sourceText.Length || start >= end)
            throw new ArgumentOutOfRangeException(nameof(start), $"[{start}, {end}) is no span of {sourceId}");
        return new TextSpan(sourceId, start, end, sourceText[start..end]);
    }
}
