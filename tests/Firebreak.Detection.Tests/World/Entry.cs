using System.Text;

namespace Firebreak.Detection.Tests;

/// <summary>One event of an invented estate, before it is put into a batch.</summary>
sealed record Entry(Instant Time, LogCategory Category)
{
    public string Principal { get; init; } = "";
    public string App { get; init; } = "";
    public string Credential { get; init; } = "";
    public string Client { get; init; } = "";
    public string Operation { get; init; } = "";
    public string Target { get; init; } = "";
    public string Address { get; init; } = "";
    public uint Asn { get; init; }
    public string Country { get; init; } = "";
    public long Bytes { get; init; }
    public Outcome Outcome { get; init; } = Outcome.Success;

    /// <summary>Names and new values of the audit record's modified properties.</summary>
    public IReadOnlyList<(string Name, string Value)> Changed { get; init; } = [];

    public void AppendTo(EventBatch batch, Place place)
    {
        var symbols = batch.Symbols;
        ref var header = ref batch.Append();
        header.Time = Time;
        header.Category = Category;
        header.Outcome = Outcome;
        header.Principal = symbols.InternId(Utf8(Principal));
        header.App = symbols.InternId(Utf8(App));
        header.Credential = symbols.InternId(Utf8(Credential));
        header.Client = symbols.Intern(Utf8(Client));
        header.Operation = symbols.Intern(Utf8(Operation));
        header.Target = symbols.InternId(Utf8(Target));
        _ = IpAddress.TryParse(Address, out var address);
        header.Source = address;
        header.SourceAsn = Asn;
        header.SourceCountry = CountryCode.Of(Utf8(Country));
        header.BytesOut = Bytes;
        header.Place = place;
        header.Id = Symbol.Of($"{Category} {Time.Ticks} {Principal} {Operation} {Target} {Address} {Bytes}");
        if (Changed.Count == 0)
            return;
        Set(batch, AccountSwitch.Names, Changed.Select(pair => pair.Name));
        Set(batch, AccountSwitch.Values, Changed.Select(pair => pair.Value));
    }

    static void Set(EventBatch batch, string field, IEnumerable<string> values)
    {
        if (batch.Request.SlotOf(field) is >= 0 and var slot)
            batch.Set(slot, batch.AddList([.. values.Select(value => batch.AddText(Utf8(value)))]));
    }

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
