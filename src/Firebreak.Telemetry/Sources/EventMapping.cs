using System.Buffers.Text;
using System.Text;

namespace Firebreak.Telemetry;

/// <summary>What the mappings of all sources share.</summary>
static class EventMapping
{
    /// <summary>The record's own id. It is new in every record, so its name is not kept in the table of names.</summary>
    public static Symbol IdOf(ReadOnlySpan<byte> id)
    {
        const int FoldedBytesMax = 128;
        Span<byte> folded = stackalloc byte[FoldedBytesMax];
        return
            id.Length <= FoldedBytesMax
            && Ascii.ToLower(id, folded, out var written) == System.Buffers.OperationStatus.Done
            ? Symbol.Of(folded[..written])
            : Symbol.Of(id);
    }

    public static void FillOrigin(ref EventHeader header, RecordFields fields)
    {
        header.Source = AddressOf(fields[Field.IpAddress]);
        if (Utf8Parser.TryParse(fields[Field.AutonomousSystem], out uint number, out _))
            header.SourceAsn = number;
        header.SourceCountry = CountryOf(fields.FirstOf(Field.Country, Field.Location));
    }

    /// <summary>An address, also with the port that some logs add ("192.0.2.1:443", "[2001:db8::1]:443").</summary>
    public static IpAddress AddressOf(ReadOnlySpan<byte> text)
    {
        if (IpAddress.TryParse(text, out var address))
            return address;
        var colon = text.LastIndexOf((byte)':');
        var host = colon > 0 ? text[..colon].Trim("[]"u8) : text.Trim("[]"u8);
        return IpAddress.TryParse(host, out address) ? address : IpAddress.None;
    }

    /// <summary>"IE", or the end of "Dublin, Leinster, IE" as the portal writes places.</summary>
    static CountryCode CountryOf(ReadOnlySpan<byte> place)
    {
        var comma = place.LastIndexOf((byte)',');
        return CountryCode.Of((comma < 0 ? place : place[(comma + 1)..]).Trim((byte)' '));
    }

    public static Outcome OutcomeOf(ReadOnlySpan<byte> word)
    {
        if (Ascii.EqualsIgnoreCase(word, "success"u8) || Ascii.EqualsIgnoreCase(word, "succeeded"u8))
            return Outcome.Success;
        return
            Ascii.EqualsIgnoreCase(word, "failure"u8)
            || Ascii.EqualsIgnoreCase(word, "failed"u8)
            || Ascii.EqualsIgnoreCase(word, "timeout"u8)
            ? Outcome.Failure
            : Outcome.Unknown;
    }
}
