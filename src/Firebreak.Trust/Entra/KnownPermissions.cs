using System.Collections.Frozen;

namespace Firebreak.Trust;

/// <summary>Names of the application permissions that matter most, for exports that hold the assignment but not the resource that
/// defines it. The table says where it comes from and of when it is.</summary>
static class KnownPermissions
{
    static readonly FrozenDictionary<string, string> Names = Load();

    public static string? NameOf(string appRoleId) => Names.GetValueOrDefault(appRoleId);

    static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(KnownPermissions).Assembly.GetManifestResourceStream("risky-permissions.tsv");
        using var reader = new StreamReader(stream ?? Stream.Null);
        return reader
            .ReadToEnd()
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => cells[1]);
    }
}
