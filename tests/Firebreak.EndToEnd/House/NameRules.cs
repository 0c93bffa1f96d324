using System.Text.RegularExpressions;

namespace Firebreak.EndToEnd;

/// <summary>Names say what a thing is about, never that it is about several things.</summary>
static partial class NameRules
{
    static readonly HashSet<string> EmptyWords =
    [
        .. (string[])["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Common", "Misc"],
    ];

    static readonly HashSet<string> FoldersByKind = new(StringComparer.OrdinalIgnoreCase)
    {
        "Core",
        "Common",
        "Shared",
        "Domain",
        "Application",
        "Infrastructure",
        "Services",
        "Interfaces",
        "Models",
        "Enums",
    };

    // "Utility" is a word of this field and stays: words are compared whole.
    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex Declaration { get; }

    public static IEnumerable<Complaint> Files(TrackedFile file) =>
        IsOurs(file) && EmptyWordOf(file.Stem) is { } word
            ? [file.Whole($"'{word}' in a file's name says nothing; name the subject, or split the two jobs")]
            : [];

    public static IEnumerable<Complaint> Folders(TrackedFile file) =>
        IsOurs(file)
            ? file
                .Folder.Split('/')
                .Where(FoldersByKind.Contains)
                .Select(folder => file.Whole($"folder '{folder}' sorts code by kind; name the folder for its subject"))
            : [];

    public static IEnumerable<Complaint> Types(TrackedFile file)
    {
        if (!file.IsCSharp)
            yield break;

        var code = file.CSharp.Code;
        foreach (var match in Declaration.Matches(code).AsEnumerable())
        {
            var name = match.Groups["name"].Value;
            if (EmptyWordOf(name) is { } word)
            {
                var line = code.AsSpan(0, match.Index).Count('\n') + 1;
                yield return file.At(
                    line,
                    $"'{word}' in '{name}' says nothing; name the subject, or split the two jobs"
                );
            }
        }
    }

    static bool IsOurs(TrackedFile file) =>
        file.Path.StartsWith("src/") || file.Path.StartsWith("tests/") || file.Path.StartsWith("bench/");

    static string? EmptyWordOf(string name) =>
        Word.Matches(name).Select(match => match.Value).FirstOrDefault(EmptyWords.Contains);
}
