using System.Text.RegularExpressions;

namespace Firebreak.EndToEnd;

/// <summary>Where the compiler is told to be quiet, the same line says why.</summary>
static partial class ReasonRules
{
    [GeneratedRegex(@"^[ \t]*#pragma\s+warning\s+disable", RegexOptions.Multiline)]
    private static partial Regex Pragma { get; }

    [GeneratedRegex(@"[\w)\]>]!(?![=\w(])")]
    private static partial Regex Forgiving { get; }

    public static IEnumerable<Complaint> Pragmas(TrackedFile file) =>
        Unexplained(file, Pragma, "a warning is switched off without a reason; give it after '//' on this line");

    public static IEnumerable<Complaint> NullForgiving(TrackedFile file) =>
        Unexplained(file, Forgiving, "'!' without a reason; say after '//' on this line why it cannot be null");

    static IEnumerable<Complaint> Unexplained(TrackedFile file, Regex regex, string sentence)
    {
        if (!file.IsCSharp)
            yield break;

        var code = file.CSharp.Code;
        var lines = file.Lines;
        foreach (var match in regex.Matches(code).AsEnumerable())
        {
            var line = code.AsSpan(0, match.Index).Count('\n') + 1;
            if (!lines[line - 1].Contains("//"))
                yield return file.At(line, sentence);
        }
    }
}
