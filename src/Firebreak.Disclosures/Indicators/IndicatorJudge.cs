using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Decides whether something that looks like an indicator is one.</summary>
/// <param name="own">Domains of the publisher, the author and the vendor.</param>
sealed class IndicatorJudge(IReadOnlyList<DomainName> own, string vendor)
{
    static readonly FrozenSet<string> FileExtensions =
        "zip py sh pl exe dll sys bat cmd ps1 js vbs jar php asp aspx jsp html htm txt log pdf doc docx xls xlsx ppt rar gz tar tgz iso img msi apk bin dat conf cfg ini json xml yml yaml csv tmp lnk hta com rs md so app mov cs net"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // These are extensions and busy top-level domains: a bare name is a file only beside words that say so.
    static readonly FrozenSet<string> AlsoDomains = "com net app sh py pl rs so md cs zip mov"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    static readonly FrozenSet<string> References =
        "sec.gov cisa.gov nist.gov mitre.org attack.mitre.org github.com bleepingcomputer.com reuters.com twitter.com x.com linkedin.com facebook.com youtube.com wikipedia.org microsoft.com google.com virustotal.com nvd.nist.gov first.org fbi.gov ic3.gov techcrunch.com therecord.media securityweek.com krebsonsecurity.com thehackernews.com darkreading.com t.me mastodon.social"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    static readonly Regex VersionBefore = Pattern.Of(
        @"\b(?:versions?|release|build|firmware|v|ver\.?|prior to|before|through|patch(?:ed)? in)\s*v?$"
    );
    static readonly Regex FileBefore = Pattern.Of(
        @"\b(?:files?|named|ran|running|executed?|script|archive|attachment|downloaded|dropped|payload|library|binary|run|or|open(?:ed)?)\s*$"
    );
    static readonly Regex ContactBefore = Pattern.Of(
        @"\b(?:contact|e-?mail|tips?|write to|reach us|questions|press|media|support|see|visit|read|more at|available at|source|via|details at|report at)\b[^.]{0,30}$"
    );

    public Judged Of(IndicatorCandidate candidate) =>
        candidate.Type switch
        {
            IndicatorType.Ipv4 => Ipv4(candidate),
            IndicatorType.Ipv6 => Address(candidate),
            IndicatorType.Cidr => Block(candidate),
            IndicatorType.Url => Url(candidate),
            IndicatorType.Email => Email(candidate),
            IndicatorType.Domain => Domain(candidate),
            IndicatorType.Cve => new Judged(candidate.Type, candidate.Value.ToUpperInvariant()),
            _ => Hash(candidate),
        };

    static Judged Ipv4(IndicatorCandidate candidate)
    {
        if (!candidate.Defanged && VersionBefore.IsMatch(candidate.Before))
            return Judged.No("version number");
        return IpAddress.TryParse(candidate.Value, out _)
            ? Address(candidate)
            : Judged.No("a number with dots, not an address");
    }

    static Judged Address(IndicatorCandidate candidate)
    {
        if (!IpAddress.TryParse(candidate.Value, out var address))
            return candidate.Value.Count(c => c == ':') < 4 ? Judged.Ignored : Judged.No("not an address");
        return address.IsPrivate
            ? Judged.No("private address")
            : new Judged(address.IsV4 ? IndicatorType.Ipv4 : IndicatorType.Ipv6, address.ToString());
    }

    static Judged Block(IndicatorCandidate candidate)
    {
        if (!Network.TryParse(candidate.Value, out var network))
            return Judged.No("not a network");
        return network.First.IsPrivate
            ? Judged.No("private network")
            : new Judged(IndicatorType.Cidr, network.ToString());
    }

