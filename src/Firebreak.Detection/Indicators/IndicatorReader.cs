namespace Firebreak.Detection;

/// <summary>Text as people write indicators ("hxxp://evil[.]example", "203.0.113.0/24") → comparable values.</summary>
static class IndicatorReader
{
    const int ValueCharsMax = 2_048;

    internal static bool TryRead(string text, string from, bool ofDisclosure, out Indicator indicator)
    {
        var value = Refang(text);
        var found = value.Length is 0 or > ValueCharsMax ? null : Classify(value);
        indicator = found is var (kind, plain)
            ? new Indicator(kind, plain, from, ofDisclosure)
            : new Indicator(IndicatorKind.Hash, "", from, ofDisclosure);
        return found is not null;
    }

    static (IndicatorKind, string)? Classify(string value)
    {
        if (value.Contains("://", StringComparison.Ordinal))
            return Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Host.Length > 0
                ? (IndicatorKind.Url, $"{uri.Host.ToLowerInvariant()}{uri.PathAndQuery}")
                : null;
        if (IpAddress.TryParse(value, out var address))
            return (IndicatorKind.Address, address.ToString());
        if (value.Contains('/') && Network.TryParse(value, out var network))
            return (IndicatorKind.Network, network.ToString());
        if (value.Length is 32 or 40 or 64 && value.All(char.IsAsciiHexDigit))
            return (IndicatorKind.Hash, value.ToLowerInvariant());
        if (value.Split('@') is [{ Length: > 0 }, var host] && DomainName.TryParse(host, out _))
            return (IndicatorKind.Email, value.ToLowerInvariant());
        return DomainName.TryParse(value, out var domain) ? (IndicatorKind.Domain, domain.Value) : null;
    }

    /// <summary>Undoes the usual ways of making an indicator harmless.</summary>
    static string Refang(string text)
    {
        var value = text.Trim().Trim('"', '\'', ',', ';').Trim();
        value = value
            .Replace("[.]", ".", StringComparison.Ordinal)
            .Replace("(.)", ".", StringComparison.Ordinal)
            .Replace("[:]", ":", StringComparison.Ordinal)
            .Replace("[@]", "@", StringComparison.Ordinal)
            .Replace("[at]", "@", StringComparison.OrdinalIgnoreCase);
        return value.StartsWith("hxxp", StringComparison.OrdinalIgnoreCase) ? "http" + value[4..] : value;
    }
}
