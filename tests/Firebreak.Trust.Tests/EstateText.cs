using System.Text;

namespace Firebreak.Trust.Tests;

/// <summary>Every field of an estate as text, so that nothing changes unseen.</summary>
static class EstateText
{
    public static string Of(Estate estate)
    {
        var text = new StringBuilder();
        foreach (var vendor in estate.Vendors)
            Write(text, vendor);
        foreach (var zone in estate.Zones)
            text.AppendLine(
                $"zone {zone.Name} level {zone.Level} criticality {zone.Criticality} networks {Joined(zone.Networks)} hosts {Joined(zone.Hosts)} apps {Joined(zone.Apps)}"
            );
        foreach (var relationship in estate.Relationships)
            Write(text, relationship);
        foreach (var plane in estate.Planes.Where(p => p.Imported || p.Missing.Count > 0))
        {
            text.AppendLine(
                $"plane {plane.Plane.Key()} imported {plane.Imported} as of {plane.AsOf} principals {plane.Principals} unattributed {plane.Unattributed}"
            );
            foreach (var missing in plane.Missing)
                text.AppendLine($"  missing {missing}");
        }
        text.AppendLine($"not imported {Joined(estate.Planes.Where(p => !p.Imported).Select(p => p.Plane.Key()))}");
        text.AppendLine($"without third parties {Joined(estate.PlanesWithoutThirdParties.Select(p => p.Key()))}");
        foreach (var problem in estate.Problems)
            text.AppendLine($"problem {problem} [{problem.Records}]");
        return text.ToString();
    }

    static void Write(StringBuilder text, Vendor vendor)
    {
        text.AppendLine(
            $"vendor {vendor.Name} | {vendor.LegalName} | aliases {Joined(vendor.Aliases)} | cik {vendor.Cik}"
        );
        text.AppendLine(
            $"  domains {Joined(vendor.Domains)} tenants {Joined(vendor.EntraTenants)} apps {Joined(vendor.EntraApps)} aws {Joined(vendor.AwsAccounts)} github {Joined(vendor.GithubOwners)} networks {Joined(vendor.Networks)}"
        );
        text.AppendLine(
            $"  contract end {vendor.ContractEnd:yyyy-MM-dd} notify {vendor.NotifyWithinHours} notes {vendor.Notes.Replace("\n", "\\n")}"
        );
    }

    static void Write(StringBuilder text, Relationship relationship)
    {
        var party = relationship.Party switch
        {
            Party.Known known => $"{known.Name}, because {known.Reason}",
            Party.Unknown unknown => $"unknown: {unknown.Clue}",
            _ => "",
        };
        text.AppendLine(
            $"{relationship.Id} '{relationship.Principal.Name}' {(relationship.Enabled ? "enabled" : "disabled")} created {relationship.Created}"
        );
        text.AppendLine($"  party {party}");
        text.AppendLine($"  keys {Joined(relationship.EventKeys)}");
        text.AppendLine($"  zones {Joined(relationship.Zones)}");
        foreach (var credential in relationship.Credentials)
            text.AppendLine(
                $"  credential {credential.Kind} {credential.Id} '{credential.Name}' {credential.Created} – {credential.Expires} used {credential.LastUsed}"
            );
        foreach (var grant in relationship.Grants)
            text.AppendLine(
                $"  grant {grant.Kind} {grant.Permission} on {grant.Resource}{(grant.ForEveryone ? " for everyone" : "")} {grant.Created}"
            );
        foreach (var use in relationship.LastUses)
            text.AppendLine($"  used {use.Time} {use.Category.Key()} by {use.Source}");
        foreach (var unclear in relationship.Unclear)
            text.AppendLine($"  unclear {unclear}");
    }

    static string Joined<T>(IEnumerable<T> values) => $"[{string.Join(", ", values)}]";
}
