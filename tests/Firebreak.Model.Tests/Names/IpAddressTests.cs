using System.Net;

namespace Firebreak.Model.Tests;

public sealed class IpAddressTests
{
    [Theory]
    [InlineData("192.0.2.7")]
    [InlineData("0.0.0.1")]
    [InlineData("2001:db8::1")]
    [InlineData("::1")]
    public void Addresses_come_back_as_they_were_written(string text)
    {
        IpAddress.TryParse(text, out var address).ShouldBeTrue();
        address.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("256.1.1.1")]
    [InlineData("010.0.0.1")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("1.2.3.4:443")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[::1]")]
    [InlineData("")]
    public void Forms_that_systems_read_differently_are_refused(string text) =>
        IpAddress.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_mapped_address_is_the_same_as_its_v4_form()
    {
        IpAddress.TryParse("::ffff:192.0.2.7", out var mapped).ShouldBeTrue();
        IpAddress.TryParse("192.0.2.7", out var plain).ShouldBeTrue();
        mapped.ShouldBe(plain);
    }

    [Fact]
    public void It_agrees_with_the_runtime_on_every_v4_address() =>
        Gen.UInt.Sample(bits =>
            IpAddress.TryParse(IpAddress.V4(bits).ToString(), out var again)
            && again == IpAddress.V4(bits)
            && IPAddress.TryParse(IpAddress.V4(bits).ToString(), out _)
        );

    [Fact]
    public void No_bytes_make_it_throw() =>
        Gen
            .Byte.Array[0, 60]
            .Sample(bytes =>
            {
                _ = IpAddress.TryParse(bytes, out _);
            });

    [Theory]
    [InlineData("192.0.2.0/24", "192.0.2.255", true)]
    [InlineData("192.0.2.0/24", "192.0.3.0", false)]
    [InlineData("0.0.0.0/0", "198.51.100.1", true)]
    [InlineData("0.0.0.0/0", "2001:db8::1", false)]
    [InlineData("2001:db8::/32", "2001:db8:ffff::1", true)]
    [InlineData("192.0.2.9", "192.0.2.9", true)]
    public void A_network_contains_its_addresses_only(string network, string address, bool inside)
    {
        IpAddress.TryParse(address, out var parsed).ShouldBeTrue();
        Network.Parse(network).Contains(parsed).ShouldBe(inside);
    }
}
