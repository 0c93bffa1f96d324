using System.Text;
using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What the organisation wrote down by hand: its vendors, its zones, and the sides of the estate where no third party is.</summary>
static class InventoryFiles
{
    public static IEnumerable<SimulatedFile> Make(World world)
    {
        yield return Text("estate/vendors.csv", Vendors(world));
        yield return Text("estate/zones.csv", Zones(world));
        yield return Text("estate/planes.csv", Planes());
    }

    static SimulatedFile Text(string path, string content) =>
        new(path, stream => stream.Write(Encoding.UTF8.GetBytes(content)));

    static string Vendors(World world)
    {
        var text = new StringBuilder();
        text.Append(
            "vendor,legal_name,aliases,domains,cik,entra_tenants,entra_apps,aws_accounts,github_owners,okta_apps,networks,vpn_users,contacts,contract_end,notify_within_hours,expected,notes\n"
        );
        foreach (var vendor in VendorCatalogue.All)
        {
            var dice = world.Dice("contract:" + vendor.Name);
            var apps = world.Apps.Where(app => app.Vendor == vendor.Name && app.Kind == AppKind.ServiceAccount);
            string[] columns =
            [
                vendor.Name,
                vendor.LegalName,
                vendor.Aliases,
                vendor.Domain,
                vendor.Cik,
                world.VendorTenants[vendor.Name].ToString(),
                string.Join(';', apps.Select(app => app.AppId)),
                "",
                "",
                "",
                string.Join(';', Networks(world, vendor.Name, dice)),
                "",
                $"security@{vendor.Domain}",
                world.Calendar.Disclosed.AddDays(dice.Between(60, 900)).ToString("yyyy-MM-dd"),
                dice.Pick(["24", "48", "72", ""]),
                "",
                "",
            ];
            text.AppendJoin(',', columns.Select(Quoted)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Half of the vendors said where they work from; whoever moved with notice is in the list.</summary>
    static IEnumerable<Network> Networks(World world, string vendor, Dice dice)
    {
        var apps = world.Apps.Where(app => app.Vendor == vendor).ToList();
        var usual = dice.Chance(0.5) ? apps.SelectMany(app => app.Networks).Select(network => network.Block) : [];
        var moved = apps.SelectMany(app => app.Happenings)
            .OfType<Happening.NetworkMove>()
            .Where(move => move.Declared)
            .Select(move => move.To.Block);
        return usual.Concat(moved).Distinct();
    }

    static string Zones(World world)
    {
        var office = string.Join(';', world.People.Office.Block);
        return "zone,level,networks,hosts,apps,criticality\n"
            + $"corporate,4,{office},,Microsoft Graph;Office 365 Exchange Online;Office 365 SharePoint Online,2\n"
            + "dmz,3.5,10.20.0.0/16,jump01;relay01,,3\n"
            + $"ami-head-end,3,10.30.0.0/16,hes01;hes02,{Duty.HeadEnd},5\n"
            + "control-centre,3,10.40.0.0/16,scada01;ems01,,5\n"
            + "field,1,10.60.0.0/14,,,4\n";
    }

    static string Planes() =>
        "plane,third_parties,note\n"
        + string.Join(
            "",
            ((string[])["cloud", "saas", "directory", "code", "network", "mail", "software", "ot"]).Select(plane =>
                $"{plane},none,no vendor has access here\n"
            )
        );

    static string Quoted(string value) =>
        value.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{value.Replace("\"", "\"\"")}\"" : value;
}
