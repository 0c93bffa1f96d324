using System.Globalization;

namespace Firebreak.Model;

/// <summary>An address block in CIDR notation (RFC 4632, RFC 4291 §2.3). Bits below the prefix are cleared on reading.</summary>
public readonly record struct Network
{
    Network(IpAddress address, int prefix128)
    {
        Prefix128 = prefix128;
        First = new IpAddress(address.Bits & Mask(prefix128));
    }

    public IpAddress First { get; }

    /// <summary>Prefix length in the 128-bit space; an IPv4 /24 is 120 here.</summary>
    public int Prefix128 { get; }

    public static Network Of(IpAddress address, int prefix) => new(address, address.IsV4 ? prefix + 96 : prefix);

    /// <summary>The neighbourhood that a host is taken to share with its operator: /24 for IPv4, /48 for IPv6.</summary>
    public static Network Around(IpAddress address) => Of(address, address.IsV4 ? 24 : 48);

    public bool Contains(IpAddress address) => (address.Bits & Mask(Prefix128)) == First.Bits && !address.IsNone;

    public static Network Parse(string text) =>
        TryParse(text, out var network)
            ? network
            : throw new FormatException($"'{text}' is not a network; write 192.0.2.0/24");

    /// <summary>Reads "192.0.2.0/24" or a single address.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Network network)
    {
        network = default;
        text = text.Trim();
        var slash = text.IndexOf('/');
        var host = slash < 0 ? text : text[..slash];
        if (!IpAddress.TryParse(host, out var address))
            return false;
        var longest = address.IsV4 ? 32 : 128;
        var prefix = longest;
        if (
            slash >= 0
            && !int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out prefix)
        )
            return false;
        if (prefix > longest)
            return false;
        network = Of(address, prefix);
        return true;
    }

    static UInt128 Mask(int prefix128) => prefix128 == 0 ? UInt128.Zero : UInt128.MaxValue << (128 - prefix128);

    public override string ToString() => $"{First}/{(First.IsV4 ? Prefix128 - 96 : Prefix128)}";
}
