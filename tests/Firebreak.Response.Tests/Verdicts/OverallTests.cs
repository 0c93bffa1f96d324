using Firebreak.Model;

namespace Firebreak.Response.Tests;

public sealed class OverallTests
{
    static readonly Vendor Itron = new() { Name = "Itron" };

    static readonly Estate WholeMap = new()
    {
        Planes = [new PlaneCoverage(Plane.Identity, Imported: true, null, 10, 0, [])],
        PlanesWithoutThirdParties = [.. Enum.GetValues<Plane>().Where(plane => plane != Plane.Identity)],
        Relationships = [Some.Relationship()],
    };

    [Fact]
    public void A_whole_map_and_clean_relationships_are_no_evidence() =>
        Overall.Of(Itron, [Some.Decide(Some.Testimony())], WholeMap).Word.ShouldBe(VerdictWord.NoEvidence);

    [Fact]
    public void A_plane_never_imported_and_not_ruled_out_is_cannot_tell_at_best()
    {
        var (word, because, _) = Overall.Of(Itron, [], WholeMap with { PlanesWithoutThirdParties = [] });

        word.ShouldBe(VerdictWord.CannotTell);
        because.ShouldHaveSingleItem().ShouldContain("never imported");
    }

    [Fact]
    public void A_third_party_that_belongs_to_nobody_is_cannot_tell_at_best()
    {
        var stranger = Some.Relationship("Nightly Exporter") with { Party = new Party.Unknown("tenant 4711") };

        var (word, because, _) = Overall.Of(Itron, [], WholeMap with { Relationships = [stranger] });

        word.ShouldBe(VerdictWord.CannotTell);
        because.ShouldHaveSingleItem().ShouldContain("Nightly Exporter");
    }

    [Fact]
    public void The_overall_word_is_the_worst_of_all()
    {
        var abused = Some.Decide(Some.Testimony(findings: Some.Finding(Some.Compromise, Grade.Conclusive)));

        Overall.Of(Itron, [Some.Decide(Some.Testimony()), abused], WholeMap).Word.ShouldBe(VerdictWord.Abused);
    }

    [Fact]
    public void A_vendor_that_stands_in_no_inventory_is_cannot_tell_at_best()
    {
        var (word, because, _) = Overall.Of(Itron with { IsInventoried = false }, [], WholeMap);

        word.ShouldBe(VerdictWord.CannotTell);
        because.ShouldHaveSingleItem().ShouldContain("vendors.csv");
    }
}
