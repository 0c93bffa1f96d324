using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>A network that something works from: its operator, where it stands, and the few addresses that are used.</summary>
sealed record SourceNetwork(
    Network Block,
    uint Asn,
    string Country,
    string City,
    string State,
    IReadOnlyList<IpAddress> Addresses
);

/// <summary>Deals out networks. Addresses come from the blocks set aside for benchmarks and documents (RFC 2544, RFC 3849) and AS numbers
/// from private use (RFC 6996), so that nobody's real address is ever in a simulated log. Those of an intruder come from the same
/// place as everybody else's.</summary>
sealed class AddressSpace
{
    const uint First = 198u << 24 | 18u << 16; // 198.18.0.0/15: 512 blocks of 256
    const uint PrivateAsn = 64512;

    static readonly (string Country, string[] Cities)[] Places =
    [
        (
            "US",
            [
                "Ashburn/Virginia",
                "Des Moines/Iowa",
                "Boydton/Virginia",
                "Portland/Oregon",
                "Dallas/Texas",
                "Chicago/Illinois",
            ]
        ),
        ("CA", ["Toronto/Ontario", "Montreal/Quebec"]),
        ("GB", ["London/England", "Leeds/England"]),
        ("DE", ["Frankfurt am Main/Hesse", "Munich/Bavaria"]),
        ("IE", ["Dublin/Leinster"]),
        ("NL", ["Amsterdam/North Holland"]),
        ("IN", ["Pune/Maharashtra", "Chennai/Tamil Nadu"]),
        ("PL", ["Krakow/Lesser Poland"]),
        ("RO", ["Bucharest/Bucuresti"]),
        ("VN", ["Hanoi/Ha Noi"]),
        ("BR", ["Sao Paulo/Sao Paulo"]),
        ("TR", ["Istanbul/Istanbul"]),
        ("LV", ["Riga/Riga"]),
    ];

    readonly Queue<uint> free;
    readonly Queue<uint> numbers;
    readonly Dice dice;
    int documents;

    public AddressSpace(int seed)
    {
        dice = Dice.For(seed, "addresses");
        // Every second block is dealt out; the one above it stays free for a neighbour.
        free = new(dice.Shuffled(Enumerable.Range(0, 256).Select(i => First + ((uint)i << 9))));
        numbers = new(dice.Shuffled(Enumerable.Range(0, 900).Select(i => PrivateAsn + (uint)i)));
        Hosting = [.. Enumerable.Range(0, 6).Select(_ => numbers.Dequeue())];
    }

    /// <summary>AS numbers of hosting providers: many an honest vendor works from them too.</summary>
    public IReadOnlyList<uint> Hosting { get; }

    public uint NewAsn() => numbers.Dequeue();

    public static IReadOnlyList<string> Countries { get; } = [.. Places.Select(place => place.Country)];

    public SourceNetwork Take(string country, uint asn, int addresses)
    {
        var (city, state) = Place(country);
        if (dice.Chance(0.08))
            return Document(country, city, state, asn, addresses);
        var block = free.Dequeue();
        return new(Network.Of(IpAddress.V4(block), 24), asn, country, city, state, Hosts(block, addresses));
    }

    /// <summary>The block next to a network: close in number, in another's hands.</summary>
    public SourceNetwork Beside(SourceNetwork near, uint asn, int addresses)
    {
        if (!near.Block.First.IsV4)
            return Take(near.Country, asn, addresses);
        var block = (uint)near.Block.First.Bits ^ 1u << 8;
        return near with
        {
            Block = Network.Of(IpAddress.V4(block), 24),
            Asn = asn,
            Addresses = Hosts(block, addresses),
        };
    }

    /// <summary>Addresses of the same network that its owner has not used so far.</summary>
    public SourceNetwork Within(SourceNetwork near, int addresses)
    {
        var others = near.Block.First.IsV4
            ? Hosts((uint)near.Block.First.Bits, addresses + near.Addresses.Count)
            : Hosts(near.Block.First, addresses + near.Addresses.Count);
        return near with { Addresses = [.. others.Except(near.Addresses).Take(addresses)] };
    }

    (string City, string State) Place(string country)
    {
        var parts = dice.Pick(Places.First(place => place.Country == country).Cities).Split('/');
        return (parts[0], parts[1]);
    }

    IpAddress[] Hosts(uint block, int count) =>
        [.. dice.Shuffled(Enumerable.Range(4, 240)).Take(count).Select(host => IpAddress.V4(block + (uint)host))];

    SourceNetwork Document(string country, string city, string state, uint asn, int addresses)
    {
        var first = new IpAddress((UInt128)0x20010db8 << 96 | (UInt128)(++documents * 7 + 0x100) << 80);
        return new(Network.Of(first, 48), asn, country, city, state, Hosts(first, addresses));
    }

    IpAddress[] Hosts(IpAddress first, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => new IpAddress(
                    first.Bits | (UInt128)dice.Between(1, 40) << 64 | (UInt128)dice.Between(2, 60_000)
                )),
        ];
}
