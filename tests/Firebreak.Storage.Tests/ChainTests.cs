using System.Text;
using Firebreak.Model;

namespace Firebreak.Storage.Tests;

public sealed class ChainTests
{
    const int Mutations = 1_000;

    [Fact]
    public void What_was_written_is_sound()
    {
        using var folder = new TemporaryFolder();
        var head = SampleCase.Fill(CaseStore.Open(folder.Path)).Chain.Hash;

        var report = ChainCheck.Of(folder.Path, null, head);

        report.Faults.ShouldBeEmpty();
        report.Notes.ShouldBeEmpty();
        report.Cases.ShouldBe([new VerifiedCase(SampleCase.Id, SampleCase.Acts.Count, head, 5)]);
    }

    [Fact]
    public void Every_one_of_a_thousand_changes_is_found_and_its_place_named()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);
        SampleCase.Fill(store);
        SampleCase.Fill(store, "other-2026-01-02");
        var committed = CommittedChains.Of(folder.Path, []);
        var files = Files(folder.Path);
        var random = new Random(20261125);

        for (var i = 0; i < Mutations; i++)
        {
            var done = Tampering.With(folder.Path, random);

            var faults = ChainCheck.Of(folder.Path, committed, null, "", []).Faults;

            faults.ShouldContain(
                fault => fault.Place == done.Place || (fault.Place + ":").StartsWith(done.Place + ":"),
                $"mutation {i}: {done}; found {string.Join("; ", faults)}"
            );
            Restore(folder.Path, files);
        }
        ChainCheck.Of(folder.Path, committed, null, "", []).Faults.ShouldBeEmpty();
    }

    static Dictionary<string, byte[]> Files(string folder) =>
        new[] { "chains", "evidence" }
            .SelectMany(name => Directory.GetFiles(Path.Combine(folder, name), "*", SearchOption.AllDirectories))
            .ToDictionary(path => path, File.ReadAllBytes);

    static void Restore(string folder, Dictionary<string, byte[]> files)
    {
        foreach (var path in Files(folder).Keys.Except(files.Keys))
            File.Delete(path);
        foreach (var (path, content) in files)
            File.WriteAllBytes(path, content);
    }

    [Fact]
    public void A_chain_handed_over_without_its_database_needs_the_hash_that_was_written_down()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);
        SampleCase.Fill(store);
        var head = store
            .Change(SampleCase.Id, _ => [SampleCase.By("R. Vance", new CaseAct.Noted("closed", null))])
            .Chain;
        File.Delete(Path.Combine(folder.Path, "firebreak.db"));
        var chain = Directory.GetFiles(Path.Combine(folder.Path, "chains")).Single();
        var lines = File.ReadAllLines(chain);

        ChainCheck.Of(folder.Path, null, "").Faults.ShouldHaveSingleItem().Sentence.ShouldContain("--head");
        ChainCheck.Of(folder.Path, null, head.Hash).Sound.ShouldBeTrue();
        File.WriteAllText(chain, string.Concat(lines[..^1].Select(line => line + "\n")));
        ChainCheck.Of(folder.Path, null, head.Hash).Faults.ShouldHaveSingleItem().Sentence.ShouldContain(head.Hash);
    }

    [Fact]
    public void A_change_in_the_database_is_found()
    {
        using var folder = new TemporaryFolder();
        SampleCase.Fill(CaseStore.Open(folder.Path));

        Sql.Run(folder.Path, "UPDATE Acts SET Line = replace(Line, 'R. Vance', 'N. Body') WHERE Number = 11");

        var faults = ChainCheck.Of(folder.Path, null, "").Faults;
        faults.ShouldContain(fault => fault.Place == "firebreak.db, act:11");
        faults.ShouldContain(fault => fault.Place.EndsWith(".ndjson:11"));
        Should.Throw<UserError>(() => CaseStore.Open(folder.Path).Find(SampleCase.Id)).Message.ShouldContain("act 11");
    }

    [Fact]
    public void Evidence_of_an_act_that_a_crash_kept_from_happening_is_no_fault()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);
        SampleCase.Fill(store);
        var orphan = store.Keep([("late.txt", "late"u8.ToArray())])[0];

        var report = ChainCheck.Of(folder.Path, null, "");

        report.Faults.ShouldBeEmpty();
        report.Notes.ShouldHaveSingleItem().ShouldContain(orphan.Sha256);
    }

    [Fact]
    public void No_bytes_make_the_reader_of_a_line_throw() =>
        Gen.Byte.Array[0, 300].Sample(bytes => ChainLine.TryRead(bytes, out _, out _).ShouldBeFalse());

    [Fact]
    public void No_damage_to_a_line_makes_its_reader_throw_or_passes()
    {
        var (_, text) = ChainLine.After(SampleCase.Id, ChainHead.Nothing, SampleCase.Acts[6]);
        var line = Encoding.UTF8.GetBytes(text);
        Gen.Select(Gen.Int[0, line.Length - 1], Gen.Byte[1, 255])
            .Sample(
                (at, change) =>
                {
                    var damaged = line.ToArray();
                    damaged[at] ^= change;
                    ChainLine.TryRead(damaged, out _, out _).ShouldBeFalse();
                }
            );
    }
}
