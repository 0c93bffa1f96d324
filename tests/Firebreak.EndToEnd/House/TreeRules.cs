using System.Text.RegularExpressions;

namespace Firebreak.EndToEnd;

/// <summary>What must stand beside what: a lock file beside a project, a source beside a sample, cases beside a rule.</summary>
static partial class TreeRules
{
    [GeneratedRegex(@"^docs/decisions/(?<number>\d{4})-[a-z0-9-]+\.md$")]
    private static partial Regex Decision { get; }

    [GeneratedRegex(@"^# \S.*\S")]
    private static partial Regex Title { get; }

    public static IEnumerable<Complaint> LockFiles(IReadOnlyList<TrackedFile> files)
    {
        HashSet<string> locked = [.. files.Where(file => file.IsLock).Select(file => file.Folder)];
        return Projects(files)
            .Where(project => !locked.Contains(project.Folder))
            .Select(project => project.Whole("has no packages.lock.json beside it; restore and commit it"));
    }

    public static IEnumerable<Complaint> SolutionIsWhole(IReadOnlyList<TrackedFile> files)
    {
        var solution = TextOf(files, "Firebreak.slnx");
        return Projects(files)
            .Where(project => !solution.Contains($"\"{project.Path}\""))
            .Select(project => project.Whole("is not in Firebreak.slnx, so nothing builds or tests it"));
    }

    public static IEnumerable<Complaint> Provenance(IReadOnlyList<TrackedFile> files)
    {
        var lines = TextOf(files, "testdata/PROVENANCE.md").Split('\n');
        return files
            .Where(file => file.Path.StartsWith("testdata/") && file.Path != "testdata/PROVENANCE.md")
            .Where(file => !lines.Any(line => Names(line, file.Path["testdata/".Length..])))
            .Select(file =>
                file.Whole("has no line in testdata/PROVENANCE.md; say who made it, how, and what it shows")
            );
    }

    public static IEnumerable<Complaint> Decisions(IReadOnlyList<TrackedFile> files)
    {
        var expected = 0;
        foreach (var file in files.Where(file => file.Folder == "docs/decisions"))
        {
            expected++;
            if (!Decision.IsMatch(file.Path))
                yield return file.Whole("is not named NNNN-title-in-words.md");
            else if (!file.Name.StartsWith($"{expected:0000}-"))
                yield return file.Whole($"decisions are numbered without gaps; the next number is {expected:0000}");
            if (!Title.IsMatch(file.Text))
                yield return file.At(1, "a decision starts with '# ' and its title");
        }
    }

    /// <summary>A rule is shown to fire on what it looks for and to be silent beside it.</summary>
    public static IEnumerable<Complaint> RuleCases(IReadOnlyList<TrackedFile> files)
    {
        var texts = files
            .Where(file => file.Path.StartsWith("rules/"))
            .ToDictionary(file => file.Path, file => file.Text);
        foreach (var rule in texts.Keys.Where(path => path.EndsWith(".yml") && !path.StartsWith("rules/cases/")))
        {
            foreach (var kind in (string[])["fires", "silent"])
            {
                var cases = $"rules/cases/{rule["rules/".Length..^".yml".Length]}.{kind}.ndjson";
                if (texts.GetValueOrDefault(cases, "").Trim().Length == 0)
                    yield return new(rule, 0, $"has no {cases} with at least one event");
            }
        }

        foreach (var path in texts.Keys.Where(path => path.StartsWith("rules/cases/") && path.EndsWith(".ndjson")))
        {
            var rule = $"rules/{path["rules/cases/".Length..].Split('.')[0]}.yml";
            if (!texts.ContainsKey(rule))
                yield return new(path, 0, $"belongs to no rule; {rule} does not exist");
        }
    }

    public static IEnumerable<Complaint> MapIsWhole(IReadOnlyList<TrackedFile> files)
    {
        var map = TextOf(files, "ARCHITECTURE.md");
        var rooms = files.Select(file => file.Room).OfType<string>().Distinct();
        var folders = files
            .Where(file => file.Path.Contains('/'))
            .Select(file => $"{file.Path.Split('/')[0]}/")
            .Distinct();
        return rooms
            .Concat(folders)
            .Where(name => !map.Contains($"`{name}`"))
            .Select(name => new Complaint("ARCHITECTURE.md", 0, $"does not say what `{name}` is"));
    }

    static IEnumerable<TrackedFile> Projects(IEnumerable<TrackedFile> files) =>
        files.Where(file => file.Path.EndsWith(".csproj"));

    static string TextOf(IEnumerable<TrackedFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path)?.Text ?? "";

    // A whole path: "a.json" is not named by a line about "data.json" or "b/a.json".
    static bool Names(string line, string path) =>
        Regex.IsMatch(line, $@"(?<![\w/.-])(testdata/)?{Regex.Escape(path)}(?![\w/-]|\.\w)");
}
