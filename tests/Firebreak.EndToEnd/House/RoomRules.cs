using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Firebreak.EndToEnd;

/// <summary>Who may know whom, and which room alone may do a thing. <see cref="Rooms"/> holds the tables.</summary>
static partial class RoomRules
{
    const string Program = "Firebreak";

    [GeneratedRegex(@"\bFirebreak\.(?<room>[A-Z]\w*)")]
    private static partial Regex RoomName { get; }

    [GeneratedRegex(@"\b(Microsoft\.EntityFrameworkCore|Microsoft\.Data\.Sqlite|DuckDB\.NET|Npgsql|System\.Data)\b")]
    private static partial Regex DatabaseName { get; }

    [GeneratedRegex(@"\b(CREATE (TABLE|INDEX|VIEW)|INSERT INTO|DELETE FROM|PRAGMA \w)")]
    private static partial Regex Statement { get; }

    [GeneratedRegex(@"(?<![\w.])(File\.(Open|Read|Write|Exists|Create|Delete|Append|Copy|Move)|Directory\.[A-Z])\w*\(")]
    private static partial Regex FileCall { get; }

    [GeneratedRegex(@"\b(HttpClient|TcpClient|UdpClient|Socket|Dns)\b|\bProcess\.Start|(?<![\w.])Console\.[A-Z]\w*")]
    private static partial Regex Outside { get; }

    [GeneratedRegex(@"<(html|body|svg|table)\b")]
    private static partial Regex Markup { get; }

    public static IEnumerable<Complaint> ProjectReferences(TrackedFile file) =>
        RoomOfProject(file) is not { } room ? []
        : Rooms.Arrows.TryGetValue(room, out var arrows) ? Differences(file, Includes(file, "ProjectReference"), arrows)
        : [file.Whole("is no room; give it a place in Rooms.Arrows and ARCHITECTURE.md")];

    /// <summary>A room is tested from outside through itself alone.</summary>
    public static IEnumerable<Complaint> TestReferences(TrackedFile file) =>
        file.Path.StartsWith("tests/") && file.Path.EndsWith(".Tests.csproj")
            ? Differences(file, Includes(file, "ProjectReference"), [file.Name[..^".Tests.csproj".Length]])
            : [];

    public static IEnumerable<Complaint> PackageReferences(TrackedFile file)
    {
        if (RoomOfProject(file) is not { } room)
            return [];

        var packages = Includes(file, "PackageReference");
        var strays = packages
            .Where(package => Rooms.PackageOwners.Any(owner => package.StartsWith(owner.Key) && owner.Value != room))
            .Select(package => file.Whole($"package {package} belongs to another room; ask that room for the value"));
        return Rooms.Packages.TryGetValue(room, out var settled)
            ? strays.Concat(Differences(file, packages, settled))
            : strays;
    }

    public static IEnumerable<Complaint> RoomNames(TrackedFile file) =>
        file is { IsCSharp: true, Room: { } room }
            ? Found(file, file.CSharp.Code, RoomName)
                .Where(found => found.Match.Value is var name && Rooms.Arrows.ContainsKey(name) && name != room)
                .Where(found => !Rooms.Arrows[room].Contains(found.Match.Value))
                .Select(found =>
                    file.At(found.Line, $"{room} does not know {found.Match.Value}; what both need goes to Model")
                )
            : [];

    public static IEnumerable<Complaint> Database(TrackedFile file) =>
        file is { IsCSharp: true, Room: not (null or "Firebreak.Storage") }
            ? Found(file, file.CSharp.Code, DatabaseName)
                .Concat(Found(file, file.CSharp.Literals, Statement))
                .Select(found =>
                    file.At(found.Line, $"'{found.Match.Value}': databases are spoken to in Storage alone")
                )
            : [];

    public static IEnumerable<Complaint> Files(TrackedFile file) =>
        file is { IsCSharp: true, Room: { } room } && Rooms.WithoutFiles.Contains(room)
            ? Found(file, file.CSharp.Code, FileCall)
                .Select(found =>
                    file.At(found.Line, $"'{found.Match.Value}': {room} takes values or an open stream, no paths")
                )
            : [];

    public static IEnumerable<Complaint> OutsideWorld(TrackedFile file) =>
        file is { IsCSharp: true, Room: not (null or Program) }
            ? Found(file, file.CSharp.Code, Outside)
                .Select(found =>
                    file.At(found.Line, $"'{found.Match.Value}': network, processes and console are the program's")
                )
            : [];

    /// <summary>Disclosures reads pages and so may name their tags.</summary>
    public static IEnumerable<Complaint> Pages(TrackedFile file) =>
        file is { IsCSharp: true, Room: not (null or "Firebreak.Pages" or "Firebreak.Disclosures") }
            ? Found(file, file.CSharp.Literals, Markup)
                .Select(found => file.At(found.Line, $"'{found.Match.Value}': HTML and SVG are written in Pages alone"))
            : [];

    public static IEnumerable<Complaint> AssemblyReferences(string room, IEnumerable<string> references) =>
        references
            .Select(name => name == "firebreak" ? Program : name)
            .Where(name => Rooms.Arrows.ContainsKey(name) && !Rooms.Arrows[room].Contains(name))
            .Select(name => new Complaint(
                $"src/{room}",
                0,
                $"the built room refers to {name}, which it does not know"
            ));

    static string? RoomOfProject(TrackedFile file) => file.Path.EndsWith(".csproj") ? file.Room : null;

    static string[] Includes(TrackedFile file, string element) =>
        [
            .. XDocument
                .Parse(file.Text)
                .Descendants(element)
                .Select(reference => (string?)reference.Attribute("Include") ?? "")
                .Select(include => element == "ProjectReference" ? Path.GetFileNameWithoutExtension(include) : include),
        ];

    static IEnumerable<Complaint> Differences(TrackedFile file, string[] actual, string[] allowed) =>
        actual
            .Except(allowed)
            .Select(name => file.Whole($"references {name}, which is no arrow of this project"))
            .Concat(allowed.Except(actual).Select(name => file.Whole($"lacks its reference to {name}")));

    static IEnumerable<(Match Match, int Line)> Found(TrackedFile file, string text, Regex regex) =>
        regex.Matches(text).Select(match => (match, file.Text.AsSpan(0, match.Index).Count('\n') + 1));
}
