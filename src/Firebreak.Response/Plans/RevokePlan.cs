namespace Firebreak.Response;

/// <summary>What to revoke, in order: abused first, then what cannot be told, then the rest as a precaution; within each the farthest
/// reach first. Commands are text for people: Firebreak runs none of them.</summary>
public static class RevokePlan
{
    static readonly TimeSpan RecentUse = TimeSpan.FromDays(30);

    public static IReadOnlyList<RevokeStep> Of(
        IReadOnlyList<RelationshipVerdict> relationships,
        IReadOnlyDictionary<string, UseHistory> uses,
        IReadOnlyList<Zone> zones,
        AssessmentWindow window
    )
    {
        var steps =
            from verdict in relationships
            where verdict.Relationship.Enabled
            orderby verdict.Word descending, Gravity(verdict.Relationship, zones) descending, verdict.Relationship.Id
            from step in Steps(verdict, uses.GetValueOrDefault(verdict.Relationship.Id, UseHistory.Nothing), window)
            select step;
        return [.. steps.Select((step, index) => step with { Order = index + 1 })];
    }

    static int Gravity(Relationship relationship, IReadOnlyList<Zone> zones) =>
        zones
            .Where(zone => relationship.Zones.Contains(zone.Name))
            .Select(zone => zone.Criticality)
            .DefaultIfEmpty(0)
            .Max() * 100
        + relationship.Grants.Count;

    static IEnumerable<RevokeStep> Steps(RelationshipVerdict verdict, UseHistory use, AssessmentWindow window)
    {
        var relationship = verdict.Relationship;
        var breaks = Breaks(use, window);
        if (EntraCommands.For(relationship) is not { } commands)
        {
            yield return new RevokeStep(
                0,
                relationship.Id,
                "",
                $"disable {relationship.Principal.Name} where it is managed",
                "enable it again",
                breaks
            );
            yield break;
        }
        yield return new RevokeStep(0, relationship.Id, "", commands.Disable, commands.Enable, breaks);
        if (verdict.Word != VerdictWord.Abused)
            yield break;
        // Once abused, disabling alone leaves the stolen secret valid for the day the application is enabled again.
        foreach (var credential in relationship.Credentials)
            yield return new RevokeStep(
                0,
                relationship.Id,
                credential.Id,
                commands.RemoveCredential(credential),
                "none: a removed credential cannot be restored; give the vendor a new one",
                "whatever the vendor still runs with this credential"
            );
    }

    static string Breaks(UseHistory use, AssessmentWindow window)
    {
        if (use.Last is not { } last)
            return "nothing that the logs show: no use in the window";
        var recent = new Period(Instant.Later(window.Whole.From, window.AsOf - RecentUse), window.Whole.To);
        return use.DaysUsed(recent) is var days and > 0
            ? $"{use.Within(recent):N0} uses on {days} of the last {Math.Ceiling(recent.Length.TotalDays):0} days stop; last use {last}"
            : $"no use in the last 30 days; last use {last}";
    }
}

/// <summary>Commands of Microsoft Entra (Azure CLI and Microsoft Graph PowerShell).</summary>
sealed record EntraCommands(string ObjectId, string Disable, string Enable)
{
    public static EntraCommands? For(Relationship relationship)
    {
        var id = relationship.Principal.Id;
        return relationship.Id.Split(':') switch
        {
            ["entra", "sp", ..] => new EntraCommands(
                id,
                $"az ad sp update --id {id} --set accountEnabled=false",
                $"az ad sp update --id {id} --set accountEnabled=true"
            ),
            ["entra", "partner", ..] => new EntraCommands(
                id,
                $"Remove-MgPolicyCrossTenantAccessPolicyPartner -CrossTenantAccessPolicyConfigurationPartnerTenantId {id}",
                "restore the partner settings from the estate export"
            ),
            ["entra", "user", ..] => new EntraCommands(
                id,
                $"az ad user update --id {id} --account-enabled false",
                $"az ad user update --id {id} --account-enabled true"
            ),
            _ => null,
        };
    }

    public string RemoveCredential(Credential credential) =>
        credential.Kind == "certificate"
            ? $"Remove-MgServicePrincipalKey -ServicePrincipalId {ObjectId} -KeyId {credential.Id}"
            : $"Remove-MgServicePrincipalPassword -ServicePrincipalId {ObjectId} -KeyId {credential.Id}";
}
