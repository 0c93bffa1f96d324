namespace Firebreak.Detection.Tests;

/// <summary>The invented organisation: its window of 90 + 30 days, its administrators, and how entries become detections.</summary>
static class Estates
{
    public static readonly Instant Begin = At("2026-01-01T00:00:00Z");
    public static readonly Instant Focus = Begin + TimeSpan.FromDays(90);
    public static readonly Instant End = Begin + TimeSpan.FromDays(120);
    public static readonly AssessmentWindow Window = new(new Period(Begin, End), Focus, End, 90, "test");

    public static Instant At(string text) =>
        Instant.TryParse(text, out var instant) ? instant : throw new FormatException(text);

    public static Instant Day(double days) => Begin + TimeSpan.FromDays(days);

    public static Relationship Relationship(string name, string vendor = "Acme Metering") =>
        new()
        {
            Id = $"entra:sp:{name}",
            Plane = Plane.Identity,
            Principal = new PrincipalName(name, $"{name} connector"),
            Party = new Party.Known(vendor, "test"),
            EventKeys = [name, $"{name}-app"],
            Created = Begin - TimeSpan.FromDays(400),
        };

    public static Vendor Vendor(params string[] networks) =>
        new() { Name = "Acme Metering", Networks = [.. networks.Select(Network.Parse)] };

    /// <summary>Administrators at work on other applications, so that who is usual can be learned.</summary>
    public static IEnumerable<Entry> Administration() =>
        Enumerable
            .Range(0, 24)
            .Select(i => new Entry(Day(2 + i * 5) + TimeSpan.FromHours(10), LogCategory.EntraAudit)
            {
                Principal = i % 3 == 0 ? "admin-2" : "admin-1",
                Operation = "Update application – Certificates and secrets management ",
                Target = $"other-{i}",
            });

    /// <summary>Other principals at work every day, so that the logs are seen to go on.</summary>
    public static IEnumerable<Entry> Bystanders() =>
        from day in Enumerable.Range(0, 120)
        from category in (LogCategory[])[LogCategory.EntraServicePrincipalSignIns, LogCategory.GraphActivity]
        select new Entry(Day(day + 0.5), category)
        {
            Principal = "somebody-else",
            Operation = "Sign-in",
            Target = "elsewhere",
        };

    public static string Spoken(Finding finding) =>
        $"{finding.Time} {finding.Grade} {finding.Aspect}: {finding.Sentence}";

    public static Detections Detect(
        IEnumerable<Entry> entries,
        IReadOnlyList<Relationship> watched,
        Vendor? vendor = null,
        RuleSet? rules = null,
        IndicatorSet? indicators = null,
        int watches = 1,
        AssessmentWindow? window = null
    )
    {
        var plan = DetectionPlan.Compile(
            rules ?? RuleSet.Empty,
            indicators ?? IndicatorSet.Empty,
            watched,
            [vendor ?? Vendor()]
        );
        var readers = Enumerable.Range(0, watches).Select(_ => plan.NewWatch()).ToArray();
        var batches = readers.Select(_ => new EventBatch(plan.Request, new SymbolTable())).ToArray();
        foreach (var (number, entry) in entries.Index())
            entry.AppendTo(batches[number % watches], new Place(0, number * 100L, 100, number + 1));
        foreach (var (reader, batch) in readers.Zip(batches))
            reader.Consume(batch);
        return plan.Conclude(readers, window ?? Window, ["logs/all.json"]);
    }
}
