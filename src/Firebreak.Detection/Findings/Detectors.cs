namespace Firebreak.Detection;

/// <summary>All detectors over one relationship.</summary>
static class Detectors
{
    static readonly Func<Subject, IEnumerable<Lead>>[] Behaviour =
    [
        NewOrigin.Find,
        NewAddress.Find,
        UnusualHours.Find,
        DoorsTried.Find,
        NewClient.Find,
        NewOperation.Find,
        NewCredential.Find,
        VolumeSpike.Find,
        Dormancy.Find,
        CredentialPlanted.Find,
        UsedAfterDisabled.Find,
        IndicatorLeads.Find,
    ];

    internal static IReadOnlyList<Lead> Find(Subject subject, RuleSet rules)
    {
        var found = Behaviour.SelectMany(detector => detector(subject)).Concat(RuleLeads.Find(subject, rules)).ToList();
        found.AddRange(PermissionWidened.Find(subject, found));
        return
        [
            .. found
                .Where(lead => subject.Window.Whole.Contains(lead.Finding.Time))
                .DistinctBy(lead => lead.Finding.Id)
                .OrderBy(lead => lead.Finding.Time)
                .ThenBy(lead => lead.Finding.Id, StringComparer.Ordinal),
        ];
    }
}
