namespace Firebreak.Model.Tests;

public sealed class DomainNameTests
{
    [Theory]
    [InlineData("WWW.Example.COM.", "www.example.com")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    public void A_name_is_brought_to_its_comparable_form(string text, string value)
    {
        DomainName.TryParse(text, out var domain).ShouldBeTrue();
        domain.Value.ShouldBe(value);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("192.0.2.1")]
    [InlineData("a..b")]
    [InlineData("-a.example")]
    [InlineData("a b.example")]
    [InlineData(null)]
    public void What_is_no_domain_is_refused(string? text) => DomainName.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("api.example.com", true)]
    [InlineData("example.com", true)]
    [InlineData("notexample.com", false)]
    [InlineData("example.com.evil.example", false)]
    public void A_domain_holds_its_sub_domains_by_whole_labels(string name, bool within)
    {
        DomainName.TryParse(name, out var domain).ShouldBeTrue();
        DomainName.TryParse("example.com", out var parent).ShouldBeTrue();
        domain.IsWithin(parent).ShouldBe(within);
    }

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String.Sample(text =>
        {
            _ = DomainName.TryParse(text, out _);
        });
}
