namespace Firebreak.Trust;

enum JsonPartKind
{
    /// <summary>A record: an element of an array, a line, or a file that is one object.</summary>
    Record,

    /// <summary>What stands around the records of a page: context, next link, count.</summary>
    Envelope,

    /// <summary>Something between the records that is no JSON.</summary>
    Broken,

    /// <summary>A record larger than <see cref="TrustLimits.RecordBytesMax"/>.</summary>
    TooLarge,

    /// <summary>The file ended within a record, or grew past <see cref="TrustLimits.ExpandedBytesMax"/>.</summary>
    Cut,

    /// <summary>The file begins like no JSON at all.</summary>
    NotJson,
}

/// <param name="Line">1-based line on which the part begins.</param>
readonly record struct JsonPart(JsonPartKind Kind, long Line, byte[] Bytes)
{
    /// <summary>Name of the array that held the record; empty for a bare array, a line or a single object.</summary>
    public string Container { get; init; } = "";

    /// <summary>The page's <c>@odata.context</c>, as far as it stood before the part.</summary>
    public string Context { get; init; } = "";

    /// <summary>For an envelope: how many records stood in it.</summary>
    public long Records { get; init; }
}
