using Firebreak.Disclosures;

namespace Firebreak.Hunt;

/// <summary>What stands for a disclosure while none is at hand: a person names the vendor, and the dates come with the request.</summary>
static class Undisclosed
{
    public static DisclosureReading By(string vendor) =>
        new(
            new Disclosure
            {
                Sources = NonEmpty.Of(
                    new DisclosureSource
                    {
                        Id = "request",
                        Kind = SourceKind.Notice,
                        Title = "no disclosure handed over",
                        Sha256 = "",
                        Text = "",
                    }
                ),
                Vendor = new VendorAsRead { Name = vendor },
                Dates = new DisclosureDates(),
                Claims = [],
                Conflicts = [],
                Indicators = [],
                RejectedIndicators = [],
                Techniques = [],
                Severity = Severity.Low,
                SeverityReasons = [],
                PublisherSeverity = "",
                ReadTimeMinutes = 0,
                Tldr = [],
            },
            []
        );
}
