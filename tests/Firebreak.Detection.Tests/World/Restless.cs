namespace Firebreak.Detection.Tests;

/// <summary>Innocent changes that a vendor or an administrator makes without announcing them, each at day 100.</summary>
static class Restless
{
    static readonly Instant Change = Estates.Day(100);

    public static IReadOnlyList<string> Kinds { get; } =
    ["move", "move and rewrite", "feature", "failover", "new administrator", "growth", "strangers", "second program"];

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
}
