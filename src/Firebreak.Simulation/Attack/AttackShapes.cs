using System.Reflection;
using System.Text;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>The attack shapes that come with the program, and how to read further ones.</summary>
public static class AttackShapes
{
    /// <summary>Shapes that may be looked at while a detector is made.</summary>
    public const string Development = "development";

    /// <summary>Shapes that no maker of a detector has looked at; figures that count are measured on these.</summary>
    public const string HeldOut = "heldout";
    public const string All = "all";

    static readonly Lazy<IReadOnlyList<AttackShape>> Loaded = new(() =>
        [
            .. DataFiles
                .Under("Shapes/")
                .Select(data => Sound(Parse(data.Name, data.Set, data.Json)))
                .OrderBy(shape => shape.Id, StringComparer.Ordinal),
        ]
    );

    /// <summary>By id. Those that ship are sound; a test reads each.</summary>
    public static IReadOnlyList<AttackShape> BuiltIn => Loaded.Value;

    /// <summary>Reads one shape. Problems name the field and say what would be right; with any, there is no shape.</summary>
    public static (AttackShape? Shape, IReadOnlyList<Problem> Problems) Parse(string file, string set, string json) =>
        ShapeReader.Read(file, set, json);

    static AttackShape Sound((AttackShape? Shape, IReadOnlyList<Problem> Problems) read) =>
        read.Shape ?? throw new InvalidDataException(string.Join("; ", read.Problems));
}

/// <summary>Data files built into this room.</summary>
static class DataFiles
{
    /// <summary>Files of a sub-folder "heldout" form the set of that name, the others the development set.</summary>
    public static IEnumerable<(string Name, string Set, string Json)> Under(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var resource in assembly
                .GetManifestResourceNames()
                .Select(name => (Key: name, Path: name.Replace('\\', '/')))
        )
        {
            if (!resource.Path.StartsWith(folder, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(resource.Key) ?? Stream.Null;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var set = resource.Path.Contains($"/{AttackShapes.HeldOut}/")
                ? AttackShapes.HeldOut
                : AttackShapes.Development;
            yield return (resource.Path, set, reader.ReadToEnd());
        }
    }
}
