using System.Runtime.InteropServices;

namespace Firebreak.Detection;

/// <summary>How an event names a relationship.</summary>
[Flags]
enum Role : byte
{
    None = 0,

    /// <summary>The relationship's principal acted as itself.</summary>
    Acted = 1,

    /// <summary>Its application acted on behalf of a user.</summary>
    OnBehalf = 2,

    /// <summary>Something was done to it.</summary>
    ActedUpon = 4,
}

/// <summary>One event that names a watched relationship, cut down to what the detectors ask for (about 130 bytes).</summary>
[StructLayout(LayoutKind.Auto)]
record struct Touch : IComparable<Touch>
{
    public Instant Time;
    public Symbol Id;

    /// <summary>Who acted: the relationship's own principal, a user, or the administrator.</summary>
    public Symbol Principal;
    public Symbol Credential;
    public Symbol Client;
    public Symbol Operation;
    public Symbol Target;
    public IpAddress Source;
    public uint Asn;
    public CountryCode Country;
    public LogCategory Category;
    public Outcome Outcome;
    public Role Role;
    public AuditAct Act;
    public long Bytes;
    public long Count;
    public Place Place;

    public readonly bool Succeeded => Outcome != Outcome.Failure;
    public readonly int Day => (int)(Time.Ticks / TimeSpan.TicksPerDay);

    /// <summary>By time, category, id, then place: the order in which everything is judged, whatever order it was read in.</summary>
    public readonly int CompareTo(Touch other)
    {
        var order = Time.CompareTo(other.Time);
        if (order == 0)
            order = Category.CompareTo(other.Category);
        if (order == 0)
            order = Id.CompareTo(other.Id);
        return order == 0 ? Place.CompareTo(other.Place) : order;
    }

    /// <summary>The same record exported twice.</summary>
    public readonly bool IsSameRecord(in Touch other) =>
        !Id.IsNone && Id == other.Id && Category == other.Category && Time == other.Time;

    internal static Touch Of(in EventHeader header, Role role, AuditAct act) =>
        new()
        {
            Time = header.Time,
            Id = header.Id,
            Principal = header.Principal,
            Credential = header.Credential,
            Client = header.Client,
            Operation = header.Operation,
            Target = header.Target,
            Source = header.Source,
            Asn = header.SourceAsn,
            Country = header.SourceCountry,
            Category = header.Category,
            Outcome = header.Outcome,
            Role = role,
            Act = act,
            Bytes = Math.Max(0, header.BytesOut) + Math.Max(0, header.BytesIn),
            Count = Math.Max(1, header.Count),
            Place = header.Place,
        };
}
