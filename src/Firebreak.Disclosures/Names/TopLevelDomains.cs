using System.Collections.Frozen;

namespace Firebreak.Disclosures;

/// <summary>Which last labels make a name a domain name and not a file name or a sentence without a space.</summary>
static class TopLevelDomains
{
    static readonly FrozenSet<string> Known = DataFile
        .Lines("tlds.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Ends(string host) => Known.Contains(host[(host.LastIndexOf('.') + 1)..]);
}
