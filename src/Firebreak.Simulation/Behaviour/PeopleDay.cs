using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What people do on a day apart from vendor applications: they sign in to the platform, and the help desk changes accounts.</summary>
sealed class PeopleDay(World world)
{
    static readonly string[] Favourites =
    [
        "Microsoft Office",
        "Microsoft Teams",
        "Office365 Shell WCSS-Client",
        "OneDrive SyncEngine",
        "Outlook Mobile",
        "My Apps",
    ];

    static readonly (string Activity, string Group, string Operation, string Type)[] Chores =
    [
        ("Update user", "UserManagement", "Update", "User"),
        ("Update user", "UserManagement", "Update", "User"),
        ("Add member to group", "GroupManagement", "Assign", "User"),
        ("Remove member from group", "GroupManagement", "Unassign", "User"),
        ("Reset password (by admin)", "UserManagement", "Update", "User"),
        ("Update device", "Device", "Update", "Device"),
        ("Add registered owner to device", "Device", "Assign", "Device"),
        ("Update group", "GroupManagement", "Update", "Group"),
    ];

    public void Add(DateOnly day, List<LogEvent> events)
    {
        var dice = Dice.For(world.Options.Seed, "people-day", day.DayNumber);
        foreach (var start in new Rhythm.BusinessHours(360 * world.Options.Scale).Starts(day, dice))
            events.Add(SignIn(Instant.Of(day) + start, dice));
        foreach (var start in new Rhythm.BusinessHours(34 * world.Options.Scale).Starts(day, dice))
            events.Add(Chore(Instant.Of(day) + start, dice));
    }

    UserSignIn SignIn(Instant at, Dice dice)
    {
        var user = dice.Pick(world.People.Staff);
        var name = dice.Pick(Favourites);
        var app = world.Resource(name);
        var office = dice.Chance(0.6);
        var network = office ? world.People.Office : world.People.NetworkOf(user.Home);
        var address = office ? dice.PickEarly(network.Addresses) : user.Home;
        var error = dice.Chance(0.05) ? dice.Pick([50126, 50074, 50053]) : 0;
        return new(
            at,
            dice.Id(),
            user,
            name,
            app.AppId,
            network,
            address,
            user.Agent,
            dice.Pick([Duty.Exchange, Duty.Graph, "Office 365 SharePoint Online"]),
            error
        );
    }

    AuditEntry Chore(Instant at, Dice dice)
    {
        var (activity, group, operation, type) = dice.Pick(Chores);
        var admin = dice.PickEarly(world.People.Admins);
        var actor = dice.Chance(0.45)
            ? AuditActor.Of(world.ProvisioningApp)
            : AuditActor.Of(admin, world.People.Seat(admin, dice));
        var person = dice.Pick(world.People.Staff);
        var target =
            type == "User"
                ? new AuditTarget(person.Id, type, person.DisplayName)
                : new AuditTarget(
                    dice.Id(),
                    type,
                    type == "Device" ? $"THP-{dice.Between(1000, 9999)}" : "Field crews"
                );
        return new(
            at,
            dice.Id(),
            activity,
            group,
            operation,
            actor,
            target,
            [new("Included Updated Properties", null, "\"\\\"Department\\\"\"")]
        );
    }
}
