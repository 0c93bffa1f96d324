namespace Firebreak.Detection;

/// <summary>Every bound of this room in one place.</summary>
static class DetectionLimits
{
    /// <summary>Events of watched relationships held by all watches of a plan together (about 130 bytes each).</summary>
    public const int TouchesMax = 1_500_000;

    /// <summary>Administrators' acts held by one watch.</summary>
    public const int AdminActsMax = 500_000;

    /// <summary>Rule and indicator hits held by one watch.</summary>
    public const int HitsMax = 200_000;
    public const int NamesMax = 500_000;
    public const int NameBytesMax = 512;

    /// <summary>Places given with a finding: the first ones.</summary>
    public const int EvidenceMax = 20;

    /// <summary>Findings of one rule on one relationship; further days are told in the last.</summary>
    public const int FindingsPerRuleMax = 20;
}
