using System.Reflection;
using System.Xml.Linq;

namespace Firebreak.EndToEnd;

/// <summary>Rooms know only the rooms they may know, and each does only what is its own.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Names => [.. Rooms.Arrows.Keys];

    [Fact]
    public void Project_references_are_the_arrows_of_the_map() =>
        Complaints.NoneOf([
            .. Repository.Judge(RoomRules.ProjectReferences),
            .. Repository.Judge(RoomRules.TestReferences),
            .. Rooms
                .Arrows.Keys.Where(room => Repository.Files.All(file => file.Room != room))
                .Select(room => new Complaint($"src/{room}", 0, "a room of the map does not exist")),
        ]);

    [Fact]
    public void Packages_stay_in_their_room() => Complaints.NoneOf(Repository.Judge(RoomRules.PackageReferences));

    [Fact]
    public void Rooms_beside_each_other_do_not_know_each_other() =>
        Complaints.NoneOf(Repository.Judge(RoomRules.RoomNames));

    [Fact]
    public void Only_storage_speaks_to_databases() => Complaints.NoneOf(Repository.Judge(RoomRules.Database));

    [Fact]
    public void Only_pages_writes_markup() => Complaints.NoneOf(Repository.Judge(RoomRules.Pages));

    [Fact]
    public void Rooms_that_take_values_open_no_files() => Complaints.NoneOf(Repository.Judge(RoomRules.Files));

    [Fact]
    public void Only_the_program_talks_to_the_outside_world() =>
        Complaints.NoneOf(Repository.Judge(RoomRules.OutsideWorld));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_built_room_refers_only_to_rooms_it_knows(string room) =>
        Complaints.NoneOf(RoomRules.AssemblyReferences(room, Load(room).GetReferencedAssemblies().Select(NameOf)));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_room_shows_says_what_it_means(string room)
    {
        var assembly = Load(room);
        var documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));

        Complaints.NoneOf(DocumentRules.Summaries(room, assembly.GetExportedTypes(), documentation));
    }

    // The program's assembly is called as a person types it.
    static Assembly Load(string room) => Assembly.Load(room == "Firebreak" ? "firebreak" : room);

    static string NameOf(AssemblyName name) => name.Name ?? "";
}
