using Firebreak.Model;
using Case = Firebreak.Model.Case;

namespace Firebreak.Storage.Tests;

public sealed class CaseStoreTests
{
    [Fact]
    public void A_case_comes_back_as_its_acts_made_it()
    {
        using var folder = new TemporaryFolder();

        var written = SampleCase.Fill(CaseStore.Open(folder.Path));

        var found = CaseStore.Open(folder.Path).Find(written.Id).ShouldNotBeNull();
        (found.Id, found.Vendor, found.Title, found.Owner, found.OpenedAt, found.Verdict, found.Chain).ShouldBe(
            (
                written.Id,
                "Itron",
                "Itron discloses a breach",
                "R. Vance",
                SampleCase.Day,
                written.Verdict,
                written.Chain
            )
        );
        found.Tasks.ShouldBe(written.Tasks);
        found.Timeline.ShouldBe(written.Timeline);
        found.Dismissals.ShouldBe(written.Dismissals);
        found.Decisions.ShouldBe(written.Decisions);
        found.Evidence.ShouldBe(written.Evidence);
        found.ClockActs.ShouldBe(written.ClockActs);
    }

    [Fact]
    public void Every_kind_of_act_is_stored_under_the_key_it_has_for_ever()
    {
        string[] kinds =
        [
            "opened",
            "verdict",
            "evidence",
            "task",
            "task_owner",
            "task_due",
            "task_state",
            "owner",
            "dismissal",
            "decision",
            "note",
            "clock_scope",
            "clock_trigger",
            "clock_met",
            "clock_delay",
        ];

        ActJson.Kinds.ShouldBe(kinds);
        SampleCase.Acts.Select(signed => signed.Act.Kind()).Distinct().Order().ShouldBe(kinds.Order());
        foreach (var signed in SampleCase.Acts)
        {
            using var content = System.Text.Json.JsonDocument.Parse(ActJson.Write(signed.Act));
            ActJson.Read(signed.Act.Kind(), content.RootElement).ShouldBe(signed.Act);
        }
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_with_a_way_out()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "firebreak.db"), new string('x', 4096));

        Should.Throw<UserError>(() => CaseStore.Open(folder.Path)).Hint.ShouldContain("--workspace");
    }

    [Fact]
    public void Evidence_that_was_changed_is_not_given_out()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);
        var item = store.Keep([("report.html", "<p>abused</p>"u8.ToArray())])[0];
        store.Evidence(item.Sha256).ShouldBe("<p>abused</p>"u8.ToArray());

        File.WriteAllText(
            Directory.GetFiles(folder.Path, item.Sha256, SearchOption.AllDirectories).Single(),
            "<p>no evidence</p>"
        );

        store.Evidence(item.Sha256).ShouldBeNull();
    }

    [Fact]
    public async Task People_who_act_at_once_lose_nothing()
    {
        using var folder = new TemporaryFolder();
        var id = SampleCase.Fill(CaseStore.Open(folder.Path)).Id;
        var before = SampleCase.Acts.Count;

        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(person =>
                    Task.Run(() =>
                    {
                        var store = CaseStore.Open(folder.Path);
                        for (var i = 0; i < 10; i++)
                            store.Change(
                                id,
                                _ => [SampleCase.By($"person {person}", new CaseAct.Noted($"note {i}", null))]
                            );
                    })
                )
        );

        CaseStore.Open(folder.Path).Find(id).ShouldNotBeNull().Chain.Length.ShouldBe(before + 40);
        ChainCheck.Of(folder.Path, null, "").Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_done_when_the_change_fails()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);
        var before = SampleCase.Fill(store);

        Should.Throw<UserError>(() => store.Change(before.Id, _ => throw new UserError("no", "no")));

        store.Find(before.Id).ShouldNotBeNull().Chain.ShouldBe(before.Chain);
        store.All().Count.ShouldBe(1);
    }
}
