using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Firebreak.Model;
using Firebreak.Response;
using Firebreak.Telemetry;

namespace Firebreak.EndToEnd;

public sealed partial class CollectTests
{
    static readonly string[] Whole =
    [
        "collect",
        "--disclosure",
        "disclosure.txt",
        "--estate",
        "estate",
        "--until",
        "2026-04-27",
        "--logs",
        "logs",
    ];

    [Theory]
    [InlineData("audit-never-exported", "entra_audit")]
    [InlineData("no-graph-activity", "graph_activity")]
    [InlineData("sign-ins-missing-in-focus", "entra_service_principal_sign_ins")]
    [InlineData("rows-short", "entra_service_principal_sign_ins")]
    [InlineData("truncated-exports", "entra_audit")]
    public void What_it_asks_for_turns_cannot_tell_into_an_answer(string gap, string torn)
    {
        using var desk = Utility.Torn(gap).Desk();
        desk.Assess("--json").Exits(3);

        var plan = desk.Firebreak([.. Whole, "--out", "more", "--json"]).Exits(3).Json;
        Deciding(plan).Select(log => Text(log["category"])).ShouldContain(torn);
        Fetch(desk, Deciding(plan), Utility.Innocent);

        var (answer, run) = desk.AssessForScript("--logs", "more/logs", "--until", "2026-04-27");
        answer.ShouldAgreeWith(Utility.Innocent.Truth);
        run.Exits(0);
        desk.Firebreak([.. Whole, "more/logs", "--out", "again"]).Exits(0).Says("Nothing that a word hangs on");
    }

    [Fact]
    public void It_asks_for_exactly_the_days_whose_files_are_missing()
    {
        var torn = Utility.Torn("sign-ins-missing-in-focus");
        using var desk = torn.Desk();
        var missing = Utility
            .Innocent.Paths.Except(torn.Paths)
            .Select(path => Day().Match(path).Value.Replace('/', '-'))
            .ToHashSet();

        var log = Deciding(desk.Firebreak([.. Whole, "--out", "more", "--json"]).Json).ShouldHaveSingleItem();

        Text(log["category"]).ShouldBe("entra_service_principal_sign_ins");
        missing.ShouldNotBeEmpty();
        foreach (var day in missing)
            Covers(log, day).ShouldBeTrue(day);
        DaysOf(log).ShouldBeLessThanOrEqualTo(missing.Count + 2);
    }

    [Fact]
    public void A_vendor_and_a_day_are_enough_to_know_what_to_fetch()
    {
        using var desk = new Desk();

        var run = desk.Firebreak("collect", "Itron", "--since", "2026-04-13", "--until", "2026-04-27").Exits(3);

        run.Says("Itron: what an answer still needs").Says("never imported").Says("Entra ID P1 or P2");
        run.Output.ShouldContain("MicrosoftGraphActivityLogs\n| where TimeGenerated >= datetime(2026-01-13T00:00:00Z)");
        desk.Text("firebreak-collect/logs/manifest.json").ShouldFit("manifest");
        desk.Text("firebreak-collect/vendors-to-add.csv").ShouldContain("\nItron,");
        desk.Files.ShouldContain("firebreak-collect/queries/estate-identity.sh");
    }

    [Theory]
    [InlineData("kql", "AADServicePrincipalSignInLogs", "azure:monitor:aad")]
    [InlineData("spl", "category=ServicePrincipalSignInLogs", "AADServicePrincipalSignInLogs")]
    [InlineData("esql", "FROM logs-azure.signinlogs-*", "azure:monitor:aad")]
    [InlineData("cli", "az rest --method get", "FROM logs-azure.signinlogs-*")]
    public void One_language_is_asked_for_alone(string tool, string words, string others)
    {
        using var desk = new Desk();

        var run = desk.Firebreak("collect", "Itron", "--since", "2026-04-13", "--until", "2026-04-27", "--tool", tool);

        run.Exits(3).Output.ShouldContain(words);
        run.Output.ShouldNotContain(others);
    }

    [Fact]
    public void With_an_estate_alone_it_asks_for_what_the_relationships_require_and_narrows_on_request()
    {
        using var desk = Utility.Innocent.Desk();
        string[] asked = ["collect", "--disclosure", "disclosure.txt", "--estate", "estate", "--until", "2026-04-27"];

        var whole = desk.Firebreak([.. asked, "--json"]).Exits(3).Json;
        var narrow = desk.Firebreak([.. asked, "--narrow", "--tool", "kql"]).Exits(3);

        JsonSerializer.Serialize(whole).ShouldFit("collect");
        Deciding(whole).SelectMany(log => List(log["for"])).ShouldNotBeEmpty();
        whole.ToJsonString().ShouldNotContain("ServicePrincipalId in (");
        narrow.Output.ShouldContain("| where ServicePrincipalId in (\"");
        desk.Text("firebreak-collect/logs/manifest.json").ShouldContain("\"principals\"");
    }

