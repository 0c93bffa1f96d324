using System.Text.Json;

namespace Firebreak.Trust.Tests;

/// <summary>Public exports and advisories, read from the folder that FIREBREAK_CORPUS names.</summary>
[Trait("Category", "Corpus")]
public sealed class CorpusTests
{
    [Fact]
    public void The_PowerShell_shapes_of_ScubaGear_are_read()
    {
        var bytes = File.ReadAllBytes(PathOf("trust/entra/scubagear/ProviderSettingsExport.json"));

        var estate = EstateReader.Read([InputFile.Of("ProviderSettingsExport.json", bytes)], CancellationToken.None);

        var stranger = estate.Relationships.ShouldHaveSingleItem();
        stranger.Principal.Name.ShouldBe("Test Service Principal");
        stranger.Grants.Select(g => g.Permission).ShouldBe(["Policy.Read.All", "Policy.Read.ConditionalAccess"]);
        estate.Planes.Single(p => p.Plane == Plane.Identity).Principals.ShouldBe(3);
        estate.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void An_own_application_of_ScubaGear_keeps_its_credentials()
    {
        var bytes = File.ReadAllBytes(PathOf("trust/entra/scubagear/ProviderSettingsExport.json"));
        var table = "vendor,entra_apps\nNamed,63501234-501f-44e5-acac-43b1ee707a5b\n"u8.ToArray();

        var estate = EstateReader.Read(
            [InputFile.Of("export.json", bytes), InputFile.Of("vendors.csv", table)],
            CancellationToken.None
        );

        var relationship = estate.Of("Named").ShouldHaveSingleItem();
        relationship
            .Credentials.CountBy(c => c.Kind)
            .ShouldBe([new("certificate", 1), new("federated", 1), new("secret", 3)]);
        relationship
            .Credentials.Single(c => c.Kind == "certificate")
            .Expires?.ToString()
            .ShouldBe("2022-04-25T10:31:18Z");
    }

    [Theory]
    [InlineData("Itron", "")]
    [InlineData("GE", "General Electric (GE)")]
    [InlineData("Siemens AG", "Siemens")]
    [InlineData("Schneider Electric", "")]
    [InlineData("Schneider Electric Software", "Schneider Electric Software, LLC")]
    [InlineData("Triangle MicroWorks, Inc.", "Triangle MicroWorks|Triangle Microworks")]
    [InlineData("Geutebrueck GmbH", "GeutebrÃ¼ck")]
    [InlineData(
        "Schweitzer Engineering Laboratories",
        "Schweitzer Engineering Laboratories|Schweitzer Engineering Laboratories, Inc. (SEL)"
    )]
    [InlineData("OSIsoft", "OSIsoft LLC")]
    [InlineData("Landis & Gyr AG", "Landis+Gyr")]
    [InlineData("Positron", "Positron S.R.L")]
    [InlineData("Phoenix Contact GmbH & Co. KG", "Phoenix Contact")]
    [InlineData("Hitachi", "")]
    public void A_vendor_is_met_in_exactly_these_spellings_of_advisories(string name, string spellings)
    {
        var met = Spellings()
            .Where(s =>
                VendorDirectory.Resolve([new Vendor { Name = name }], VendorMention.Named(s)) is VendorResolution.Found
            );

        string.Join("|", met).ShouldBe(spellings);
    }

    static IEnumerable<string> Spellings()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(PathOf("csaf/advisories"), "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            Collect(document.RootElement.GetProperty("product_tree"), names);
        }
        names.Count.ShouldBe(32);
        return names;
    }

    static void Collect(JsonElement node, SortedSet<string> names)
    {
        if (!node.TryGetProperty("branches", out var branches))
            return;
        foreach (var branch in branches.EnumerateArray())
        {
            if (branch.GetProperty("category").GetString() == "vendor")
                names.Add(branch.GetProperty("name").GetString() ?? "");
            Collect(branch, names);
        }
    }

    static string PathOf(string path)
    {
        var corpus = Environment.GetEnvironmentVariable("FIREBREAK_CORPUS");
        if (string.IsNullOrEmpty(corpus))
            throw new InvalidOperationException(
                "FIREBREAK_CORPUS names no folder; run these tests with ./test --corpus DIR"
            );
        return Path.Combine(corpus, path);
    }
}
