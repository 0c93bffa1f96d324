using Firebreak.Model;

namespace Firebreak.Storage.Tests;

/// <summary>Every state in which a killed process or a power cut can leave a chain file, and what the next start makes of it.</summary>
public sealed class CrashTests
{
    [Fact]
    public void A_chain_cut_off_anywhere_in_its_unfinished_end_is_completed_from_the_database()
    {
        using var folder = new TemporaryFolder();
        SampleCase.Fill(CaseStore.Open(folder.Path));
        var chain = Directory.GetFiles(Path.Combine(folder.Path, "chains")).Single();
        var whole = File.ReadAllBytes(chain);
        var copied = SampleCase.Acts.Count - 3;
        var known = EndOfLine(whole, copied);

        for (var cut = known; cut <= whole.Length; cut += cut % 100 == 0 ? 1 : 17)
        {
            Sql.Run(folder.Path, $"UPDATE Cases SET Copied = {copied}");
            // Blocks that a power cut left unwritten read as zeros.
            File.WriteAllBytes(chain, [.. whole[..cut], .. new byte[cut % 3 * 8]]);
            ChainCheck.Of(folder.Path, null, "").Faults.ShouldBeEmpty($"cut at {cut}");

            CaseStore.Open(folder.Path).Problems.ShouldBeEmpty();

            File.ReadAllBytes(chain).ShouldBe(whole, $"cut at {cut}");
        }
        ChainCheck.Of(folder.Path, null, "").Notes.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_known_to_be_on_the_disk_is_never_quietly_written_again()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);
        SampleCase.Fill(store);
        var chain = Directory.GetFiles(Path.Combine(folder.Path, "chains")).Single();
        var shortened = File.ReadAllBytes(chain)[..^10];
        File.WriteAllBytes(chain, shortened);

        // People go on working: the database keeps what they do, and the file keeps what was done to it.
        store.Change(SampleCase.Id, _ => [SampleCase.By("R. Vance", new CaseAct.Noted("went on", null))]);

        store.Problems.ShouldHaveSingleItem().Remedy.ShouldContain("verify");
        File.ReadAllBytes(chain).ShouldBe(shortened);
        CaseStore.Open(folder.Path).Find(SampleCase.Id).ShouldNotBeNull().Timeline[^1].Text.ShouldBe("went on");
        ChainCheck.Of(folder.Path, null, "").Faults.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_first_act_that_never_reached_the_file_reaches_it_at_the_next_start()
    {
        using var folder = new TemporaryFolder();
        SampleCase.Fill(CaseStore.Open(folder.Path));
        var chain = Directory.GetFiles(Path.Combine(folder.Path, "chains")).Single();
        var whole = File.ReadAllBytes(chain);
        Sql.Run(folder.Path, "UPDATE Cases SET Copied = 0");
        Directory.Delete(Path.Combine(folder.Path, "chains"), recursive: true);

        ChainCheck.Of(folder.Path, null, "").Faults.ShouldBeEmpty();
        CaseStore.Open(folder.Path);

        File.ReadAllBytes(chain).ShouldBe(whole);
    }

    [Fact]
    public void Evidence_half_written_is_written_again_whole()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);
        var content = "raw records"u8.ToArray();
        var path = Path.Combine(
            folder.Path,
            "evidence",
            EvidenceLocker.NameOf(EvidenceLocker.HashOf(content)) + EvidenceLocker.PartSuffix
        );
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a path with two folders in it
        File.WriteAllText(path, "raw re");

        var kept = store.Keep([("raw.json", content)])[0];

        store.Evidence(kept.Sha256).ShouldBe(content);
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public void A_database_that_was_never_finished_is_no_fault_and_is_finished_at_the_next_start()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "firebreak.db"), []);

        ChainCheck.Of(folder.Path, null, "").Sound.ShouldBeTrue();
        SampleCase.Fill(CaseStore.Open(folder.Path));
        ChainCheck.Of(folder.Path, null, "").Sound.ShouldBeTrue();

        // The same, said of a database that has cases, is no crash.
        Sql.Run(folder.Path, "PRAGMA user_version=0");
        ChainCheck.Of(folder.Path, null, "").Sound.ShouldBeFalse();
    }

    static int EndOfLine(byte[] bytes, int lines)
    {
        var end = 0;
        for (var i = 0; i < lines; i++)
            end += bytes.AsSpan(end).IndexOf((byte)'\n') + 1;
        return end;
    }
}
