using System.Text;

namespace Firebreak.Detection;

public sealed partial class IndicatorSet
{
    readonly Dictionary<IpAddress, Indicator> addresses = [];
    readonly List<(Network Network, Indicator Indicator)> networks = [];
    readonly Dictionary<string, Indicator> domains = new(StringComparer.Ordinal);
    readonly Dictionary<string, Indicator> emails = new(StringComparer.Ordinal);
    readonly List<Indicator> urls = [];

    void Index(Indicator indicator)
    {
        switch (indicator.Kind)
        {
            case IndicatorKind.Address when IpAddress.TryParse(indicator.Value, out var address):
                addresses.TryAdd(address, indicator);
                break;
            case IndicatorKind.Network:
                networks.Add((Network.Parse(indicator.Value), indicator));
                break;
            case IndicatorKind.Domain:
                domains.TryAdd(indicator.Value, indicator);
                break;
            case IndicatorKind.Email:
                emails.TryAdd(indicator.Value, indicator);
                break;
            case IndicatorKind.Url:
                urls.Add(indicator);
                break;
        }
    }

    internal Indicator? Match(IpAddress address)
    {
        if (address.IsNone || (addresses.Count == 0 && networks.Count == 0))
            return null;
        if (addresses.TryGetValue(address, out var exact))
            return exact;
        foreach (var (network, indicator) in networks)
        {
            if (network.Contains(address))
                return indicator;
        }
        return null;
    }

    /// <summary>An indicator in a piece of text: a mail address, a URL, or a host name (also one below the domain named).</summary>
    internal Indicator? Match(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || (domains.Count == 0 && emails.Count == 0 && urls.Count == 0))
            return null;
        var text = Encoding.UTF8.GetString(utf8).ToLowerInvariant();
        if (emails.TryGetValue(text, out var email))
            return email;
        foreach (var url in urls)
        {
            if (text.Contains(url.Value, StringComparison.OrdinalIgnoreCase))
                return url;
        }
        return domains.Count == 0 ? null : HostIn(text);
    }

    Indicator? HostIn(string text)
    {
        foreach (var word in text.Split([' ', '/', '@', ':', ',', ';', '"', '\'', '(', ')', '=', '&', '?', '%']))
        {
            for (
                var host = word.Trim('.');
                host.Contains('.');
                host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..]
            )
            {
                if (domains.TryGetValue(host, out var indicator))
                    return indicator;
            }
        }
        return null;
    }
}
