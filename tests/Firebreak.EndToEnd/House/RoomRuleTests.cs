using System.Xml.Linq;

namespace Firebreak.EndToEnd;

/// <summary>Each rule of the rooms turns away what it is for.</summary>
public sealed class RoomRuleTests
{
    static readonly Dictionary<string, Func<TrackedFile, IEnumerable<Complaint>>> Rules = new()
    {
        ["projects"] = RoomRules.ProjectReferences,
        ["tests"] = RoomRules.TestReferences,
        ["packages"] = RoomRules.PackageReferences,
        ["names"] = RoomRules.RoomNames,
        ["database"] = RoomRules.Database,
        ["files"] = RoomRules.Files,
        ["outside"] = RoomRules.OutsideWorld,
        ["pages"] = RoomRules.Pages,
    };

    [Theory]
    [InlineData(
        "projects",
        "src/Firebreak.Trust/Firebreak.Trust.csproj",
        "<P><ProjectReference Include=\"../Firebreak.Sigma/Firebreak.Sigma.csproj\" /></P>",
        "references Firebreak.Sigma, which is no arrow of this project",
        "lacks its reference to Firebreak.Model"
    )]
    [InlineData(
        "projects",
        "src/Firebreak.Extra/Firebreak.Extra.csproj",
        "<P />",
        "is no room; give it a place in Rooms.Arrows and ARCHITECTURE.md"
    )]
    [InlineData(
        "tests",
        "tests/Firebreak.Trust.Tests/Firebreak.Trust.Tests.csproj",
        "<P><ProjectReference Include=\"x/Firebreak.Trust.csproj\" /><ProjectReference Include=\"x/Firebreak.Hunt.csproj\" /></P>",
        "references Firebreak.Hunt, which is no arrow of this project"
    )]
    [InlineData(
        "packages",
        "src/Firebreak.Pages/Firebreak.Pages.csproj",
        "<P><PackageReference Include=\"Spectre.Console.Json\" /></P>",
        "package Spectre.Console.Json belongs to another room; ask that room for the value"
    )]
    [InlineData(
        "packages",
        "src/Firebreak.Model/Firebreak.Model.csproj",
        "<P><PackageReference Include=\"Humanizer\" /></P>",
        "references Humanizer, which is no arrow of this project"
    )]
    [InlineData(
        "names",
        "src/Firebreak.Sigma/A.cs",
        "using Firebreak.Model;",
        "Firebreak.Sigma does not know Firebreak.Model; what both need goes to Model"
    )]
    [InlineData(
        "database",
        "src/Firebreak.Hunt/A.cs",
        "var x = \"CREATE TABLE t (a)\";",
        "'CREATE TABLE': databases are spoken to in Storage alone"
    )]
    [InlineData(
        "files",
        "src/Firebreak.Trust/A.cs",
        "var x = File.ReadAllText(path);",
        "'File.ReadAllText(': Firebreak.Trust takes values or an open stream, no paths"
    )]
    [InlineData(
        "outside",
        "src/Firebreak.Trust/A.cs",
        "Console.WriteLine(x);",
        "'Console.WriteLine': network, processes and console are the program's"
    )]
    [InlineData(
        "pages",
        "src/Firebreak.Response/A.cs",
        "var x = \"<table class='a'>\";",
        "'<table': HTML and SVG are written in Pages alone"
    )]
    public void Says_what_is_wrong(string rule, string path, string text, params string[] sentences) =>
        Rules[rule](new(path, text)).Select(complaint => complaint.Sentence).ShouldBe(sentences);

    [Theory]
    [InlineData("names", "src/Firebreak.Trust/A.cs", "// not Firebreak.Sigma\nusing Firebreak.Model;")]
    [InlineData("database", "src/Firebreak.Storage/A.cs", "var x = \"CREATE TABLE t (a)\";")]
    [InlineData("files", "src/Firebreak.Trust/A.cs", "var x = place.File.Create(); var y = File.Name;")]
    [InlineData("outside", "src/Firebreak/Program.cs", "Console.WriteLine(x);")]
    [InlineData("pages", "src/Firebreak.Response/A.cs", "var x = a <table && b; // <html>")]
    public void Lets_its_neighbour_pass(string rule, string path, string text) =>
        Rules[rule](new(path, text)).ShouldBeEmpty();

    [Fact]
    public void A_built_room_that_knows_a_neighbour_is_named() =>
        RoomRules
            .AssemblyReferences("Firebreak.Pages", ["System.Runtime", "Firebreak.Model", "Firebreak.Trust"])
            .ShouldHaveSingleItem()
            .Sentence.ShouldBe("the built room refers to Firebreak.Trust, which it does not know");

    [Fact]
    public void A_public_type_without_a_summary_is_named() =>
        DocumentRules
            .Summaries(
                [new("src/Firebreak.Model/A.cs", "// class RoomRuleTests\npublic sealed class RoomRuleTests;\n")],
                [typeof(RoomRuleTests), typeof(TidyTests)],
                XDocument.Parse(
                    "<doc><member name='T:Firebreak.EndToEnd.TidyTests'><summary>x</summary></member>"
                        + "<member name='T:Firebreak.EndToEnd.RoomRuleTests'><remarks>x</remarks></member></doc>"
                )
            )
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("src/Firebreak.Model/A.cs:2: public RoomRuleTests has no /// summary of what it means");
}
