using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Steps that change how the relationship is set up: they stand in the audit log and stay in the estate.</summary>
sealed class ConfigurationSteps(World world, Intrusion intrusion, IntruderNetworks networks, Dice dice)
{
    /// <summary>The credential that the intruder added last; null before there is one.</summary>
    public SimCredential? Added { get; private set; }

    SimApp App => intrusion.App;

    public void Play(AttackStep step, Instant at)
    {
        var actor = Actor(step, at);
        switch (step.Do)
        {
            case "add_credential":
                AddCredential(step, at, actor);
                break;
            case "remove_credential":
                RemoveCredential(step, at, actor);
                break;
            case "grant":
                Grant(step, at, actor);
                break;
            case "revoke_grant":
                Revoke(step, at, actor);
                break;
            case "add_owner":
                Write(step, ChangeLog.OwnerAdded(at, App, actor, dice.Pick(world.People.Staff), dice));
                break;
            case "disable" or "enable":
                Switch(step, at, actor);
                break;
        }
    }

    void AddCredential(AttackStep step, Instant at, AuditActor actor)
    {
        var before = InPlace(at);
        var certificate = step.Kind == "certificate";
        var name =
            step.Name.Length > 0 ? step.Name : dice.Pick(["prod", "client secret", "backup", "integration", App.Name]);
        Added = new(
            dice.Id(),
            certificate,
            certificate ? $"CN={name}" : name,
            at,
            at + TimeSpan.FromDays(dice.Pick([180, 365, 730])),
            Visible: true
        );
        App.Credentials.Add(Added);
        Write(step, ChangeLog.KeysChanged(at, App, actor, before, [.. before, Added], dice));
    }

    void RemoveCredential(AttackStep step, Instant at, AuditActor actor)
    {
        var before = InPlace(at);
        var gone = step.Credential == "added" ? Added : AppState.Of(App, at).Credential;
        if (gone is null || !before.Contains(gone))
            return;
        gone.Removed = at;
        Write(step, ChangeLog.KeysChanged(at, App, actor, before, [.. before.Where(key => key != gone)], dice));
    }

    void Grant(AttackStep step, Instant at, AuditActor actor)
    {
        var delegated = App.Kind == AppKind.DelegatedApp;
        foreach (var permission in step.Permissions)
        {
            (delegated ? App.Scopes : App.Permissions).Hold([permission], at);
            foreach (var entry in ChangeLog.Granted(world, at, App, actor, permission, delegated, dice))
                Write(step, entry);
            at += TimeSpan.FromSeconds(dice.Between(2.0, 40));
        }
    }

    void Revoke(AttackStep step, Instant at, AuditActor actor)
    {
        foreach (var permission in step.Permissions)
        {
            App.Scopes.End(permission, at);
            App.Permissions.End(permission, at);
            Write(step, ChangeLog.Revoked(world, at, App, actor, permission, App.Kind == AppKind.DelegatedApp, dice));
        }
    }

    void Switch(AttackStep step, Instant at, AuditActor actor)
    {
        var enabled = step.Do == "enable";
        App.Happenings.Add(enabled ? new Happening.Enabled(at) : new Happening.Disabled(at));
        App.Happenings.Sort((left, right) => left.At.CompareTo(right.At));
        Write(step, ChangeLog.Switched(at, App, actor, enabled, dice));
    }

    // What a usual administrator does is no part of the abuse, even when the shape asks for it.
    void Write(AttackStep step, AuditEntry entry)
    {
        if (step.By == "usual_admin")
            world.Planned.Add(entry);
        else
            intrusion.Events.Add(entry with { Of = intrusion });
    }

    SimCredential[] InPlace(Instant at) =>
        [.. App.Credentials.Where(key => key.Visible && key.From <= at && (key.Removed is not { } gone || gone > at))];

    AuditActor Actor(AttackStep step, Instant at)
    {
        var address = dice.PickEarly(networks.Of(step, at).Addresses);
        var admin = dice.PickEarly(world.People.Admins);
        return step.By switch
        {
            "the_app" => AuditActor.Of(App),
            "unknown_user" => AuditActor.Of(dice.Pick(world.People.Staff), address),
            _ => AuditActor.Of(admin, address, step.Agent == "same" ? null : Agents.Other(admin.Agent, dice)),
        };
    }
}
