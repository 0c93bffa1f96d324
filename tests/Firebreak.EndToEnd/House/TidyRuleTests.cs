namespace Firebreak.EndToEnd;

/// <summary>Each house rule turns away what it is for, says where, and lets its neighbour pass.</summary>
public sealed class TidyRuleTests
{
    static readonly Dictionary<string, Func<TrackedFile, IEnumerable<Complaint>>> Rules = new()
    {
        ["length"] = TextRules.Length,
        ["form"] = TextRules.Form,
        ["promises"] = WordRules.Promises,
        ["code"] = WordRules.Code,
        ["skips"] = WordRules.SkippedTests,
        ["paths"] = WordRules.MachinePaths,
        ["hosts"] = WordRules.RegistryHosts,
        ["secrets"] = WordRules.Secrets,
        ["files"] = NameRules.Files,
        ["folders"] = NameRules.Folders,
        ["types"] = NameRules.Types,
        ["pragmas"] = ReasonRules.Pragmas,
        ["forgiving"] = ReasonRules.NullForgiving,
    };

    [Theory]
    [InlineData("form", "README.md", "one\r\ntwo\n", "README.md:1: ends with CR LF; save with LF")]
    [InlineData("form", "README.md", "one \n", "README.md:1: ends with a blank; remove it")]
    [InlineData("form", "README.md", "one", "README.md:1: ends without a line end; add one")]
    [InlineData("form", "README.md", "one\n\n", "README.md:2: ends with an empty line; end after the last line")]
    [InlineData("form", "a.cs", "\uFEFFone\n", "a.cs:1: starts with a byte order mark; save as plain UTF-8")]
    [InlineData(
        "promises",
        "src/a.cs",
        "x\n// TO" + "DO later\n",
        "src/a.cs:2: 'TO" + "DO' is a promise nobody keeps; do it, or open an issue"
    )]
    [InlineData(
        "code",
        "a.cs",
        "throw new NotImplementedException();",
        "a.cs:1: 'NotImplementedException': finish it, or leave it out"
    )]
    [InlineData("code", "a.cs", "#region x\n", "a.cs:1: '#region': split the file instead")]
    [InlineData(
        "code",
        "a.cs",
        "\nThread.Sleep(1);",
        "a.cs:2: 'Thread.Sleep': wait for the thing itself, with a limit"
    )]
    [InlineData(
        "skips",
        "tests/a.cs",
        "[Fact(Skip = \"x\")]",
        "tests/a.cs:1: a test is skipped; make it pass, or delete it"
    )]
    [InlineData(
        "paths",
        "docs/a.md",
        "see /wo" + "rk/x\n",
        "docs/a.md:1: '/wo" + "rk/' is a place on one machine; use a relative path, or put log text into a case file"
    )]
    [InlineData(
        "hosts",
        "a.md",
        "api.nuget" + ".org",
        "a.md:1: 'nuget" + ".org' is a package registry; restore takes it from the machine's own configuration"
    )]
    [InlineData(
        "paths",
        "a.md",
        "{drive}/ho" + "me/x",
        "a.md:1: '/ho" + "me/' is a place on one machine; use a relative path, or put log text into a case file"
    )]
    [InlineData(
        "secrets",
        "a.md",
        "AKIA" + "ABCDEFGHIJKLMNOP",
        "a.md:1: 'AKIAAB…' looks like a credential; invented ones say EXAMPLE"
    )]
    [InlineData(
        "files",
        "src/Firebreak.Trust/GraphHelper.cs",
        "",
        "src/Firebreak.Trust/GraphHelper.cs: 'Helper' in a file's name says nothing; name the subject, or split the two jobs"
    )]
    [InlineData(
        "folders",
        "src/Firebreak.Trust/Models/A.cs",
        "",
        "src/Firebreak.Trust/Models/A.cs: folder 'Models' sorts code by kind; name the folder for its subject"
    )]
    [InlineData(
        "types",
        "a.cs",
        "\nsealed record CaseManager;",
        "a.cs:2: 'Manager' in 'CaseManager' says nothing; name the subject, or split the two jobs"
    )]
    [InlineData(
        "pragmas",
        "a.cs",
        "#pragma warning disable CA1000\n",
        "a.cs:1: a warning is switched off without a reason; give it after '//' on this line"
    )]
    [InlineData(
        "forgiving",
        "a.cs",
        "\nvar x = y!.Z;\n",
        "a.cs:2: '!' without a reason; say after '//' on this line why it cannot be null"
    )]
    public void Says_what_is_wrong_and_where(string rule, string path, string text, string complaint) =>
        Rules[rule](new(path, text)).Select(found => found.ToString()).ShouldBe([complaint]);

    [Theory]
    [InlineData("form", "testdata/mail.eml", "From: a\r\n")]
    [InlineData("length", "testdata/long.ndjson", "many")]
    [InlineData("promises", "a.cs", "// a method, once todone")]
    [InlineData("code", "a.cs", "// no #region here\nvar x = \"Thread.Sleep\";")]
    [InlineData("skips", "tests/a.cs", "lines.Skip(1)")]
    [InlineData("paths", "docs/a.md", "https://example.com/home/x and ./tmp/x")]
    [InlineData("paths", "shape.json", "GET /drives/{drive}/root/children")]
    [InlineData("paths", "a.cs", "var x = \"/tmp/x\"; // a path in a log")]
    [InlineData("secrets", "a.md", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("files", "src/Firebreak.Simulation/UtilityEstate.cs", "")]
    [InlineData("types", "a.cs", "// class Helper\nsealed class Utility { }")]
    [InlineData("pragmas", "a.cs", "#pragma warning disable CA1000 // the type is generic on purpose")]
    [InlineData("forgiving", "a.cs", "if (a != b && !c) x = y!.Z; // set by the loop above")]
    [InlineData("forgiving", "a.cs", "var x = \"done!.\"; var y = c is not null ? $\"{c}!\" : \"\";")]
    public void Lets_its_neighbour_pass(string rule, string path, string text) =>
        Rules[rule](new(path, text)).ShouldBeEmpty();

    [Fact]
    public void A_file_of_501_lines_is_too_long() =>
        TextRules
            .Length(new("src/a.cs", new string('\n', 501)))
            .ShouldHaveSingleItem()
            .Sentence.ShouldBe("501 lines; at most 500, so split it by subject");

    [Fact]
    public void Half_of_the_files_being_long_is_too_many()
    {
        TrackedFile[] files = [new("a.cs", "\n"), new("b.cs", new('\n', 121)), new("c.cs", new('\n', 130))];

        TextRules
            .Median(files)
            .ShouldHaveSingleItem()
            .Sentence.ShouldBe("the median C# file has 121 lines; at most 120");
        TextRules.Median(files[..2].Append(new("d.cs", "\n"))).ShouldBeEmpty();
    }
}
