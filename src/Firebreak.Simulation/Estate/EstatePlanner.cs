using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Sets up the organisation: its people, its applications, and those of its vendors.</summary>
sealed class EstatePlanner
{
    readonly SimulationOptions options;
    readonly World world;
    readonly Dice dice;
    readonly Dictionary<string, uint> asns = [];

    EstatePlanner(SimulationOptions options, Calendar calendar)
    {
        this.options = options;
        dice = Dice.For(options.Seed, "estate");
        var addresses = new AddressSpace(options.Seed);
        world = new World
        {
            Options = options,
            Calendar = calendar,
            Tenant = dice.Id(),
            Workspace = dice.Id(),
            Addresses = addresses,
            People = new People(options.Seed, addresses, World.Domain),
            Vendor = VendorCatalogue.All.First(vendor => vendor.Name == options.Vendor),
            VendorTenants = VendorCatalogue.All.ToDictionary(vendor => vendor.Name, _ => dice.Id()),
            Partners =
            [
                .. dice.Shuffled(
                        VendorCatalogue.All.Select(vendor => vendor.Name).Where(name => name != options.Vendor)
                    )
                    .Take(2),
            ],
        };
    }

    public static World Plan(SimulationOptions options, Calendar calendar)
    {
        var planner = new EstatePlanner(options, calendar);
        planner.AddPlatform();
        planner.AddOwn();
        foreach (var vendor in VendorCatalogue.All)
            planner.AddVendor(vendor);
        if (options.UnknownThirdParties)
            planner.AddUnknown();
        return planner.world;
    }

    void AddPlatform()
    {
        foreach (var (name, appId) in OtherApps.Platform)
            Add(name, AppKind.FirstParty, "", OtherApps.PlatformTenant, "alert-feed", "dormant", [], new Guid(appId));
    }

    void AddOwn()
    {
        var networks = new[]
        {
            world.Addresses.Take("US", world.Addresses.NewAsn(), 5),
            world.Addresses.Take("US", world.Addresses.Hosting[0], 6),
            world.Addresses.Take("US", world.Addresses.Hosting[0], 4),
        };
        string[] duties =
        [
            "directory-sync",
            "document-upload",
            "mail-notify",
            "usage-reports",
            "document-exchange",
            "device-inventory",
        ];
        Add("Personnel Provisioning", AppKind.OwnApp, "", world.Tenant, "directory-sync", "nightly", [networks[0]]);
        Add(Duty.HeadEnd, AppKind.OwnApp, "", world.Tenant, "alert-feed", "dormant", [networks[0]]);
        foreach (var name in OtherApps.OwnNames(dice).Take(78))
        {
            var rhythm = dice.Pick([
                "polling",
                "nightly",
                "nightly",
                "nightly",
                "weekly",
                "weekly",
                "month_end",
                "sporadic",
                "sporadic",
                "dormant",
            ]);
            Add(name, AppKind.OwnApp, "", world.Tenant, dice.Pick(duties), rhythm, [dice.Pick(networks)]);
        }
    }

    void AddVendor(VendorFacts vendor)
    {
        var networks = Networks(vendor);
        foreach (var (place, facts) in vendor.Relationships.Index())
        {
            var owner = facts.Kind == AppKind.ServiceAccount ? world.Tenant : world.VendorTenants[vendor.Name];
            // Some of a vendor's programs run from one of its networks, some from two.
            var own = dice.Chance(0.6) ? [networks[place % networks.Count]] : networks;
            // Some are left over from a project, or used a few times a year.
            var rhythm =
                dice.Chance(0.07) ? "dormant"
                : dice.Chance(0.06) ? "rare"
                : facts.Rhythm;
            Add(facts.Name, facts.Kind, vendor.Name, owner, facts.Duty, rhythm, own);
        }
    }

    List<SourceNetwork> Networks(VendorFacts vendor)
    {
        var home = world.Addresses.NewAsn();
        List<SourceNetwork> networks = [world.Addresses.Take(vendor.Country, home, dice.Between(2, 4))];
        if (dice.Chance(0.12))
        {
            networks.Add(world.Addresses.Beside(networks[0], home, dice.Between(1, 3)));
        }
        else if (dice.Chance(0.6))
        {
            var country = dice.Chance(0.75) ? vendor.Country : dice.Pick(["US", "IE", "IN"]);
            networks.Add(world.Addresses.Take(country, dice.Pick(world.Addresses.Hosting), dice.Between(2, 6)));
        }
        asns[vendor.Name] = home;
        return networks;
    }

    void AddUnknown()
    {
        foreach (var name in OtherApps.UnknownNames)
        {
            var network = world.Addresses.Take("US", dice.Pick(world.Addresses.Hosting), 3);
            Add(
                name,
                AppKind.UnknownThirdParty,
                "",
                dice.Id(),
                dice.Pick(["calendar-planner", "mailbox-intake"]),
                "sporadic",
                [network]
            );
        }
    }

    void Add(
        string name,
        AppKind kind,
        string vendor,
        Guid owner,
        string duty,
        string rhythm,
        IReadOnlyList<SourceNetwork> networks,
        Guid? appId = null
    )
    {
        var app = new SimApp
        {
            Index = world.Apps.Count,
            ObjectId = dice.Id(),
            AppId = appId ?? dice.Id(),
            RegistrationId = dice.Id(),
            Name = name,
            Vendor = vendor,
            Kind = kind,
            OwnerTenant = owner,
            Created = world.From - TimeSpan.FromDays(dice.Between(40, 1_400)) + dice.Span(TimeSpan.FromHours(9)),
            Duty = Duty.Of(duty),
            Rhythm = Rhythm.Draw(rhythm, dice),
            Networks = networks,
            Agent = Agents.Draw(dice),
        };
        Grant(app);
        if (app.Acts && app.Kind != AppKind.DelegatedApp)
            app.Credentials.Add(FirstCredential(app));
        world.Apps.Add(app);
    }

    static void Grant(SimApp app)
    {
        if (app.Kind == AppKind.DelegatedApp)
            app.Scopes.Hold(["User.Read", "offline_access", .. app.Duty.Permissions], app.Created);
        else if (app.Kind != AppKind.FirstParty && !(app.Name == Duty.HeadEnd))
            app.Permissions.Hold(app.Duty.Permissions, app.Created);
    }

    SimCredential FirstCredential(SimApp app)
    {
        var certificate = dice.Chance(0.3);
        var age = TimeSpan.FromDays(dice.Between(20, certificate ? 300 : 160));
        var from = Instant.Later(app.Created, world.From - age);
        var life = TimeSpan.FromDays(certificate ? 730 : dice.Pick([365, 365, 730]));
        return new(
            dice.Id(),
            certificate,
            certificate ? $"CN={app.Name}" : dice.Pick(["prod", "client secret", "integration", app.Name]),
            from,
            from + life,
            app.Registered
        );
    }
}
