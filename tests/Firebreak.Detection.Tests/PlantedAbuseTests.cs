namespace Firebreak.Detection.Tests;

/// <summary>Abuses planted into connectors of every habit: how many are proved, how many at least asked about.</summary>
public sealed class PlantedAbuseTests(ITestOutputHelper output)
{
    const int Seeds = 40;

    [Fact]
    public void A_stolen_key_used_from_abroad_with_another_program_on_mail_is_proved() =>
        Planted(
            (name, habit) =>
                [
                    .. Abuse.SignIns(name, habit.Key(102), 12),
                    .. Abuse.Requests(name, "GET /users/{id}/messages", 300, 80_000),
                ],
            proved: 0.95,
            found: 1
        );

    [Fact]
    public void A_stolen_key_that_only_shows_in_sign_ins_is_asked_about() =>
        Planted((name, habit) => [.. Abuse.SignIns(name, habit.Key(102), 3)], proved: 0, found: 0.95);

    [Fact]
    public void A_key_added_by_nobody_known_and_used_from_abroad_is_proved() =>
        Planted(
            (name, _) =>
                [
                    Abuse.Audit(name, "Add service principal credentials", "mallory", key: "planted"),
                    .. Abuse.SignIns(name, "planted", 4),
                ],
            proved: 1,
            found: 1
        );

    [Fact]
    public void Use_after_the_principal_was_disabled_is_proved() =>
        Planted(
            (name, habit) =>
                [
                    Abuse.Audit(name, "Update service principal", "admin-1") with
                    {
                        Changed = [("DisplayName", "\"x\""), ("AccountEnabled", "[false]")],
                    },
                    .. Abuse.SignIns(name, habit.Key(102), 4, "192.0.2.20"),
                ],
            proved: 1,
            found: 1
        );

    [Fact]
    public void A_permission_granted_by_nobody_known_and_used_from_abroad_is_proved() =>
        Planted(
            (name, habit) =>
                [
                    Abuse.Audit(name, "Add app role assignment to service principal", "mallory"),
                    .. Abuse.SignIns(name, habit.Key(102), 4),
                    .. Abuse.Requests(name, "GET /users/{id}/messages", 20, 80_000),
                ],
            proved: 1,
            found: 1
        );

    [Fact]
    public void Mail_read_in_bulk_from_the_vendors_own_network_is_asked_about() =>
        Planted(
            (name, habit) =>
                [
                    .. Abuse.Requests(
                        name,
                        "GET /users/{id}/messages",
                        2_000,
                        400_000,
                        habit.ClientOn(103),
                        habit.AddressOn(103)
                    ),
                ],
            proved: 0.5,
            found: 1
        );

    [Fact]
    public void A_leak_spread_over_two_weeks_is_asked_about() =>
        Planted(
            (name, habit) =>
                [
                    .. habit
                        .Entries(103, 119)
                        .Where(entry => entry.Category == LogCategory.GraphActivity)
                        .Select(entry =>
                            entry with
                            {
                                Time = entry.Time + TimeSpan.FromMinutes(7),
                                Bytes = entry.Bytes * 6,
                            }
                        ),
                ],
            proved: 0,
            found: 0.8
        );

    [Fact]
    public void Three_weeks_of_history_are_enough_to_prove_a_stolen_key() =>
        Planted(
            (name, habit) =>
                [
                    .. Abuse.SignIns(name, habit.Key(102), 12),
                    .. Abuse.Requests(name, "GET /users/{id}/messages", 300, 80_000),
                ],
            proved: 0.6,
            found: 0.7,
            fromDay: 82
        );

    [Fact]
    public void A_principal_that_slept_and_awakes_abroad_is_proved() =>
        Planted((name, habit) => [.. Abuse.SignIns(name, habit.Key(60), 4)], proved: 0.95, found: 1, toDay: 60);

    [Fact]
    public void A_stolen_key_is_proved_where_the_vendor_works_from_declared_networks_alone() =>
        Planted(
            (name, habit) =>
                [
                    .. Abuse.SignIns(name, habit.Key(102), 12),
                    .. Abuse.Requests(name, "GET /users/{id}/messages", 300, 80_000),
                ],
            proved: 0.95,
            found: 1,
            declared: "192.0.0.0/20"
        );

    [Fact]
    public void Old_secrets_tried_until_one_opens_are_proved() =>
        Planted(
            (name, habit) =>
                [
                    .. Abuse
                        .SignIns(name, habit.Key(102), 8)
                        .Select((entry, i) => entry with { Outcome = i < 5 ? Outcome.Failure : Outcome.Success }),
                ],
            proved: 0.9,
            found: 0.95
        );

    [Fact]
    public void A_look_around_among_resources_from_the_vendors_own_machine_is_proved_when_new_requests_follow() =>
        Planted(
            (name, habit) =>
                [
                    .. Abuse
                        .SignIns(name, habit.Key(102), 6, habit.AddressOn(103))
                        .Select((entry, i) => entry with { Target = i % 2 == 0 ? "vaults" : "storage" }),
                    .. Abuse.Requests(
                        name,
                        "GET /users/{id}/messages",
                        40,
                        8_000,
                        habit.ClientOn(103),
                        habit.AddressOn(103)
                    ),
                ],
            proved: 0.9,
            found: 1
        );

    [Fact]
    public void A_week_of_nights_from_an_unused_machine_of_the_vendor_is_asked_about_where_the_hours_are_strange() =>
        Planted(
            (name, habit) =>
                [
                    .. habit
                        .Entries(103, 112)
                        .Where(entry => entry.Category == LogCategory.GraphActivity)
                        .Select(entry =>
                            entry with
                            {
                                Time = entry.Time + TimeSpan.FromHours(11),
                                Address = entry.Address[..entry.Address.LastIndexOf('.')] + ".200",
                            }
                        ),
                ],
            // Hourly jobs have no strange hours.
            proved: 0,
            found: 0.3
        );

    void Planted(
        Func<string, Habit, IEnumerable<Entry>> abuse,
        double proved,
        double found,
        int fromDay = 0,
        int toDay = 120,
        string declared = "198.51.100.0/24"
    )
    {
        var (convicted, suspected) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var name = $"sp{seed}";
            var habit = new Habit(name, seed);
            var life = habit.Entries(fromDay, toDay).ToArray();
            var detections = Estates.Detect(
                [.. Estates.Administration(), .. Estates.Bystanders(), .. life, .. abuse(name, habit)],
                [Estates.Relationship(name)],
                Estates.Vendor(declared)
            );
            convicted +=
                detections.Corroborated.Count > 0 || detections.Findings.Any(f => f.Grade == Grade.Conclusive) ? 1 : 0;
            suspected += detections.Findings.Count > 0 ? 1 : 0;
            foreach (var finding in detections.Findings)
                output.WriteLine($"{seed} {habit.Rhythm.TotalHours}h: {finding.Grade} {finding.Sentence}");
        }
        output.WriteLine($"{Seeds} planted: {convicted} proved, {suspected} found");
        convicted.ShouldBeGreaterThanOrEqualTo((int)(Seeds * proved));
        suspected.ShouldBeGreaterThanOrEqualTo((int)(Seeds * found));
    }
}
