using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Puts the truth of a run together: what was planted, what of it is left to read, and which logs each relationship needs.</summary>
static class TruthFinding
{
    public static Truth Of(World world, GapPlan gaps, Census census)
    {
        var relationships = world
            .OfVendors.Select(app => Of(world, gaps, census, app))
            .Concat(world.Partners.Select(vendor => Partner(world, gaps, vendor)));
        return new(
            world.Vendor.Name,
            world.AsOf,
            world.Calendar.Focus.From,
            [.. relationships.OrderBy(relationship => relationship.Id, StringComparer.Ordinal)]
        );
    }

    static TrueRelationship Of(World world, GapPlan gaps, Census census, SimApp app)
    {
        var gap = GapOver(gaps, world.Calendar.Focus, Required(app));
        var intrusion = world.Intrusions.Find(intrusion => intrusion.App == app);
        if (intrusion is null)
            return new(app.RelationshipId, app.Vendor, TrueState.Clean, gap.Length == 0, "", null, null, [], gap);
        var events = census.Places.GetValueOrDefault(intrusion, []);
        var state = events.Count > 0 ? TrueState.Abused : TrueState.Hidden;
        return new(
            app.RelationshipId,
            app.Vendor,
            state,
            gap.Length == 0,
            intrusion.Shape.Id,
            intrusion.Period.From,
            intrusion.Period.To,
            events,
            gap
        );
    }

    static TrueRelationship Partner(World world, GapPlan gaps, string vendor)
    {
        var gap = GapOver(gaps, world.Calendar.Focus, [LogCategory.EntraUserSignIns, LogCategory.EntraAudit]);
        return new(
            $"entra:partner:{world.VendorTenants[vendor]}",
            vendor,
            TrueState.Clean,
            gap.Length == 0,
            "",
            null,
            null,
            [],
            gap
        );
    }

    /// <summary>The logs without which nothing can be said about a relationship: how it signs in, how it is changed, what it reads.</summary>
    public static IReadOnlyList<LogCategory> Required(SimApp app)
    {
        List<LogCategory> required = [LogCategory.EntraServicePrincipalSignIns, LogCategory.EntraAudit];
        if (app.Kind == AppKind.DelegatedApp)
            required.Add(LogCategory.EntraUserSignIns);
        required.Add(
            app.Duty.Resource switch
            {
                Duty.Graph => LogCategory.GraphActivity,
                Duty.Exchange => LogCategory.M365UnifiedAudit,
                _ => LogCategory.ResourceAccess,
            }
        );
        return required;
    }

    static string GapOver(GapPlan gaps, Period focus, IReadOnlyList<LogCategory> required)
    {
        foreach (var category in required)
        {
            if (!Gaps.ExportedCategories.Contains(category))
                return "not_exported:" + category.Key();
            if (gaps.Over(category, focus) is { } placed)
                return placed.Gap.Id;
        }
        return "";
    }
}
