namespace Firebreak.Detection;

/// <summary>Where an event came from, as one comparable value: the autonomous system, else the neighbourhood of the address.</summary>
/// <remarks>Graph activity logs carry addresses without a system number; a neighbourhood met with a number anywhere in the
/// logs is taken for that system everywhere, so that the two logs of one use agree.</remarks>
sealed class OriginMap
{
    readonly Dictionary<Network, uint> systems = [];

    internal void Learn(in Touch touch)
    {
        if (touch.Asn != 0 && !touch.Source.IsNone)
        {
            var network = Network.Around(touch.Source);
            // The smaller number wins where a neighbourhood was seen with two: any fixed choice does, so long as it is fixed.
            systems[network] = systems.TryGetValue(network, out var known) ? Math.Min(known, touch.Asn) : touch.Asn;
        }
    }

    internal uint AsnOf(in Touch touch) =>
        touch.Source.IsNone ? touch.Asn : systems.GetValueOrDefault(Network.Around(touch.Source), touch.Asn);

    /// <summary>Zero when the event does not say.</summary>
    internal ulong Of(in Touch touch)
    {
        if (AsnOf(in touch) is > 0 and var asn)
            return asn;
        if (touch.Source.IsNone)
            return 0;
        var bits = Network.Around(touch.Source).First.Bits;
        return (1UL << 63) | ((ulong)(bits >> 64) ^ (ulong)bits);
    }

    internal string Spoken(in Touch touch)
    {
        var asn = AsnOf(in touch);
        var place = asn > 0 ? $"AS{asn}" : Network.Around(touch.Source).ToString();
        return touch.Country.IsNone ? place : $"{place} ({touch.Country})";
    }
}
