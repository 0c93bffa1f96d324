using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Domains of the people behind a text: the publisher's page, the author's address, the vendor's own sites.</summary>
static class OwnDomains
{
    const int FirstBlocks = 4;

    static readonly Regex Host = Pattern.Of(@"\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,18}\b");

    public static IReadOnlyList<DomainName> Of(ExtractedText text, VendorAsRead vendor)
    {
        var hosts = new List<string>();
        if (Uri.TryCreate(text.Url, UriKind.Absolute, out var url))
            hosts.Add(url.Host);
        // What stands in the first lines of an article, as written and not defanged, is where it appeared.
        foreach (var block in text.Blocks.Take(FirstBlocks).Where(b => b.Kind is BlockKind.Label or BlockKind.Heading))
            hosts.AddRange(Host.Matches(block.In(text.Text)).Select(m => m.Value).Where(TopLevelDomains.Ends));
        return
        [
            .. hosts
                .Select(h => DomainName.TryParse(Bare(h), out var name) ? name : (DomainName?)null)
                .OfType<DomainName>()
                .Concat(vendor.Domains)
                .Distinct(),
        ];
    }

    static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