    Judged Url(IndicatorCandidate candidate)
    {
        if (!Uri.TryCreate(candidate.Value, UriKind.Absolute, out var url))
            return Judged.No("not an address");
        if (
            DomainName.TryParse(url.IdnHost, out var host)
            && !candidate.Defanged
            && WhyNoHost(host, candidate) is { } reason
        )
            return Judged.No(reason);
        if (IpAddress.TryParse(url.Host.Trim('[', ']'), out var address) && address.IsPrivate)
            return Judged.No("private address");
        return new Judged(IndicatorType.Url, candidate.Value);
    }

    Judged Email(IndicatorCandidate candidate)
    {
        if (!DomainName.TryParse(candidate.Value[(candidate.Value.IndexOf('@') + 1)..], out var host))
            return Judged.No("not an address");
        if (!candidate.Defanged && WhyNoHost(host, candidate) is { } reason)
            return Judged.No(reason);
        return candidate.Defanged || !ContactBefore.IsMatch(candidate.Before)
            ? new Judged(IndicatorType.Email, candidate.Value.ToLowerInvariant())
            : Judged.No("contact address");
    }

    Judged Domain(IndicatorCandidate candidate)
    {
        if (!DomainName.TryParse(candidate.Value, out var host))
            return Judged.Ignored;
        var last = host.Value[(host.Value.LastIndexOf('.') + 1)..];
        if (!candidate.Defanged && FileExtensions.Contains(last) && IsFile(candidate, host, last))
            return Judged.No("file name");
        if (!TopLevelDomains.Ends(host.Value))
            return FileExtensions.Contains(last) ? Judged.No("file name") : Judged.Ignored;
        // "Microsoft.NET", "end.The": a capital after the dot is a product or a missing space.
        if (!candidate.Defanged && char.IsUpper(candidate.Value[candidate.Value.LastIndexOf('.') + 1]))
            return Judged.No("a word with a dot, not a domain");
        if (!candidate.Defanged && WhyNoHost(host, candidate) is { } reason)
            return Judged.No(reason);
        return candidate.Defanged || !ContactBefore.IsMatch(candidate.Before)
            ? new Judged(IndicatorType.Domain, host.Value)
            : Judged.No("reference, not defanged");
    }

    static bool IsFile(IndicatorCandidate candidate, DomainName host, string last) =>
        !AlsoDomains.Contains(last)
        || FileBefore.IsMatch(candidate.Before)
        || (host.Value.Count(c => c == '.') == 1 && last is not ("com" or "net" or "app"));

    string? WhyNoHost(DomainName host, IndicatorCandidate candidate)
    {
        if (own.Any(host.IsWithin))
            return "reporting site, author or vendor";
        if (References.Any(reference => DomainName.TryParse(reference, out var known) && host.IsWithin(known)))
            return "reference site";
        if (
            host.Value.EndsWith(".example", StringComparison.Ordinal)
            || host.Value is "example.com" or "example.org" or "example.net"
        )
            return "reserved example name";
        return candidate.Type == IndicatorType.Url && ContactBefore.IsMatch(candidate.Before) && vendor.Length > 0
            ? "reference, not defanged"
            : null;
    }

    static Judged Hash(IndicatorCandidate candidate)
    {
        var before = candidate.Before;
        if (
            before.Contains("commit", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("git:", StringComparison.OrdinalIgnoreCase)
        )
            return Judged.No("commit id");
        if (candidate.Value.All(c => c == candidate.Value[0]))
            return Judged.No("placeholder");
        if (
            candidate.Type == IndicatorType.Md5
            && (
                before.Contains("imphash", StringComparison.OrdinalIgnoreCase)
                || before.Contains("ntlm", StringComparison.OrdinalIgnoreCase)
            )
        )
            return Judged.No("imphash or NTLM hash, not a file's MD5");
        return new Judged(candidate.Type, candidate.Value.ToLowerInvariant());
    }
}

/// <param name="Value">Empty when it is no indicator; then without a rejection it was not even a candidate.</param>
readonly record struct Judged(IndicatorType Type, string Value, string Rejection = "")
{
    public static Judged Ignored => default;

    public static Judged No(string reason) => new(default, "", reason);
}
