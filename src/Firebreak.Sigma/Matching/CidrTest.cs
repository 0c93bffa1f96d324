using System.Net;
using System.Net.Sockets;

namespace Firebreak.Sigma;

/// <summary>The value is an address in the network. An IPv4 address written as IPv6 (<c>::ffff:10.0.0.1</c>) is the IPv4 address.</summary>
sealed class CidrTest(byte[] network, int prefix) : ValueTest
{
    internal override bool Matches(ref Reading reading)
    {
        if (reading.Value.Kind != SigmaKind.Text || ParseAddress(reading.Text) is not { } address)
            return false;

        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return bytes.Length == network.Length && SamePrefix(bytes, network, prefix);
    }

    /// <summary>Only the usual spellings: four decimal numbers, or IPv6. The platform would also take <c>4625</c> or <c>[::1]:80</c>.</summary>
    internal static IPAddress? ParseAddress(ReadOnlySpan<char> text)
    {
        var colons = text.Contains(':');
        if (text.Length > 64 || text.ContainsAny("[]/ ") || (!colons && !IsDottedQuad(text)))
            return null;
        return
            IPAddress.TryParse(text, out var address)
            && address.AddressFamily == (colons ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork)
            ? address
            : null;
    }

    static bool IsDottedQuad(ReadOnlySpan<char> text)
    {
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            // A leading zero would make it octal for the platform and decimal for people.
            if (
                part.Length is 0 or > 3
                || (part.Length > 1 && part[0] == '0')
                || part.ContainsAnyExceptInRange('0', '9')
            )
                return false;
            parts++;
        }

        return parts == 4;
    }

    internal static bool HostBitsAreZero(ReadOnlySpan<byte> network, int prefix)
    {
        for (var bit = prefix; bit < network.Length * 8; bit++)
            if ((network[bit / 8] & (0x80 >> (bit % 8))) != 0)
                return false;
        return true;
    }

    static bool SamePrefix(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int bits)
    {
        var whole = bits / 8;
        if (!left[..whole].SequenceEqual(right[..whole]))
            return false;
        var rest = bits % 8;
        return rest == 0 || ((left[whole] ^ right[whole]) >> (8 - rest)) == 0;
    }
}
