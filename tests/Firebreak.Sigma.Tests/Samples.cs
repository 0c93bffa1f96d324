namespace Firebreak.Sigma.Tests;

/// <summary>Rules around a detection, and the files of the tests where they are written.</summary>
static class Samples
{
    internal static string Folder { get; } = Path.Combine(Root(), "tests", "Firebreak.Sigma.Tests", "Cases");

    /// <summary>A matcher for the one rule that the detection makes; its problems fail the test.</summary>
    internal static SigmaMatcher Matcher(string detection)
    {
        var reading = SigmaReader.Read(Rule(detection));
        reading.Problems.ShouldBeEmpty();
        return SigmaMatcher.Compile(reading.Rules.ShouldHaveSingleItem());
    }

    internal static string Rule(string detection) =>
        $"title: sample\nlogsource: {{category: sample}}\ndetection:\n{detection}\n";

    /// <summary>The lines of a case file that are neither empty nor comments, each with its number.</summary>
    internal static IEnumerable<(int Number, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(Folder, file))
            .Select((text, index) => (Number: index + 1, Text: text.Trim()))
            .Where(line => line.Text.Length > 0 && line.Text[0] != '#');

    static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Firebreak.slnx")))
                return at.FullName;
        throw new DirectoryNotFoundException("the tests run inside the repository");
    }
}
