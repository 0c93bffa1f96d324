namespace Firebreak.Trust;

/// <summary>How much of a stranger's bytes is taken. Each limit that bites is reported as a problem, never passed over.</summary>
static class TrustLimits
{
    /// <summary>Bytes of one JSON file after expansion; a compressed file that grows past it is cut.</summary>
    public const long ExpandedBytesMax = 2L << 30;

    /// <summary>Bytes of one JSON record. The largest known, Microsoft Graph's own service principal, has about 1 MB.</summary>
    public const int RecordBytesMax = 8 << 20;

    /// <summary>Records kept of one kind of export.</summary>
    public const int RecordsMax = 2_000_000;

    /// <summary>Bytes of a hand-written table.</summary>
    public const int TableBytesMax = 32 << 20;
    public const int TableRowsMax = 200_000;
    public const int TableColumnsMax = 200;

    /// <summary>Broken records named one by one for a file; the rest is counted.</summary>
    public const int BrokenNamedMax = 5;

    /// <summary>Characters of a text of a stranger that a sentence quotes.</summary>
    public const int QuoteCharsMax = 80;

#if DEBUG
    // Small, so that ordinary tests cross the edge of a buffer.
    public const int ReadBytes = 64;
#else
    public const int ReadBytes = 64 << 10;
#endif

    /// <summary>A stranger's text as a sentence may quote it: one line, short, without control characters.</summary>
    public static string Quoted(string text)
    {
        var plain = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        return plain.Length <= QuoteCharsMax ? plain : plain[..QuoteCharsMax] + "…";
    }
}