    [Fact]
    public void Exports_of_an_earlier_list_keep_their_manifest()
    {
        using var desk = new Desk();
        string[] asked = ["collect", "Itron", "--since", "2026-04-13", "--until", "2026-04-27"];
        desk.Firebreak(asked).Exits(3);
        desk.Firebreak(asked).Exits(3);
        var manifest = "firebreak-collect/logs/manifest.json";
        desk.Put(manifest, desk.Text(manifest).Replace("\"rows\": null", "\"rows\": 7"));

        desk.Firebreak(asked).Exits(2).Says("holds exports of an earlier list").Says("--out DIR");
    }

    [Fact]
    public void Without_a_vendor_or_a_day_it_says_what_to_give()
    {
        using var desk = new Desk();

        desk.Firebreak("collect").Exits(2).Says("it is not said of which vendor");
        desk.Firebreak("collect", "Itron").Exits(2).Says("--since 2026-04-13");
        desk.Firebreak("collect", "Itron", "--tool", "sql").Exits(2);
    }

    [Fact]
    public void The_document_lists_every_source_that_a_query_rests_on()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "collect.md"));
        var book = CollectBook.Shipped;
        var links = book
            .Logs.SelectMany(log => log.Sources.Concat(log.Ways.SelectMany(way => way.Sources)))
            .Concat(Enum.GetValues<Plane>().SelectMany(book.For).SelectMany(export => export.Sources));

        foreach (var link in links)
        {
            var at = document.IndexOf($"({link.Url})", StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0, link.Url);
            (at > document.IndexOf("Not verified:", StringComparison.Ordinal)).ShouldBe(
                link.VerifiedOn is null,
                link.Url
            );
        }
    }

    /// <summary>Does what the plan says: lays what the whole utility has of those days where they are wanted, and counts the rows.</summary>
    static void Fetch(Desk desk, IReadOnlyList<JsonNode> logs, Utility whole)
    {
        var stated = JsonNode.Parse(desk.Text("more/logs/manifest.json")).ShouldNotBeNull();
        foreach (var step in logs.SelectMany(log => List(log["steps"]).Select(step => (Log: log, Step: step))))
        {
            var name = Text(step.Step["name"]);
            InputFile[] files = [.. FilesOf(whole, Text(step.Log["category"]), step.Step)];
            foreach (var file in files)
                desk.Put($"more/logs/{name}/{file.Path.Replace('/', '.')}", whole[file.Path]);
            var export = List(stated["exports"]).Single(export => Text(export["files"]?[0]) == name + "*");
            export["rows"] = LogInventory.Take(files, CancellationToken.None).Segments.Sum(RowsIn);
        }
        // Only what decides was fetched; the rest of the list is left for another day.
        foreach (var export in List(stated["exports"]).Where(export => export["rows"] is null))
            stated["exports"].ShouldNotBeNull().AsArray().Remove(export);
        desk.Put("more/logs/manifest.json", stated.ToJsonString());
    }

    static IEnumerable<InputFile> FilesOf(Utility whole, string category, JsonNode step) =>
        from export in List(JsonNode.Parse(whole["logs/manifest.json"]).ShouldNotBeNull()["exports"])
        where Text(export["category"]) == category
        from pattern in List(export["files"])
        from path in whole.Paths
        where path.StartsWith("logs/" + Text(pattern).TrimEnd('*'), StringComparison.Ordinal)
        let day = Day().Match(path).Value.Replace('/', '-')
        where string.CompareOrdinal(day, Text(step["from"])[..10]) >= 0
        where string.CompareOrdinal(day + "T00:00:00Z", Text(step["to"])) < 0
        select InputFile.Of(path, whole[path]);

    static long RowsIn(LogSegment segment) =>
        LogReader.Read(segment, Everything, _ => { }, CancellationToken.None).Records;

    static readonly ReadingOptions Everything = new(
        FieldRequest.Of([], allText: false),
        new Period(Instant.MinValue, Instant.MaxValue)
    );

    static IReadOnlyList<JsonNode> Deciding(JsonNode plan) =>
        [.. List(plan["logs"]).Where(log => log["decides"].ShouldNotBeNull().GetValue<bool>())];

    static bool Covers(JsonNode log, string day) =>
        List(log["days"])
            .Any(days =>
                string.CompareOrdinal(Text(days["from"]), day + "T00:00:00Z") <= 0
                && string.CompareOrdinal(Text(days["to"]), day + "T12:00:00Z") > 0
            );

    static double DaysOf(JsonNode log) =>
        List(log["days"])
            .Sum(days => (DateTimeOffset.Parse(Text(days["to"])) - DateTimeOffset.Parse(Text(days["from"]))).TotalDays);

    static IReadOnlyList<JsonNode> List(JsonNode? node) =>
        [.. node.ShouldNotBeNull().AsArray().Select(item => item.ShouldNotBeNull())];

    static string Text(JsonNode? node) => node.ShouldNotBeNull().GetValue<string>();

    [GeneratedRegex(@"\d{4}[-/]\d\d[-/]\d\d", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
