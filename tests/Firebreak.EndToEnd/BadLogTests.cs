using System.Text;

namespace Firebreak.EndToEnd;

/// <summary>Logs as they really arrive. What cannot be read is said, counted, and never turned into "no evidence".</summary>
public sealed class BadLogTests(Assessed assessed)
{
    const string SignIns = "entra_service_principal_sign_ins";

    // A day of the focus. Every relationship of the vendor needs both logs.
    static readonly string SignInsOfADay = Utility.Abused.LogOf("servicePrincipalSignIns", 20);
    static readonly string ActivityOfADay = Utility.Abused.LogOf("microsoftgraphactivitylogs", 20);

    [Fact]
    public void A_gzip_that_breaks_off_leaves_nobody_cleared()
    {
        using var desk = Utility.Abused.Desk();
        var whole = desk.Bytes(ActivityOfADay);
        desk.Put(ActivityOfADay, whole[..(whole.Length / 2)]);

        var (answer, run) = desk.AssessForScript();

        run.Exits(4);
        answer.Problems.ShouldContain(ActivityOfADay);
        answer.Problems.ShouldContain("what stands before was read, what is missing is not known");
        answer.Count("graph_activity", "unreadable").ShouldBeGreaterThan(0);
        answer.Words.Values.ShouldNotContain("no_evidence");
    }

    [Fact]
    public void A_log_overwritten_with_something_else_leaves_nobody_cleared()
    {
        using var desk = Utility.Abused.Desk();
        desk.Put(SignInsOfADay, [.. Enumerable.Range(0, 60_000).Select(i => (byte)(i * 31))]);

        var (answer, run) = desk.AssessForScript();

        run.Exits(4);
        answer.Problems.ShouldContain(SignInsOfADay + ": is a binary file and no log that can be read");
        answer.Words.Values.ShouldNotContain("no_evidence");
    }

    [Theory]
    [InlineData("2099-01-01T00:00:00Z", "1 record with a time that cannot be right")]
    [InlineData("2026-04-20T12:00:00", "1 record with a time that has no zone")]
    [InlineData("yesterday", "1 record with a time that is no time")]
    public void A_record_without_a_usable_time_is_counted_and_leaves_nobody_cleared(string time, string words)
    {
        using var desk = Utility.Abused.Desk();
        var log = desk.Text(SignInsOfADay);
        var from = log.IndexOf("\"createdDateTime\":\"") + "\"createdDateTime\":\"".Length;
        desk.Put(SignInsOfADay, log[..from] + time + log[log.IndexOf('"', from)..]);

        var (answer, run) = desk.AssessForScript();

        run.Exits(4);
        answer.Problems.ShouldContain(words);
        answer.Count(SignIns, "unreadable").ShouldBe(1);
        answer.Events.ShouldBe(assessed.Answer.Events - 1);
        answer.Words.Values.ShouldNotContain("no_evidence");
        answer.Root["window"].ShouldNotBeNull().ToJsonString().ShouldNotContain("2099");
    }

    [Fact]
    public void What_is_no_log_is_named_and_changes_no_answer()
    {
        using var desk = Utility.Abused.Desk();
        desk.Put("logs/photo.jpg", [0xff, 0xd8, 0xff, 0xe0, .. Enumerable.Repeat((byte)1, 5_000)])
            .Put("logs/nothing.json", "")
            .Put("logs/notes.txt", "Exported on Monday by the night shift.\n")
            .Put("logs/copy/" + Path.GetFileName(ActivityOfADay), desk.Bytes(ActivityOfADay));
        Directory.CreateDirectory(desk.At("logs/empty-folder"));

        var (answer, run) = desk.AssessForScript();

        run.Exits(4);
        answer.Problems.ShouldContain("logs/photo.jpg: is a binary file and no log that can be read");
        answer.Problems.ShouldContain("logs/nothing.json: is empty");
        answer.Problems.ShouldContain("logs/notes.txt: is text, but neither JSON nor CSV");
        answer.Problems.ShouldContain($"is the same file as ");
        ShouldAnswerAsUsual(answer);
    }

    [Fact]
    public void A_log_in_UTF_16_reads_as_any_other()
    {
        using var desk = Utility.Abused.Desk();
        byte[] mark = [0xff, 0xfe];
        desk.Put(SignInsOfADay, [.. mark, .. Encoding.Unicode.GetBytes(desk.Text(SignInsOfADay))]);

        ShouldAnswerAsUsual(desk.AssessForScript().Answer);
    }

    [Fact]
    public void Records_that_two_exports_share_count_once()
    {
        using var desk = Utility.Abused.Desk();
        // The same page exported again, a record shorter: no copy of the file, but the same sign-ins.
        var page = System.Text.Json.Nodes.JsonNode.Parse(desk.Text(SignInsOfADay)).ShouldNotBeNull();
        var records = page["value"].ShouldNotBeNull().AsArray();
        records.RemoveAt(records.Count - 1);
        desk.Put("logs/again/page.json", page.ToJsonString());

        var (answer, _) = desk.AssessForScript();

        answer.Count(SignIns, "duplicates").ShouldBe(records.Count);
        ShouldAnswerAsUsual(answer);
    }

    [Fact]
    public void A_line_of_200_megabytes_is_skipped_in_flat_memory_and_counted()
    {
        using var desk = Utility.Abused.Desk();
        Directory.CreateDirectory(desk.At("long"));
        using (var file = File.Create(desk.At("long/line.ndjson")))
        {
            file.Write("{\"createdDateTime\":\""u8);
            var block = Enumerable.Repeat((byte)'x', 1 << 20).ToArray();
            for (var megabyte = 0; megabyte < 200; megabyte++)
                file.Write(block);
            file.Write("\"}\n"u8);
        }
        var limited = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0x8000000" };

        var run = desk.Firebreak(limited, "assess", "disclosure.txt", "--estate", "estate", "--logs", "long");

        run.Exits(3).Says("long/line.ndjson").Says("1 record longer than");
    }

    [Fact]
    public void A_folder_without_logs_clears_nobody()
    {
        using var desk = Utility.Abused.Desk();
        Directory.CreateDirectory(desk.At("empty"));

        var run = desk.Firebreak("assess", "disclosure.txt", "--estate", "estate", "--logs", "empty");

        run.Exits(3).Says("was not among the logs").DoesNotSay("NO EVIDENCE");
    }

    void ShouldAnswerAsUsual(Answer answer)
    {
        answer.Words.ShouldBe(assessed.Answer.Words);
        answer.Because.ShouldBe(assessed.Answer.Because);
        answer.Events.ShouldBe(assessed.Answer.Events);
    }
}
