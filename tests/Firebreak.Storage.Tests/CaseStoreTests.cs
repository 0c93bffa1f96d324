using Firebreak.Model;
using Case = Firebreak.Model.Case;

namespace Firebreak.Storage.Tests;

public sealed class CaseStoreTests
{
    static readonly Instant Day = Instant.Of(new DateOnly(2026, 4, 26));

    static Case Sample =>
        new()
        {
            Id = "itron-2026-04-13",
            Vendor = "Itron",
            Title = "Itron discloses a breach",
            Owner = "night shift",
            OpenedAt = Day + TimeSpan.FromTicks(1),
            Tasks = [new("revoke:b", "second", "", "open"), new("revoke:a", "first", "", "done")],
            Timeline =
            [
                new(1, Day, "verdict", "firebreak", "cannot tell"),
                new(2, Day, "decision", "night shift", "explained"),
            ],
            Dismissals = [new("f1", "night shift", "a planned move", Day)],
            Evidence = [new(new string('a', 64), "assessment.json", 12)],
        };

    [Fact]
    public void A_case_comes_back_as_it_was_saved()
    {
        using var folder = new TemporaryFolder();

        CaseStore.Open(folder.Path).Save(Sample);

        var found = CaseStore.Open(folder.Path).Find(Sample.Id).ShouldNotBeNull();
        (found.Id, found.Vendor, found.Title, found.Owner, found.OpenedAt).ShouldBe(
            (Sample.Id, Sample.Vendor, Sample.Title, Sample.Owner, Sample.OpenedAt)
        );
        found.Tasks.ShouldBe(Sample.Tasks);
        found.Timeline.ShouldBe(Sample.Timeline);
        found.Dismissals.ShouldBe(Sample.Dismissals);
        found.Evidence.ShouldBe(Sample.Evidence);
    }

    [Fact]
    public void Saving_again_replaces_the_case_and_doubles_nothing()
    {
        using var folder = new TemporaryFolder();
        var store = CaseStore.Open(folder.Path);

        store.Save(Sample);
        store.Save(Sample with { Owner = "day shift", Tasks = [Sample.Tasks[0]] });

        store.All().ShouldHaveSingleItem().Owner.ShouldBe("day shift");
        store.Find(Sample.Id).ShouldNotBeNull().Tasks.Count.ShouldBe(1);
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
        var locker = new EvidenceLocker(folder.Path);
        var item = locker.Keep("report.html", "<p>abused</p>"u8.ToArray());
        locker.Read(item.Sha256).ShouldBe("<p>abused</p>"u8.ToArray());

        File.WriteAllText(
            Directory.GetFiles(folder.Path, item.Sha256, SearchOption.AllDirectories).Single(),
            "<p>no evidence</p>"
        );

        locker.Read(item.Sha256).ShouldBeNull();
    }
}
