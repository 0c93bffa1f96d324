namespace Firebreak.EndToEnd;

/// <summary>The form of a text file: its length, its line ends, nothing invisible.</summary>
static class TextRules
{
    public const int LinesMax = 500;
    public const int MedianLinesMax = 120;

    public static IEnumerable<Complaint> Length(TrackedFile file)
    {
        if (file.IsWritten && file.LineCount > LinesMax)
            yield return file.Whole($"{file.LineCount} lines; at most {LinesMax}, so split it by subject");
    }

    /// <summary>Half of the files of C# are short, however long the longest are.</summary>
    public static IEnumerable<Complaint> Median(IEnumerable<TrackedFile> files)
    {
        int[] counts = [.. files.Where(file => file.IsCSharp).Select(file => file.LineCount).Order()];
        if (counts.Length > 0 && counts[counts.Length / 2] > MedianLinesMax)
            yield return new(
                "src",
                0,
                $"the median C# file has {counts[counts.Length / 2]} lines; at most {MedianLinesMax}"
            );
    }

    public static IEnumerable<Complaint> Form(TrackedFile file)
    {
        if (file.IsData || file.IsLock || file.Text.Length == 0)
            yield break;

        if (file.Text[0] == '\uFEFF')
            yield return file.At(1, "starts with a byte order mark; save as plain UTF-8");
        if (!file.Text.EndsWith('\n'))
            yield return file.At(file.LineCount, "ends without a line end; add one");
        if (file.Text.Length > 1 && file.Text.EndsWith("\n\n"))
            yield return file.At(file.LineCount, "ends with an empty line; end after the last line");

        foreach (var (index, line) in file.Lines.Index())
        {
            if (line.EndsWith('\r'))
                yield return file.At(index + 1, "ends with CR LF; save with LF");
            else if (line.EndsWith(' ') || line.EndsWith('\t'))
                yield return file.At(index + 1, "ends with a blank; remove it");
        }
    }
}
