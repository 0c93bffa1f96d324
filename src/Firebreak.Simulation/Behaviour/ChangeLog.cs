using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Makes the audit entries of changes to applications, in the words of the Entra audit log.</summary>
static class ChangeLog
{
    public const string Management = "ApplicationManagement";

    /// <summary>On the registration where it is ours; on the service principal where the registration lies with the vendor.</summary>
    public static AuditEntry KeysChanged(
        Instant at,
        SimApp app,
        AuditActor actor,
        IReadOnlyList<SimCredential> before,
        IReadOnlyList<SimCredential> after,
        Dice dice
    )
    {
        var (old, now) = (Described(before), Described(after));
        AuditChange[] changes =
        [
            new("KeyDescription", old, now),
            new("Included Updated Properties", null, Quoted("KeyDescription")),
        ];
        return app.Registered
            ? Entry(
                at,
                "Update application – Certificates and secrets management ",
                "Update",
                actor,
                Registration(app),
                changes,
                dice
            )
            : Entry(
                at,
                after.Count >= before.Count
                    ? "Add service principal credentials"
                    : "Remove service principal credentials",
                "Update",
                actor,
                Principal(app),
                changes,
                dice
            );
    }

    public static AuditEntry Switched(Instant at, SimApp app, AuditActor actor, bool enabled, Dice dice) =>
        Entry(
            at,
            "Update service principal",
            "Update",
            actor,
            Principal(app),
            [
                new("AccountEnabled", enabled ? "[false]" : "[true]", enabled ? "[true]" : "[false]"),
                new("Included Updated Properties", null, Quoted("AccountEnabled")),
            ],
            dice
        );

    public static AuditEntry Reorganised(Instant at, SimApp app, AuditActor actor, Dice dice) =>
        Entry(
            at,
            "Update service principal",
            "Update",
            actor,
            Principal(app),
            [new("Tag", "[]", "[\"HideApp\"]"), new("Included Updated Properties", null, Quoted("Tag"))],
            dice
        );

    public static AuditEntry OwnerAdded(Instant at, SimApp app, AuditActor actor, Person owner, Dice dice) =>
        Entry(
            at,
            app.Registered ? "Add owner to application" : "Add owner to service principal",
            "Assign",
            actor,
            app.Registered ? Registration(app) : Principal(app),
            [new("User.UPN", null, Quoted(owner.Upn))],
            dice
        );

    public static AuditEntry PrincipalAdded(Instant at, SimApp app, AuditActor actor, Dice dice) =>
        Entry(
            at,
            "Add service principal",
            "Add",
            actor,
            Principal(app),
            [new("AppPrincipalId", "[]", $"[\"{app.AppId}\"]"), new("DisplayName", "[]", $"[\"{app.Name}\"]")],
            dice
        );

    /// <summary>An application permission or a delegated one is given; what administrators call consent is several entries.</summary>
    public static IEnumerable<AuditEntry> Granted(
        World world,
        Instant at,
        SimApp app,
        AuditActor actor,
        string permission,
        bool delegated,
        Dice dice
    )
    {
        var graph = new AuditTarget(world.Resource(app.Duty.Resource).ObjectId, "ServicePrincipal", app.Duty.Resource);
        if (delegated)
        {
            yield return Entry(
                at,
                "Add delegated permission grant",
                "Assign",
                actor,
                graph,
                [
                    new("DelegatedPermissionGrant.Scope", null, Quoted(" " + permission)),
                    new("DelegatedPermissionGrant.ConsentType", null, Quoted("AllPrincipals")),
                    new("ServicePrincipal.ObjectID", null, Quoted(app.ObjectId.ToString())),
                ],
                dice
            );
        }
        else
        {
            yield return Entry(
                at,
                "Add app role assignment to service principal",
                "Assign",
                actor,
                graph,
                [
                    new("AppRole.Id", null, Quoted(PermissionIds.Of(permission))),
                    new("AppRole.Value", null, Quoted(permission)),
                    new("ServicePrincipal.ObjectID", null, Quoted(app.ObjectId.ToString())),
                    new("ServicePrincipal.DisplayName", null, Quoted(app.Name)),
                ],
                dice
            );
        }
        yield return Entry(
            at + TimeSpan.FromMilliseconds(340),
            "Consent to application",
            "Assign",
            actor,
            Principal(app),
            [
                new("ConsentContext.IsAdminConsent", null, Quoted("True")),
                new(
                    "ConsentAction.Permissions",
                    null,
                    Quoted($"[] => [[ClientId: {app.ObjectId}, ConsentType: AllPrincipals, Scope: {permission}]]")
                ),
            ],
            dice
        );
    }

    public static AuditEntry Revoked(
        World world,
        Instant at,
        SimApp app,
        AuditActor actor,
        string permission,
        bool delegated,
        Dice dice
    )
    {
        var graph = new AuditTarget(world.Resource(app.Duty.Resource).ObjectId, "ServicePrincipal", app.Duty.Resource);
        var activity = delegated
            ? "Remove delegated permission grant"
            : "Remove app role assignment from service principal";
        return Entry(
            at,
            activity,
            "Unassign",
            actor,
            graph,
            [
                new(delegated ? "DelegatedPermissionGrant.Scope" : "AppRole.Value", Quoted(permission), null),
                new("ServicePrincipal.ObjectID", null, Quoted(app.ObjectId.ToString())),
            ],
            dice
        );
    }

    public static AuditTarget Principal(SimApp app) => new(app.ObjectId, "ServicePrincipal", app.Name, app.AppId);

    public static AuditTarget Registration(SimApp app) => new(app.RegistrationId, "Application", app.Name, app.AppId);

    static AuditEntry Entry(
        Instant at,
        string activity,
        string operation,
        AuditActor actor,
        AuditTarget target,
        IReadOnlyList<AuditChange> changes,
        Dice dice
    ) => new(at, dice.Id(), activity, Management, operation, actor, target, changes);

    static string Described(IReadOnlyList<SimCredential> keys) =>
        "["
        + string.Join(
            ",",
            keys.Select(key =>
                $"\"[KeyIdentifier={key.KeyId},KeyType={(key.Certificate ? "AsymmetricX509Cert" : "Password")},KeyUsage=Verify,DisplayName={key.Name}]\""
            )
        )
        + "]";

    static string Quoted(string text) => $"\"{text}\"";
}
