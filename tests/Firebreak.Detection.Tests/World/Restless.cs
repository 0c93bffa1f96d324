namespace Firebreak.Detection.Tests;

/// <summary>Innocent changes that a vendor or an administrator makes without announcing them, each at day 100.</summary>
static class Restless
{
    static readonly Instant Change = Estates.Day(100);

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "move",
        "move and rewrite",
        "feature",
        "failover",
        "new administrator",
        "growth",
        "strangers",
        "second program",
        "fumbled secret",
        "new machine",
        "new schedule",
        "backfill at night",
        "granted resources",
    ];

    public static IEnumerable<Entry> Entries(string kind, string name, Habit habit) =>
        kind switch
        {
            "move" => habit.Entries().Select(entry => After(entry, Moved)),
            "move and rewrite" => habit
                .Entries()
                .Select(entry =>
                    After(entry, e => Moved(e) with { Client = e.Client.Length > 0 ? "rust-connector/1.0" : "" })
                ),
            "feature" =>
            [
                Abuse.Audit(name, "Add app role assignment to service principal", "admin-1", Change),
                .. habit.Entries(),
                .. Feature(name, habit),
            ],
            "failover" => habit
                .Entries()
                .Select(entry =>
                    entry.Time >= Change && entry.Time < Change + TimeSpan.FromHours(30) ? Moved(entry) : entry
                ),
            "new administrator" => NewAdministrator(name, habit),
            "growth" => habit.Entries().Select(entry => After(entry, e => e with { Bytes = e.Bytes * 2 })),
            "fumbled secret" => [.. habit.Entries(), .. Fumbled(name, habit)],
            "new machine" => habit
                .Entries()
                .Select(entry => After(entry, e => e with { Address = OnNewMachine(e.Address) })),
            "new schedule" => habit
                .Entries()
                .Select(entry => After(entry, e => e with { Time = e.Time + TimeSpan.FromHours(10) })),
            "backfill at night" => [.. habit.Entries(), .. Backfill(habit)],
            "granted resources" => [.. habit.Entries(), .. GrantedResources(name, habit)],
            "strangers" => [.. habit.Entries(), .. Strangers(name)],
            _ => [.. habit.Entries(), .. SecondProgram(name, habit)],
        };

    static Entry After(Entry entry, Func<Entry, Entry> changed) =>
        entry.Time >= Change && entry.Category != LogCategory.EntraAudit ? changed(entry) : entry;

    static Entry Moved(Entry entry) => entry with { Address = "203.0.113.20", Asn = entry.Asn == 0 ? 0u : 64888 };

    static IEnumerable<Entry> Feature(string name, Habit habit) =>
        Enumerable
            .Range(0, 40)
            .Select(i => new Entry(Change + TimeSpan.FromHours(3 + 11 * i), LogCategory.GraphActivity)
            {
                Principal = name,
                App = $"{name}-app",
                Client = habit.ClientOn(110),
                Operation = i % 2 == 0 ? "GET /users" : "GET /groups/{id}/members",
                Target = "graph",
                Address = habit.AddressOn(101),
                Bytes = (long)habit.Size,
            });

    static IEnumerable<Entry> NewAdministrator(string name, Habit habit) =>
        [
            Abuse.Audit(name, "Add service principal credentials", "new-admin", Change, "fresh"),
            .. habit
                .Entries()
                .Select(entry =>
                    After(
                        entry,
                        e =>
                            e.Category == LogCategory.EntraServicePrincipalSignIns ? e with { Credential = "fresh" } : e
                    )
                ),
        ];

    static IEnumerable<Entry> Strangers(string name) =>
        Abuse.SignIns(name, "guess", 30).Select(entry => entry with { Outcome = Outcome.Failure });

    static IEnumerable<Entry> SecondProgram(string name, Habit habit) =>
        Feature(name, habit)
            .Select(entry => entry with { Client = "report-writer/1.0", Operation = "GET /sites/{id}" });

    static string OnNewMachine(string address) => address[..address.LastIndexOf('.')] + ".200";

    static IEnumerable<Entry> Fumbled(string name, Habit habit) =>
        Abuse
            .SignIns(name, habit.Key(100), 5, habit.AddressOn(100))
            .Select((entry, i) => entry with { Outcome = i < 4 ? Outcome.Failure : Outcome.Success });

    /// <summary>Two nights of the usual work once more, half a day off, and thrice as much of it.</summary>
    static IEnumerable<Entry> Backfill(Habit habit) =>
        habit
            .Entries(100, 102)
            .Where(entry => entry.Category == LogCategory.GraphActivity)
            .Select(entry => entry with { Time = entry.Time + TimeSpan.FromHours(12), Bytes = entry.Bytes * 3 });

    static IEnumerable<Entry> GrantedResources(string name, Habit habit) =>
        [
            Abuse.Audit(name, "Add app role assignment to service principal", "admin-1"),
            .. Abuse
                .SignIns(name, habit.Key(103), 6, habit.AddressOn(103))
                .Select((entry, i) => entry with { Target = $"resource-{i % 2}" }),
            .. Abuse.Requests(name, "GET /users/{id}/calendar", 20, 8_000, habit.ClientOn(103), habit.AddressOn(103)),
        ];
}
