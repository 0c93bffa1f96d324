namespace Firebreak.Trust.Tests;

public sealed class VendorDirectoryTests
{
    static readonly Vendor Itron = new()
    {
        Name = "Itron",
        LegalName = "Itron, Inc.",
        Aliases = ["Itron Enterprise"],
        Cik = "780571",
        Domains = [Domain("itron.example")],
    };
    static readonly Vendor Gas = new()
    {
        Name = "Meridian",
        LegalName = "Meridian GmbH",
        Domains = [Domain("meridian.example")],
    };
    static readonly Vendor Soft = new()
    {
        Name = "Meridian US",
        LegalName = "Meridian Inc.",
        Aliases = ["Meridian"],
    };
    static readonly Vendor[] All = [Itron, Gas, Soft];

    [Theory]
    [InlineData("ITRON INC", "", "", "Itron", "the whole name is 'Itron'")]
    [InlineData(
        "Itron Enterprise",
        "",
        "",
        "Itron",
        "the whole name is 'Itron Enterprise', a name of Itron in the inventory"
    )]
    [InlineData("Former Name", "0000780571", "", "Itron", "CIK 780571 is Itron's in the inventory")]
    [InlineData(
        "Some Brand",
        "",
        "news.itron.example",
        "Itron",
        "the domain news.itron.example is Itron's in the inventory"
    )]
    [InlineData(
        "Meridian Inc",
        "",
        "",
        "Meridian US",
        "the whole name is 'Meridian Inc.', a name of Meridian US in the inventory"
    )]
    [InlineData("Meridian", "", "www.meridian.example", "Meridian", "the whole name is 'Meridian'")]
    public void Finds_the_vendor_and_says_why(string name, string cik, string domain, string vendor, string reason)
    {
        var found = Resolve(name, cik, domain).ShouldBeOfType<VendorResolution.Found>();

        (found.Vendor.Name, found.Reason).ShouldBe((vendor, reason));
    }

    [Theory]
    [InlineData("Meridian", "", "", "'Meridian' is a name of 2 vendors of the inventory")]
    [InlineData(
        "Itron",
        "99",
        "",
        "the name is Itron's, but CIK 99 is not its 780571: they may be two companies of one name"
    )]
    [InlineData("Itron", "", "meridian.example", "the name is Itron's, but the domain meridian.example is Meridian's")]
    public void Asks_when_the_evidence_is_at_odds(string name, string cik, string domain, string reason) =>
        Resolve(name, cik, domain).ShouldBeOfType<VendorResolution.Ambiguous>().Reason.ShouldBe(reason);

    [Theory]
    [InlineData("Hitron", "Itron")]
    [InlineData("Itorn", "Itron")]
    [InlineData("Itron Networks", "Itron")]
    [InlineData("Siemens", "")]
    public void Says_what_may_have_been_meant(string name, string near)
    {
        var missing = Resolve(name, "", "").ShouldBeOfType<VendorResolution.NotFound>();

        string.Join(", ", missing.Near).ShouldBe(near);
        missing.Reason.ShouldBe($"no vendor of the inventory has the name '{name}', nor an identifier named with it");
    }

    [Fact]
    public void A_domain_that_only_ends_like_the_vendors_is_not_its_own() =>
        Resolve("X", "", "notitron.example").ShouldBeOfType<VendorResolution.NotFound>();

    static VendorResolution Resolve(string name, string cik, string domain) =>
        VendorDirectory.Resolve(All, new(name, "", cik, "", domain.Length > 0 ? [domain] : [], []));

    static DomainName Domain(string text) => DomainName.TryParse(text, out var domain) ? domain : default;
}
