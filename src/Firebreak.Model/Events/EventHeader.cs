namespace Firebreak.Model;

/// <summary>Did the thing recorded succeed?</summary>
public enum Outcome : byte
{
    Unknown = 0,
    Success = 1,
    Failure = 2,
}

/// <summary>OCSF class ids used by the sources read today (OCSF 1.x, class_uid).</summary>
public enum OcsfClass : ushort
{
    Unknown = 0,
    FileSystemActivity = 1001,
    ProcessActivity = 1007,
    EventLogActivity = 1008,
    AccountChange = 3001,
    Authentication = 3002,
    AuthorizeSession = 3003,
    EntityManagement = 3004,
    UserAccessManagement = 3005,
    GroupManagement = 3006,
    NetworkActivity = 4001,
    HttpActivity = 4002,
    DnsActivity = 4003,
    EmailActivity = 4009,
    TunnelActivity = 4014,
    ApiActivity = 6003,
}

/// <summary>The normalised part of an event that every consumer wants: when, who, with what, from where, what, how much, and where it stands.</summary>
/// <remarks>A plain struct of symbols and numbers: no text, no allocation. Ids are interned folded (<see cref="SymbolTable.InternId"/>).</remarks>
public struct EventHeader
{
    public Instant Time { get; set; }
    public LogCategory Category { get; set; }
    public OcsfClass Class { get; set; }

    /// <summary>OCSF activity_id within <see cref="Class"/>.</summary>
    public byte Activity { get; set; }
    public Outcome Outcome { get; set; }

    /// <summary>The record's own id in its source: equal ids in one category are the same record exported twice.</summary>
    public Symbol Id { get; set; }

    /// <summary>Who acted: the directory object id of the service principal or user.</summary>
    public Symbol Principal { get; set; }

    /// <summary>The application id that acted, where the source gives it beside the principal.</summary>
    public Symbol App { get; set; }

    /// <summary>The home tenant of the actor, when the source gives it.</summary>
    public Symbol Tenant { get; set; }

    /// <summary>The credential used or changed: a key id.</summary>
    public Symbol Credential { get; set; }

    /// <summary>Software the actor used: user agent or client name.</summary>
    public Symbol Client { get; set; }

    /// <summary>What was done: an audit activity, or method and path shape of a request.</summary>
    public Symbol Operation { get; set; }

    /// <summary>What it was done to: resource or object id.</summary>
    public Symbol Target { get; set; }
    public IpAddress Source { get; set; }
    public IpAddress Destination { get; set; }

    /// <summary>Autonomous system number of <see cref="Source"/>; 0 when the source does not say.</summary>
    public uint SourceAsn { get; set; }

    /// <summary>ISO 3166-1 alpha-2 country of <see cref="Source"/>, both letters in one number; 0 when unknown.</summary>
    public CountryCode SourceCountry { get; set; }
    public long BytesOut { get; set; }
    public long BytesIn { get; set; }

    /// <summary>How many occurrences the record stands for (aggregated logs); otherwise 1.</summary>
    public long Count { get; set; }
    public Place Place { get; set; }
}

/// <summary>An ISO 3166-1 alpha-2 country code packed into two bytes.</summary>
public readonly record struct CountryCode(ushort Packed)
{
    public bool IsNone => Packed == 0;

    public static CountryCode Of(ReadOnlySpan<byte> utf8) =>
        utf8 is [var first, var second] && char.IsAsciiLetter((char)first) && char.IsAsciiLetter((char)second)
            ? new((ushort)((first & 0xdf) << 8 | second & 0xdf))
            : default;

    public override string ToString() => IsNone ? "" : new([(char)(Packed >> 8), (char)(Packed & 0xff)]);
}
