namespace Firebreak.Detection;

/// <summary>What kind of trace an indicator is. Printed: append, never renumber.</summary>
public enum IndicatorKind : byte
{
    Address = 1,
    Network = 2,
    Domain = 3,
    Url = 4,
    Email = 5,
    Hash = 6,
}

/// <summary>A trace of an intruder to look for, in its comparable form.</summary>
/// <param name="From">Who names it: "the disclosure", or the file it stood in.</param>
/// <param name="OfDisclosure">Named by the disclosure itself, not by a list of anybody's.</param>
public sealed record Indicator(IndicatorKind Kind, string Value, string From, bool OfDisclosure)
{
    public string Spoken => $"{Kind.ToString().ToLowerInvariant()} {Value}";
}
