using System.Text;

namespace Firebreak.EndToEnd;

/// <summary>The case as other people check it: what was done is chained, and what was changed is named.</summary>
public sealed class VerifyTests(Assessed assessed)
{
    [Fact]
    public void Every_act_of_a_case_is_in_its_chain_and_its_head_is_printed()
    {
        using var desk = Utility.Abused.Desk();
        desk.Assess().Exits(4);
        var id = desk.CaseId();
        string[] by = ["--by", "R. Vance"];
        desk.Put("call.txt", "the vendor called");

        desk.Firebreak(["case", "task", id, "call the vendor", "--owner", "O. Lind", .. by]).Exits(0);
        desk.Firebreak(["case", "assign", id, "1", "--to", "O. Lind", .. by]).Exits(0).Says("O. Lind takes on");
        desk.Firebreak(["case", "due", id, "1", "--on", "2026-05-02", .. by]).Exits(0).Says("due 2026-05-02");
        desk.Firebreak(["case", "done", id, "1", "--reason", "ticket 4711", .. by]).Exits(0).Says("ticket 4711");
        desk.Firebreak(["case", "drop", id, "own:1", .. by]).Exits(2).Says("--reason");
        desk.Firebreak(["case", "done", id, "99", .. by]).Exits(2).Says("no task '99'");
        desk.Firebreak(["case", "decide", id, "head-end stays up", "--reason", "billing run", .. by]).Exits(0);
        desk.Firebreak(["case", "note", id, "vendor called", "--at", "2026-04-28T10:00:00Z", .. by]).Exits(0);
        desk.Firebreak(["case", "add-evidence", id, "call.txt", "--note", "our notes", .. by]).Exits(0);

        var shown = desk.Firebreak("case", "show", id).Exits(0).Says("head-end stays up").Says("call.txt");
        desk.Firebreak("case", "timeline", id).Exits(0).Says("R. Vance: 2026-04-28T10:00:00Z: vendor called");
        var json = desk.Firebreak("case", "show", id, "--json").Exits(0);
        json.Output.ShouldFit("cases");
        var head = json.Json["cases"]![0]!["chain"]!["head"]!.GetValue<string>(); // required fields
        shown.Says(head);
        desk.Firebreak("verify", id, "--head", head).Exits(0).Says("Sound");
        var chain = desk.Text($".firebreak/chains/{id}.ndjson");
        chain.Split("\"by\":\"R. Vance\"").Length.ShouldBe(1 + 7);
        chain.Split('\n')[^2].ShouldContain(head);
    }

    [Fact]
    public void What_was_changed_is_named_with_its_place_and_ends_with_2()
    {
        using var desk = Utility.Abused.Desk();
        desk.Assess().Exits(4);
        var chain = desk.Files.Single(path => path.Contains("chains/"));
        var evidence = desk.Files.First(path => path.Contains("evidence/"));
        var (acts, kept) = (desk.Text(chain), desk.Bytes(evidence));

        desk.Put(chain, acts.Replace("abused", "no_evidence"));
        desk.Firebreak("verify").Exits(2).Says("NOT SOUND").Says("this act was changed");
        desk.Put(chain, acts);
        desk.Put(evidence, [.. kept, 0]);
        desk.Firebreak("verify", desk.CaseId(), "--json").Exits(2).Output.ShouldFit("verification");
        desk.Firebreak("verify", ".firebreak").Exits(2).Says(evidence.Replace(".firebreak/", ""));
        desk.Put(evidence, kept);

        desk.Firebreak("verify").Exits(0);
        desk.Firebreak("verify", "--head", new string('0', 63) + "1").Exits(2).Says("no act bears the hash");
        desk.Firebreak("verify", "no-such").Exits(2).Says("neither a folder nor a case");
    }

    [Fact]
    public void Secrets_do_not_reach_the_stores()
    {
        const string secret = "Zq8vKe3nTm5rXw2y";
        using var desk = Utility.Abused.Desk();
        PlantInLogs(desk, secret);
        desk.Assess().Exits(4);
        desk.Text("out/report.html").ShouldContain("[redacted]");
        var id = desk.CaseId();
        desk.Put("mail.txt", $"the new client_secret={secret} was sent");

        desk.Firebreak("case", "note", id, $"they said password: {secret} on the phone", "--by", "R. Vance").Exits(0);
        desk.Firebreak("case", "add-evidence", id, "mail.txt", "--by", "R. Vance").Exits(2).Says("--redact");
        desk.Firebreak("case", "add-evidence", id, "mail.txt", "--redact", "--by", "R. Vance")
            .Exits(0)
            .Says("original sha256");

        var kept = desk.Files.Where(path => path.StartsWith(".firebreak/") || path.StartsWith("out/")).ToList();
        kept.Count.ShouldBeGreaterThan(8);
        foreach (var path in kept)
            desk.Bytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)).ShouldBe(-1, path);
    }

    // Into every record of the audit log of the days on which a credential was added: evidence is quoted from there.
    static void PlantInLogs(Desk desk, string secret)
    {
        var logs = desk.Files.Where(path => path.StartsWith("logs/") && path.EndsWith("json")).ToList();
        logs.ShouldNotBeEmpty();
        foreach (var path in logs.Where(path => !path.EndsWith("manifest.json")))
            desk.Put(
                path,
                desk.Text(path).Replace("\"correlationId\":", $"\"client_secret\":\"{secret}\",\"correlationId\":")
            );
        logs.ShouldContain(path => desk.Text(path).Contains(secret));
    }

    [Fact]
    public void A_workspace_is_checked_without_being_changed()
    {
        assessed.Run.Exits(4);
        var before = assessed.Desk.Bytes(".firebreak/firebreak.db");

        assessed.Desk.Firebreak("verify").Exits(0);

        assessed.Desk.Bytes(".firebreak/firebreak.db").SequenceEqual(before).ShouldBeTrue();
    }
}
