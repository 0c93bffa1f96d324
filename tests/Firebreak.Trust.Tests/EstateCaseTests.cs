namespace Firebreak.Trust.Tests;

public sealed class EstateCaseTests
{
    [Theory]
    [InlineData("graph")]
    [InlineData("powershell")]
    [InlineData("azure-cli")]
    [InlineData("parties")]
    [InlineData("cut")]
    [InlineData("tables")]
    [InlineData("vendors-only")]
    public void An_export_gives_the_estate_beside_it(string name) =>
        Cases.ShouldMatchGolden($"{name}/estate.txt", EstateText.Of(Cases.Estate(name)));

    [Fact]
    public void Nothing_to_read_gives_an_estate_with_every_plane_not_imported()
    {
        var estate = EstateReader.Read([], CancellationToken.None);

        estate.Planes.Select(p => p.Plane).ShouldBe(Enum.GetValues<Plane>());
        estate.Planes.ShouldAllBe(p => !p.Imported);
        estate.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var files = Cases.Files("graph");

        EstateText
            .Of(EstateReader.Read([.. files.Reverse()], CancellationToken.None))
            .ShouldBe(EstateText.Of(Cases.Estate("graph")));
    }

    [Fact]
    public void A_vendor_known_only_from_a_disclosure_attributes_what_the_exports_hold()
    {
        var files = Cases.Files("graph").Where(file => file.Name != "vendors.csv").ToArray();
        var vendor = VendorCandidates.Of(new("Itron", "Itron, Inc.", "780571", "ITRI", ["itron.example"], []));

        var estate = EstateReader.Read(files, [vendor], CancellationToken.None);

        estate.Of("Itron").Select(r => r.Principal.Name).ShouldBe(["svc-itron-meterdata"]);
        estate.Unattributed.ShouldContain(r => r.Principal.Name == "Hitron Modem Console");
    }
}
