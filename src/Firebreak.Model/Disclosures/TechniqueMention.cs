namespace Firebreak.Model;

/// <summary>An ATT&amp;CK technique in connection with the incident.</summary>
/// <param name="Id">"T1199" or "T1053.005".</param>
/// <param name="Span">The words that state it; null for a hypothesis that follows from claims.</param>
public sealed record TechniqueMention(string Id, string Name, TechniqueBasis Basis, string Reason, TextSpan? Span);

/// <summary>On what grounds a technique stands in a disclosure. Printed and stored: append, never renumber.</summary>
public enum TechniqueBasis : byte
{
    /// <summary>A source says that it was used.</summary>
    Stated = 1,

    /// <summary>Worth hunting for after an incident of this class; no source says that it was used.</summary>
    Hypothesis = 2,
}
