namespace Firebreak.Detection;

/// <summary>From what the watches kept to what can be said: merged, sorted, each record once, then judged relationship by relationship.</summary>
static class Conclusion
{
    internal static Detections Of(
        DetectionPlan plan,
        IReadOnlyList<Watch> watches,
        AssessmentWindow window,
        IReadOnlyList<string> files
    )
    {
        var touches = plan
            .Watched.Select((_, number) => TouchLog.Merge([.. watches.Select(watch => watch.Logs[number])]))
            .ToArray();
        var surroundings = SurroundingsOf(watches, touches, files);
        var vendors = VendorsOf(plan);
        var peers = new PeerOrigins(plan.Watched, touches, surroundings.Origins, window.FocusFrom);
        var hits = HitsOf(watches).ToLookup(hit => hit.Relationship);

        var leads = new List<Lead>();
        var corroborated = new HashSet<string>(StringComparer.Ordinal);
        var uses = new Dictionary<string, UseHistory>(StringComparer.Ordinal);
        var doubts = new List<BehaviourDoubt>();
        for (var number = 0; number < plan.Watched.Count; number++)
        {
            var subject = new Subject
            {
                Relationship = plan.Watched[number],
                Vendor = vendors[number],
                Touches = touches[number],
                Surroundings = surroundings,
                Window = window,
                Hits = [.. hits[number]],
                PeerOrigins = peers.For(number),
            };
            var overflowed = watches.Any(watch => watch.Overflowed[number]);
            var found = Detectors.Find(subject, plan.Rules);
            corroborated.UnionWith(Corroboration.Of(found));
            leads.AddRange(found.Where(lead => lead.StandsAlone || corroborated.Contains(lead.Finding.Id)));
            uses[subject.Relationship.Id] = Uses.Of(subject.Touches, overflowed);
            doubts.AddRange(BehaviourDoubts.Of(subject, overflowed));
        }
        return new Detections(
            [.. leads.Select(lead => lead.Finding).OrderBy(f => f.Time).ThenBy(f => f.Id, StringComparer.Ordinal)],
            corroborated,
            uses,
            doubts
        );
    }

    static Surroundings SurroundingsOf(IReadOnlyList<Watch> watches, Touch[][] touches, IReadOnlyList<string> files)
    {
        var names = new Dictionary<Symbol, string>();
        var calendar = new LogCalendar();
        foreach (var watch in watches)
        {
            calendar.Add(watch.Calendar);
            foreach (var (symbol, name) in watch.Names)
                names.TryAdd(symbol, name);
        }
        var origins = new OriginMap();
        foreach (var touch in touches.SelectMany(all => all))
            origins.Learn(in touch);
        return new Surroundings(names, new AdminLedger(watches.SelectMany(w => w.AdminActs)), calendar, origins, files);
    }

    static Vendor?[] VendorsOf(DetectionPlan plan)
    {
        var byName = plan
            .Vendors.GroupBy(vendor => vendor.Name)
            .ToDictionary(group => group.Key, group => group.First());
        return
        [
            .. plan.Watched.Select(relationship =>
                relationship.Party is Party.Known known ? byName.GetValueOrDefault(known.Name) : null
            ),
        ];
    }

    /// <summary>Hits sorted, those of a record exported twice once.</summary>
    static IEnumerable<Hit> HitsOf(IReadOnlyList<Watch> watches)
    {
        Hit? last = null;
        foreach (var hit in watches.SelectMany(watch => watch.Hits).Order())
        {
            var repeats =
                last is { } before
                && before.Relationship == hit.Relationship
                && before.Rule == hit.Rule
                && before.Indicator == hit.Indicator
                && before.Touch.IsSameRecord(hit.Touch);
            if (!repeats)
                yield return hit;
            last = hit;
        }
    }
}
