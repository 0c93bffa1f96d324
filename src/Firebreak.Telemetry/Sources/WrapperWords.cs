namespace Firebreak.Telemetry;

/// <summary>Names that many sources share, and what exports of log stores put around the records.</summary>
/// <remarks>Sources: Elastic Common Schema; Splunk's export formats; Azure Monitor; the portal's CSV downloads.</remarks>
static class WrapperWords
{
    public static Vocabulary Words { get; } =
        new()
        {
            Canonical =
            [
                (Field.Id, "id"),
                (Field.Time, "time"),
                (Field.Timestamp, "@timestamp"),
                (Field.Category, "category"),
                (Field.Table, "type"),
                (Field.UserId, "userId"),
                (Field.IpAddress, "ipAddress"),
                (Field.AutonomousSystem, "autonomousSystemNumber"),
                (Field.Location, "location"),
                (Field.Country, "location.countryOrRegion"),
                (Field.UserAgent, "userAgent"),
            ],
            Others =
            [
                // Elastic Common Schema.
                ("source.ip", "ipAddress"),
                ("source.as.number", "autonomousSystemNumber"),
                ("source.geo.countryIsoCode", "location.countryOrRegion"),
                ("userAgent.original", "userAgent"),
            ],
            Wrappers = ["properties", "_source", "_raw", "result", "message", "event.original"],
            Pages = ["records", "value", "results", "events", "items", "hits.hits"],
        };
}
