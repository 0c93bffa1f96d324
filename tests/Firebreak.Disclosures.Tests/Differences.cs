namespace Firebreak.Disclosures.Tests;

/// <summary>Lists where a disclosure differs from what was expected, one line each.</summary>
static class Differences
{
    public static IEnumerable<string> Of(Disclosure d, Expected expected) =>
        Facts(d, expected)
            .Where(fact => fact.Expected is not null && fact.Expected != fact.Actual)
            .Select(fact => $"{fact.What}: expected '{fact.Expected}', read '{fact.Actual}'")
            .Concat(OfClaims(d, expected))
            .Concat(OfIndicators(d, expected));

    public static int Count(Expected expected) =>
        5
        + expected.Claims.Count
        + expected.Never.Count
        + (expected.Vendor is null ? 0 : 2)
        + (expected.Indicators?.Count ?? 0)
        + expected.Rejected.Count
        + expected.Techniques.Count;

    static IEnumerable<(string What, string? Expected, string? Actual)> Facts(Disclosure d, Expected expected)
    {
        var source = d.Sources.First;
        yield return ("vendor name", expected.Vendor?.Name, d.Vendor.Name);
        yield return ("legal name", expected.Vendor?.LegalName, d.Vendor.LegalName);
        yield return ("ticker", expected.Vendor?.Ticker, d.Vendor.Ticker);
        yield return ("cik", expected.Vendor?.Cik, d.Vendor.Cik);
        yield return (
            "alias",
            expected.Vendor?.Alias,
            d.Vendor.Aliases.FirstOrDefault(a => a == expected.Vendor?.Alias)
        );
        yield return (
            "domain",
            expected.Vendor?.Domain,
            d.Vendor.Domains.Select(x => x.Value).FirstOrDefault(x => x == expected.Vendor?.Domain)
        );
        yield return ("form", expected.Source?.Form, source.Form);
        yield return ("kind", expected.Source?.Kind, DisclosureWords.Key(source.Kind));
        yield return ("items", Join(expected.Source?.Items), Join(source.Items));
        yield return ("publisher", expected.Source?.Publisher, source.Publisher);
        yield return ("url", expected.Source?.Url, source.Url);
        yield return ("published", expected.Source?.PublishedAt, source.PublishedAt?.ToString());
        yield return ("severity", expected.Severity, DisclosureWords.Key(d.Severity));
        yield return ("publisher severity", expected.PublisherSeverity, d.PublisherSeverity);
        yield return (
            "conflicts",
            Join(expected.Conflicts),
            Join([.. d.Conflicts.Select(c => DisclosureWords.Key(c.Topic)).Distinct()])
        );
        if (expected.Dates is not { } dates)
            yield break;
        yield return ("compromised from", Day(dates, "compromised_from"), Day(d.Dates.CompromisedFrom));
        yield return ("discovered", Day(dates, "discovered"), Day(d.Dates.Discovered));
        yield return ("contained", Day(dates, "contained"), Day(d.Dates.Contained));
        yield return (
            "materiality determined",
            Day(dates, "materiality_determined"),
            Day(d.Dates.MaterialityDetermined)
        );
        yield return ("disclosed", Day(dates, "disclosed"), Day(d.Dates.Disclosed));
    }

    static IEnumerable<string> OfClaims(Disclosure d, Expected expected)
    {
        foreach (var claim in expected.Claims.Where(claim => !d.Claims.Any(claim.Fits)))
            yield return $"missing {claim}";
        foreach (var claim in expected.Never)
        {
            if (d.Claims.FirstOrDefault(claim.Fits) is { } wrong)
                yield return $"must not be claimed: {wrong}";
        }
    }

    static IEnumerable<string> OfIndicators(Disclosure d, Expected expected)
    {
        string[] found = [.. d.Indicators.Select(i => $"{DisclosureWords.Key(i.Type)} {i.Value}")];
        if (expected.Indicators is { } indicators)
        {
            foreach (var missing in indicators.Except(found))
                yield return $"missing indicator {missing}";
            foreach (var extra in found.Except(indicators))
                yield return $"no indicator: {extra}";
        }
        foreach (var value in expected.Rejected.Except(d.RejectedIndicators.Select(r => r.Value)))
            yield return $"not listed as rejected: {value}";
        foreach (var id in expected.Techniques.Except(d.Techniques.Select(t => t.Id)))
            yield return $"missing technique {id}";
    }

    static string Day(Dictionary<string, string> dates, string role) => dates.GetValueOrDefault(role, "");

    static string Day(StatedDay? day) => day?.Day.ToString("yyyy-MM-dd") ?? "";

    static string? Join(IReadOnlyList<string>? list) => list is null ? null : string.Join(' ', list);
}
