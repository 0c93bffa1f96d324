using System.Collections.Frozen;

namespace Firebreak.Disclosures;

/// <summary>The techniques of MITRE ATT&amp;CK by id and by name (Data/attack-techniques.txt).</summary>
static class AttackNames
{
    static readonly FrozenSet<string> Ordinary = DataFile
        .Lines("ordinary-technique-names.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, string> ById { get; } =
        DataFile
            .Lines("attack-techniques.txt")
            .Select(line => line.Split(' ', 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>Names of two words or more that cannot be mistaken for ordinary words. Of two ids with one name the lower counts.</summary>
    public static FrozenDictionary<string, string> IdByTellingName { get; } =
        ById.Where(pair => pair.Value.Contains(' ') && !Ordinary.Contains(pair.Value))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
}
