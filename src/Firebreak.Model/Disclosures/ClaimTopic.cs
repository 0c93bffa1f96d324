using System.Text.Json;

namespace Firebreak.Model;

/// <summary>The closed list of what claims are about (contract of <c>brief --json</c>). Append, never renumber.</summary>
public enum ClaimTopic : byte
{
    ScopeAffected = 1,

    /// <summary>Affirmed: the source says that the subject is unaffected.</summary>
    ScopeUnaffected = 2,
    Exfiltration = 3,
    DataTypes = 4,
    PeopleAffected = 5,
    Ransomware = 6,
    Extortion = 7,
    Actor = 8,
    Vector = 9,

    /// <summary>Affirmed: material.</summary>
    Materiality = 10,

    /// <summary>Affirmed: disrupted.</summary>
    Operations = 11,
    LawEnforcement = 12,
    Forensics = 13,
    Containment = 14,
    Remediation = 15,
    Insurance = 16,
    Notification = 17,
    DetectionSource = 18,
    DownstreamRisk = 19,
}

/// <summary>The words by which enums of a disclosure are printed.</summary>
public static class DisclosureWords
{
    /// <summary>"ScopeAffected" → "scope_affected".</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>"ScopeAffected" → "scope affected".</summary>
    public static string Spoken<T>(T value)
        where T : struct, Enum => Key(value).Replace('_', ' ');
}
