using System.Globalization;

namespace Firebreak.Detection;

/// <summary>What the inventory lets one expect of a vendor: networks, and the words of its <c>expected</c> column
/// ("country:US", "asn:64500", "client:meter-sync").</summary>
sealed class Expectations
{
    readonly IReadOnlyList<Network> networks;
    readonly HashSet<CountryCode> countries = [];
    readonly HashSet<uint> systems = [];
    readonly List<string> clients = [];

    internal Expectations(Vendor? vendor)
    {
        networks = vendor?.Networks ?? [];
        foreach (var word in vendor?.Expected ?? [])
        {
            var value = word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            if (word.StartsWith("country:", StringComparison.OrdinalIgnoreCase))
                countries.Add(CountryCode.Of(System.Text.Encoding.UTF8.GetBytes(value)));
            else if (word.StartsWith("asn:", StringComparison.OrdinalIgnoreCase) && Asn(value) is { } asn)
                systems.Add(asn);
            else if (word.StartsWith("client:", StringComparison.OrdinalIgnoreCase) && value.Length > 0)
                clients.Add(value);
        }
    }

    static uint? Asn(string value) =>
        uint.TryParse(value.TrimStart('A', 'S', 'a', 's'), NumberStyles.None, CultureInfo.InvariantCulture, out var asn)
            ? asn
            : null;

    internal bool CoversOrigin(in Touch touch, uint asn)
    {
        if (systems.Contains(asn) && asn != 0)
            return true;
        foreach (var network in networks)
        {
            if (network.Contains(touch.Source))
                return true;
        }
        return false;
    }

    internal bool CoversCountry(CountryCode country) => !country.IsNone && countries.Contains(country);

    internal bool CoversClient(string client) =>
        clients.Any(known => client.Contains(known, StringComparison.OrdinalIgnoreCase));
}
