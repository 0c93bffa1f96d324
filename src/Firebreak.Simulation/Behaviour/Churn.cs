using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>What changes in an organisation that is left in peace: keys are rotated, programs upgraded, networks moved, work caught
/// up. Rates are per application and 75 days; three to six in a hundred relationships show something undeclared and odd in the focus.</summary>
sealed class Churn
{
    readonly World world;
    readonly SimApp app;
    readonly Dice dice;
    readonly double span;
    readonly bool isTarget;

    Churn(World world, SimApp app, bool isTarget)
    {
        this.isTarget = isTarget;
        this.world = world;
        this.app = app;
        dice = world.Dice("churn", app.Index);
        span = world.Calendar.Logs.Length.TotalDays / 75;
    }

    /// <param name="targets">Relationships of an intrusion: they are neither new nor put away, so that there is something to abuse.</param>
    public static void Plan(World world, IReadOnlyCollection<SimApp> targets)
    {
        foreach (var acting in world.Apps.Where(acting => acting.Acts))
            new Churn(world, acting, targets.Contains(acting)).Plan();
    }

    void Plan()
    {
        Sometimes(0.35, at => new Happening.AgentUpgrade(at, Agents.Next(app.Agent, dice)));
        Sometimes(0.05, at => Move(at, declared: true));
        Sometimes(0.05, at => Move(at, declared: false));
        Sometimes(0.15, Outage);
        Sometimes(
            0.055,
            at => new Happening.Backfill(at, at + TimeSpan.FromHours(dice.Between(8, 60)), dice.Between(4.0, 12))
        );
        if (app.Duty.OnGraph)
            Sometimes(0.06, at => new Happening.NewFeature(at, dice.Pick(app.Duty.Further)));
        if (dice.Chance(0.1 * span))
            world.Planned.Add(ChangeLog.Reorganised(AtWork(), app, Admin(), dice));
        if (app.Vendor.Length > 0 && app.Duty.OnGraph && dice.Chance(0.03 * span))
            Extend(AtWork());
        if (app.Vendor.Length > 0 && !isTarget && dice.Chance(0.02 * span))
            Onboard();
        else if (app.Credentials.Count > 0 && dice.Chance(0.2 * span))
            Rotate(Moment());
        if (app.Kind == AppKind.OwnApp && dice.Chance(0.03 * span))
            Retire();
        app.Happenings.Sort((left, right) => left.At.CompareTo(right.At));
    }

    void Sometimes(double rate, Func<Instant, Happening> make)
    {
        if (dice.Chance(rate * span))
            app.Happenings.Add(make(Moment()));
    }

    Happening.NetworkMove Move(Instant at, bool declared)
    {
        var from = app.Networks[0];
        var asn = dice.Chance(0.5) ? from.Asn : dice.Pick(world.Addresses.Hosting);
        var country = dice.Chance(0.8) ? from.Country : dice.Pick(["US", "IE", "IN", "PL"]);
        var to = dice.Chance(0.15)
            ? world.Addresses.Beside(from, asn, dice.Between(2, 5))
            : world.Addresses.Take(country, asn, dice.Between(2, 5));
        return new(at, to, declared);
    }

    Happening.Outage Outage(Instant at)
    {
        var from = Instant.Of(at.Day) + TimeSpan.FromHours(dice.Between(0, 20));
        return new(from, from + TimeSpan.FromHours(dice.Between(9, 34)));
    }

    /// <summary>The new key first stands beside the old one, is used a day or three later, and the old one goes a week after that.</summary>
    void Rotate(Instant at)
    {
        var old = app.Credentials[0];
        var added = world.From > at ? world.From : AtWork(at);
        var key = new SimCredential(
            dice.Id(),
            old.Certificate,
            old.Name,
            added,
            added + TimeSpan.FromDays(365),
            app.Registered
        );
        var removed = added + TimeSpan.FromDays(dice.Between(4, 14));
        app.Credentials.Add(key);
        app.Happenings.Add(new Happening.Rotation(added + TimeSpan.FromHours(dice.Between(1, 70)), key));
        if (!app.Registered)
            return; // the vendor does it in its own tenant; we see a new key id and nothing else
        var actor = dice.Chance(0.25) ? AuditActor.Of(world.ProvisioningApp) : Admin();
        world.Planned.Add(ChangeLog.KeysChanged(added, app, actor, [old], [old, key], dice));
        if (removed >= world.AsOf)
            return;
        old.Removed = removed;
        world.Planned.Add(ChangeLog.KeysChanged(removed, app, actor, [old, key], [key], dice));
    }

    /// <summary>A project needs more: an administrator consents, and days later the application makes requests of a new kind.</summary>
    void Extend(Instant at)
    {
        var further = dice.Pick([.. Duty.All.Where(duty => duty.OnGraph && duty != app.Duty)]);
        var delegated = app.Kind == AppKind.DelegatedApp;
        (delegated ? app.Scopes : app.Permissions).Hold([further.Permissions[0]], at);
        world.Planned.AddRange(ChangeLog.Granted(world, at, app, Admin(), further.Permissions[0], delegated, dice));
        app.Happenings.Add(
            new Happening.NewFeature(at + TimeSpan.FromDays(dice.Between(0.5, 6)), further.Operations[0])
        );
    }

    void Onboard()
    {
        var at = AtWork(
            world.From + TimeSpan.FromDays(dice.Between(5.0, Math.Max(6, (world.Calendar.Logs.Length.TotalDays - 20))))
        );
        var admin = Admin();
        app.Created = at;
        if (app.Credentials is [var first, ..])
            app.Credentials[0] = first with { From = at, Until = at + TimeSpan.FromDays(365) };
        app.Permissions.Replace(app.Duty.Permissions, app.Kind == AppKind.DelegatedApp ? [] : app.Duty.Permissions, at);
        world.Planned.Add(ChangeLog.PrincipalAdded(at, app, admin, dice));
        foreach (var permission in app.Duty.Permissions)
            world.Planned.AddRange(
                ChangeLog.Granted(
                    world,
                    at + TimeSpan.FromMinutes(dice.Between(1, 9)),
                    app,
                    admin,
                    permission,
                    app.Kind == AppKind.DelegatedApp,
                    dice
                )
            );
        app.Happenings.Add(new Happening.Onboarded(at + TimeSpan.FromHours(dice.Between(2, 40))));
    }

    void Retire()
    {
        var at = AtWork();
        world.Planned.Add(ChangeLog.Switched(at, app, Admin(), enabled: false, dice));
        app.Happenings.Add(new Happening.Disabled(at));
    }

    AuditActor Admin()
    {
        var admin = dice.PickEarly(world.People.Admins);
        return AuditActor.Of(admin, world.People.Seat(admin, dice));
    }

    Instant Moment() => world.From + dice.Span(world.Calendar.Logs.Length - TimeSpan.FromHours(6));

    Instant AtWork() => AtWork(Moment());

    /// <summary>Moved to working hours of a working day, never past the end of the logs.</summary>
    Instant AtWork(Instant at)
    {
        var day = at.Day;
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(-1);
        var moved = Instant.Of(day) + TimeSpan.FromHours(dice.Between(13.5, 21.5));
        return Instant.Later(
            world.From + TimeSpan.FromHours(1),
            Instant.Earlier(moved, world.AsOf - TimeSpan.FromHours(2))
        );
    }
}
