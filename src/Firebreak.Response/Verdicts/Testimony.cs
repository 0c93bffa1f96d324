namespace Firebreak.Response;

/// <summary>Everything known about one relationship when it is judged.</summary>
/// <param name="Findings">All findings about it.</param>
/// <param name="Corroborated">Ids of leads that corroborate each other.</param>
/// <param name="Dismissed">Ids of leads that a named person explained.</param>
/// <param name="Doubts">Doubts about its behaviour that detection raised, each with the time it concerns.</param>
public sealed record Testimony(
    Relationship Relationship,
    IReadOnlyList<Finding> Findings,
    IReadOnlySet<string> Corroborated,
    IReadOnlySet<string> Dismissed,
    IReadOnlyList<TimedDoubt> Doubts,
    UseHistory Use
)
{
    /// <summary>A conclusive finding cannot be explained away. Leads are proof while at least two that corroborate each other stand.</summary>
    public bool IsProof(Finding finding) =>
        finding.Grade == Grade.Conclusive || (Corroborates(finding) && Findings.Count(Corroborates) > 1);

    bool Corroborates(Finding finding) => Corroborated.Contains(finding.Id) && !Dismissed.Contains(finding.Id);

    public bool IsOpenLead(Finding finding) => !Dismissed.Contains(finding.Id) && !IsProof(finding);
}

/// <summary>A doubt and the stretch of time it makes mute.</summary>
public sealed record TimedDoubt(Period Period, Doubt Doubt);
