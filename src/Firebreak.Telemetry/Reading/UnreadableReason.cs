namespace Firebreak.Telemetry;

/// <summary>Why a record counts for nothing. Printed: append, never renumber.</summary>
public enum UnreadableReason : byte
{
    /// <summary>Malformed JSON, a row that does not fit its header, or text that is no UTF-8.</summary>
    Malformed = 1,

    /// <summary>Longer than a record may be.</summary>
    TooLong = 2,

    /// <summary>It names no time.</summary>
    NoTime = 3,

    /// <summary>Its time has no zone, and the format does not fix one.</summary>
    TimeWithoutZone = 4,

    /// <summary>Its time is no time.</summary>
    TimeMalformed = 5,

    /// <summary>Its time lies outside of what is plausible.</summary>
    TimeImplausible = 6,

    /// <summary>The stream ends in its middle.</summary>
    CutOff = 7,

    /// <summary>Something other than an object stands where a record should be.</summary>
    NoObject = 8,
}

static class UnreadableReasons
{
    /// <summary>What is the matter with so many records, and what would put it right.</summary>
    public static (string Sentence, string Remedy) Say(this UnreadableReason reason, long records)
    {
        var they = records == 1 ? "1 record" : $"{records} records";
        return reason switch
        {
            UnreadableReason.TooLong => (
                $"{they} longer than {TelemetryLimits.RecordBytesMax} bytes",
                "split the file into records"
            ),
            UnreadableReason.NoTime => ($"{they} without a time", "export the log with its time column"),
            UnreadableReason.TimeWithoutZone => (
                $"{they} with a time that has no zone",
                "export the time with a zone, such as 2026-04-26T16:18:00Z"
            ),
            UnreadableReason.TimeMalformed => (
                $"{they} with a time that is no time",
                "export the time as 2026-04-26T16:18:00Z"
            ),
            UnreadableReason.TimeImplausible => (
                $"{they} with a time that cannot be right",
                "look at the clock of the source"
            ),
            UnreadableReason.CutOff => ($"{they} cut off by the end of the file", "copy or export the file again"),
            UnreadableReason.NoObject => (
                records == 1 ? "1 value that is no JSON object" : $"{records} values that are no JSON objects",
                "export the log as JSON, one record a line"
            ),
            _ => ($"{they} that cannot be read", "export the file again"),
        };
    }
}
