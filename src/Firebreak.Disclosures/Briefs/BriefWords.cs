namespace Firebreak.Disclosures;

/// <summary>Parts of a briefing that its plain and its Markdown form share.</summary>
static class BriefWords
{
    public static string Vendor(VendorAsRead vendor)
    {
        string[] parts =
        [
            vendor.LegalName.Length > 0 ? vendor.LegalName : vendor.Name,
            vendor.Ticker.Length > 0 ? $"ticker {vendor.Ticker}" : "",
            vendor.Cik.Length > 0 ? $"CIK {vendor.Cik}" : "",
            string.Join(", ", vendor.Domains),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    public static IEnumerable<(string Name, string Day)> Days(DisclosureDates dates)
    {
        (string Name, StatedDay? Day)[] days =
        [
            ("Compromised from", dates.CompromisedFrom),
            ("Discovered", dates.Discovered),
            ("Contained", dates.Contained),
            ("Material since", dates.MaterialityDetermined),
            ("Disclosed", dates.Disclosed),
        ];
        return days.Where(d => d.Day is not null).Select(d => (d.Name, d.Day?.Day.ToString("yyyy-MM-dd") ?? ""));
    }

    public static string Source(DisclosureSource source)
    {
        string[] parts =
        [
            DisclosureWords.Spoken(source.Kind),
            source.Form.Length > 0 ? $"{source.Form} item {string.Join(", ", source.Items)}" : "",
            source.Publisher,
            (source.PublishedAt ?? source.AcceptedAt)?.ToString() ?? "",
            source.Url,
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
