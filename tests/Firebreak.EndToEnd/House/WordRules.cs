using System.Text.RegularExpressions;

namespace Firebreak.EndToEnd;

/// <summary>
/// Words that must not appear. Needles are put together from halves here, so that this file need not be excused from its
/// own rules.
/// </summary>
static partial class WordRules
{
    /// <summary>Said in a comment on the same line, this excuses a path that a log or a rule speaks of.</summary>
    public const string PathInALog = "path in a log";

    static readonly (string Needle, string Instead)[] CodeWords =
    [
        ("NotImplemented" + "Exception", "finish it, or leave it out"),
        ("Thread." + "Sleep", "wait for the thing itself, with a limit"),
        ("#reg" + "ion", "split the file instead"),
    ];

    static readonly string[] Registries = ["nuget" + ".org", "npmjs" + ".", "pypi" + ".org", "crates" + ".io"];

    [GeneratedRegex(@"\b(TO" + "DO|FIX" + @"ME|HA" + @"CK)\b")]
    private static partial Regex Promise { get; }

    // "/drives/{drive}/root/" is how Microsoft Graph names the top of a drive; behind any other placeholder a path is still judged.
    [GeneratedRegex(@"(?<![\w./-])/(work|tmp|home)/|(?<![\w./-]|/drives/\{drive\})/ro" + "ot/")]
    private static partial Regex MachinePath { get; }

    [GeneratedRegex(@"\bSkip\s*=|\bAssert\.Skip")]
    private static partial Regex SkippedTest { get; }

    [GeneratedRegex(
        "AKIA[0-9A-Z]{16}|gh[opsu]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{30}|xox[abprs]-[0-9A-Za-z-]{20}"
            + "|AIza[0-9A-Za-z_-]{35}|BEGIN [A-Z ]*PRIV"
            + @"ATE KEY|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}"
    )]
    private static partial Regex Secret { get; }

    public static IEnumerable<Complaint> Promises(TrackedFile file) =>
        file.IsData || file.IsLock
            ? []
            : InLines(
                file,
                file.Text,
                Promise,
                found => $"'{found}' is a promise nobody keeps; do it, or open an issue"
            );

    public static IEnumerable<Complaint> Code(TrackedFile file) =>
        file.IsCSharp
            ? CodeWords.SelectMany(word =>
                InLines(
                    file,
                    file.CSharp.Code,
                    new Regex(Regex.Escape(word.Needle)),
                    found => $"'{found}': {word.Instead}"
                )
            )
            : [];

    public static IEnumerable<Complaint> SkippedTests(TrackedFile file) =>
        file.IsCSharp && file.Path.StartsWith("tests/")
            ? InLines(file, file.CSharp.Code, SkippedTest, _ => "a test is skipped; make it pass, or delete it")
            : [];

    /// <summary>Where a person's machine keeps its files is nobody else's business, and not there on the next machine.</summary>
    public static IEnumerable<Complaint> MachinePaths(TrackedFile file) =>
        file.IsData || file.IsLock || file.IsBinary
            ? []
            : InLines(
                    file,
                    file.Text,
                    MachinePath,
                    found =>
                        $"'{found}' is a place on one machine; use a relative path, or put log text into a case file"
                )
                .Where(complaint => !file.Lines[complaint.Line - 1].Contains(PathInALog));

    public static IEnumerable<Complaint> RegistryHosts(TrackedFile file) =>
        Registries.SelectMany(host =>
            InLines(
                file,
                file.Text,
                new Regex($@"\b{Regex.Escape(host)}"),
                found => $"'{found}' is a package registry; restore takes it from the machine's own configuration"
            )
        );

    /// <summary>An invented credential says EXAMPLE on its line.</summary>
    public static IEnumerable<Complaint> Secrets(TrackedFile file) =>
        file.IsLock
            ? []
            : InLines(
                    file,
                    file.Text,
                    Secret,
                    found => $"'{found[..6]}…' looks like a credential; invented ones say EXAMPLE"
                )
                .Where(complaint => !file.Lines[complaint.Line - 1].Contains("EXAMPLE"));

    static IEnumerable<Complaint> InLines(TrackedFile file, string text, Regex regex, Func<string, string> sentence)
    {
        foreach (var match in regex.Matches(text).AsEnumerable())
            yield return file.At(text.AsSpan(0, match.Index).Count('\n') + 1, sentence(match.Value));
    }
}
