using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Firebreak.Model;

/// <summary>An IPv4 or IPv6 address in 16 bytes; IPv4 is held in its mapped form (RFC 4291 §2.5.5.2, ::ffff:a.b.c.d).</summary>
/// <param name="Bits">The address as a big-endian number; zero stands for "none".</param>
public readonly record struct IpAddress(UInt128 Bits) : IComparable<IpAddress>
{
    static readonly UInt128 MappedV4 = (UInt128)0xffff << 32;
    const int TextBytesMax = 45;

    public static IpAddress None => default;
    public bool IsNone => Bits == UInt128.Zero;
    public bool IsV4 => Bits >> 32 == 0xffff;

    public static IpAddress V4(uint bits) => new(MappedV4 | bits);

    /// <summary>Loopback, link-local, private (RFC 1918, RFC 4193) or shared (RFC 6598) space.</summary>
    public bool IsPrivate
    {
        get
        {
            var address = this;
            return PrivateNetworks.Any(network => network.Contains(address));
        }
    }

    static readonly Network[] PrivateNetworks =
    [
        .. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10" }
            .Concat(["::1/128", "fc00::/7", "fe80::/10"])
            .Select(Network.Parse),
    ];

    /// <summary>Reads the strict dotted form of IPv4 and IPv6 without a scope. "1", "0x7f.1" and "010.0.0.1" are refused:
    /// they are read differently by different systems.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out IpAddress address)
    {
        address = default;
        if (utf8.Length is < 2 or > TextBytesMax)
            return false;
        if (utf8.Contains((byte)':'))
            return TryParseV6(utf8, out address);
        if (!TryParseV4(utf8, out var bits))
            return false;
        address = V4(bits);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out IpAddress)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out IpAddress address)
    {
        address = default;
        Span<byte> utf8 = stackalloc byte[TextBytesMax];
        return Encoding.UTF8.TryGetBytes(text, utf8, out var length) && TryParse(utf8[..length], out address);
    }

    static bool TryParseV4(ReadOnlySpan<byte> utf8, out uint bits)
    {
        bits = 0;
        var parts = 0;
        while (parts < 4)
        {
            var end = parts < 3 ? utf8.IndexOf((byte)'.') : utf8.Length;
            if (end is < 1 or > 3 || (end > 1 && utf8[0] == '0'))
                return false;
            var part = 0u;
            foreach (var digit in utf8[..end])
            {
                if (digit is < (byte)'0' or > (byte)'9')
                    return false;
                part = part * 10 + digit - '0';
            }
            if (part > 255)
                return false;
            bits = bits << 8 | part;
            utf8 = ++parts < 4 ? utf8[(end + 1)..] : [];
        }
        return true;
    }

    static bool TryParseV6(ReadOnlySpan<byte> utf8, out IpAddress address)
    {
        address = default;
        if (utf8.IndexOfAny("%[]/"u8) >= 0 || !IPAddress.TryParse(utf8, out var parsed))
            return false;
        if (parsed.AddressFamily != AddressFamily.InterNetworkV6)
            return false;
        Span<byte> bytes = stackalloc byte[16];
        parsed.TryWriteBytes(bytes, out _);
        address = new IpAddress(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes));
        return true;
    }

    public int CompareTo(IpAddress other) => Bits.CompareTo(other.Bits);

    public override string ToString()
    {
        if (IsNone)
            return "";
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, Bits);
        return new IPAddress(IsV4 ? bytes[12..] : bytes).ToString();
    }
}
