namespace Firebreak.Detection;

/// <summary>A resource never asked for, or a kind of request never made, by this identity (T1526, T1530).</summary>
static class NewOperation
{
    // Requests have a long tail: month after month a connector makes some it never made before.
    const double RequestPrior = 0.15;
    const double AreaPrior = 0.003;

    // Releases bring their new requests in batches; each further one in a batch is about as likely as not.
    const double BatchGoesOn = 0.7;

    /// <summary>The rule id of leads about resources: they rest on sign-ins, those about requests on what the requests log.</summary>
    internal const string Resource = "firebreak.new_resource";
    const int SweepMin = 2;

    // Resources seldom come in batches, and with them comes a grant.
    const double ResourcesGoOn = 0.2;
    static readonly TimeSpan GrantedWithin = TimeSpan.FromDays(30);
    static readonly ulong Administration = Symbol.Of("administration").Id;

    internal static IEnumerable<Lead> Find(Subject subject)
    {
        var areas = new Dictionary<Symbol, ulong>();
        ulong AreaOf(Touch touch)
        {
            if (IsSignIn(touch.Category))
                return 0;
            // An application that appears as the actor in the audit log administers, whatever it changed.
            if (touch.Category == LogCategory.EntraAudit)
                return Administration;
            if (!areas.TryGetValue(touch.Operation, out var area))
                areas[touch.Operation] = area = Symbol.Of(OperationArea.Of(subject.NameOf(touch.Operation)) ?? "").Id;
            return area;
        }
        return
        [
            .. Find(subject, static touch => IsSignIn(touch.Category) ? touch.Target.Id : 0, AreaPrior, "a resource"),
            .. Find(subject, AreaOf, AreaPrior, "a kind of request"),
            .. Find(
                subject,
                static touch => IsSignIn(touch.Category) ? 0 : touch.Operation.Id,
                RequestPrior,
                "requests"
            ),
        ];
    }

    static bool IsSignIn(LogCategory category) =>
        category is LogCategory.EntraServicePrincipalSignIns or LogCategory.EntraUserSignIns;

    static IEnumerable<Lead> Find(Subject subject, Func<Touch, ulong> valueOf, double prior, string what) =>
        Find(subject, Role.Acted, valueOf, prior, what).Concat(Find(subject, Role.OnBehalf, valueOf, prior, what));

    static IEnumerable<Lead> Find(Subject subject, Role role, Func<Touch, ulong> valueOf, double prior, string what)
    {
        ulong ValueOf(in Touch touch) => touch.Role == role && touch.Succeeded ? valueOf(touch) : 0;
        return NoveltyScan
            .Of(subject, ValueOf, prior)
            .SelectMany(novelty => NoveltyLeads.Of(subject, novelty, Draft(subject, novelty, what, role)));
    }

    /// <summary>A release that needs another resource is announced by a grant: somebody who administers gave it.</summary>
    static bool WasGranted(Subject subject, Touch used)
    {
        var keys = OwnKeys.Of(subject.Relationship);
        return subject.Touches.Any(touch =>
            touch is { Act: AuditAct.PermissionGranted or AuditAct.Consented, Succeeded: true }
            && touch.Time <= used.Time
            && touch.Time >= used.Time - GrantedWithin
            && subject.Surroundings.Admins.Knows(touch.Principal, touch.Time, keys)
        );
    }

    static LeadDraft Draft(Subject subject, Novelty novelty, string what, Role role)
    {
        var names = novelty
            .First.Select(touch => IsSignIn(touch.Category) ? touch.Target : touch.Operation)
            .Distinct()
            .Take(3);
        var more = novelty.Values.Count > 3 ? $" and {novelty.Values.Count - 3} more" : "";
        var isResource = IsSignIn(novelty.First[0].Category);
        var goesOn = isResource ? ResourcesGoOn : BatchGoesOn;
        // One more resource comes with a feature; several that nobody granted are a look around.
        var isSweep = isResource && novelty.Values.Count >= SweepMin && !WasGranted(subject, novelty.First[0]);
        return new LeadDraft(
            FindingKind.FirstSeen,
            Aspect.Operation,
            isResource ? Resource : "firebreak.new_operation",
            $"{what} never made before in {Spoken.Number(novelty.EventsBefore)} since {Spoken.Day(novelty.Since)}: "
                + $"{string.Join(", ", names.Select(subject.NameOf))}{more}",
            novelty.First
        )
        {
            Attack = ["T1526"],
            Chance = novelty.Chance * Math.Pow(goesOn, novelty.NewOnFirstDay - 1),
            Standing = isSweep ? Standing.Independent : Standing.Release,
            Key = $"{what} {role}",
        };
    }
}
