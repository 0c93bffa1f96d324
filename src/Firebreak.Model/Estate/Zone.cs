namespace Firebreak.Model;

/// <summary>A trust zone in the sense of IEC 62443-3-2, as <c>zones.csv</c> gives it.</summary>
/// <param name="Level">Purdue level or the organisation's own word ("3.5", "DMZ").</param>
/// <param name="Apps">Names, ids or resource names of what lies in the zone on the identity plane.</param>
/// <param name="Criticality">1 (least) to 5 (most).</param>
public sealed record Zone(
    string Name,
    string Level,
    IReadOnlyList<Network> Networks,
    IReadOnlyList<string> Hosts,
    IReadOnlyList<string> Apps,
    int Criticality
);
