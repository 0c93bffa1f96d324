namespace Firebreak.Model;

/// <summary>Something of the intrusion that can be looked for in logs.</summary>
/// <param name="Value">Refanged and normalised; the span shows how it was written.</param>
public sealed record Indicator(IndicatorType Type, string Value, TextSpan Span);

/// <summary>Something that looks like an indicator and is none.</summary>
/// <param name="Value">As written.</param>
/// <param name="Reason">Why it is not taken for an indicator.</param>
public sealed record RejectedIndicator(string Value, string Reason);

/// <summary>Printed and stored: append, never renumber.</summary>
public enum IndicatorType : byte
{
    Ipv4 = 1,
    Ipv6 = 2,
    Cidr = 3,
    Domain = 4,
    Url = 5,
    Email = 6,
    Md5 = 7,
    Sha1 = 8,
    Sha256 = 9,
    Cve = 10,
}
