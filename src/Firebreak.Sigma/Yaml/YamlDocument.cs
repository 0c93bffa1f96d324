namespace Firebreak.Sigma;

/// <summary>One document of a stream, cut out by its markers so that a broken one does not take the rest with it.</summary>
readonly record struct YamlDocument(string Text, int LinesBefore)
{
    /// <summary>
    /// A line that begins with <c>---</c> or <c>...</c> is a marker wherever it stands, even inside a block or a quoted
    /// scalar (YAML 1.2.2 §9.1.2), so that looking at line beginnings is enough.
    /// </summary>
    internal static IEnumerable<YamlDocument> Split(string text)
    {
        int start = 0,
            startLine = 0,
            line = 0;

        for (var at = text.StartsWith('\uFEFF') ? 1 : 0; at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            if (IsMarker(text, at, "---") || IsMarker(text, at, "..."))
            {
                yield return new YamlDocument(text[start..at], startLine);
                var ends = text[at] == '.';
                (start, startLine) = ends ? (next, line + 1) : (at, line);
            }

            at = next;
        }

        yield return new YamlDocument(text[start..], startLine);
    }

    static bool IsMarker(string text, int at, string marker) =>
        string.CompareOrdinal(text, at, marker, 0, marker.Length) == 0
        && (at + marker.Length >= text.Length || text[at + marker.Length] is ' ' or '\t' or '\r' or '\n');

    /// <summary>Null when the document is empty, or when it is broken: then a problem says so.</summary>
    internal YamlNode? Read(ProblemList problems)
    {
        if (IsEmpty())
            return null;

        if (Text.Length <= SigmaLimits.DocumentCharsMax)
            return new YamlTree(this, problems).Read();

        problems.Refuse(
            new Place(LinesBefore + 1, 1),
            $"the document has {Text.Length} characters, more than {SigmaLimits.DocumentCharsMax}",
            "split it into documents of one rule each"
        );
        return null;
    }

    /// <summary>Only white space, comments and directives: the part before the first <c>---</c>, mostly.</summary>
    bool IsEmpty()
    {
        foreach (var line in Text.AsSpan().EnumerateLines())
        {
            var rest = line.TrimStart("\uFEFF \t");
            if (rest.StartsWith("---") && rest[3..].Trim().IsEmpty)
                continue;
            if (!rest.IsEmpty && rest[0] is not ('#' or '%'))
                return false;
        }

        return true;
    }
}
