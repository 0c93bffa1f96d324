using Firebreak.Model;

namespace Firebreak.Simulation;

/// <summary>Somebody with an account of the organisation.</summary>
sealed record Person(Guid Id, string DisplayName, string Upn, string Agent, IpAddress Home);

/// <summary>The organisation's people: who administers, who works, and from where.</summary>
sealed class People
{
    static readonly string[] First =
    [
        "Ada",
        "Ben",
        "Carla",
        "Dario",
        "Elin",
        "Farid",
        "Greta",
        "Hugo",
        "Ines",
        "Jonas",
        "Kira",
        "Liam",
        "Mona",
        "Nils",
        "Olga",
        "Pavel",
        "Rosa",
        "Samir",
        "Tessa",
        "Umar",
        "Vera",
        "Wim",
        "Yara",
        "Zoe",
    ];

    static readonly string[] Last =
    [
        "Abbott",
        "Berger",
        "Castell",
        "Dorn",
        "Eklund",
        "Farrow",
        "Gaunt",
        "Haller",
        "Ibsen",
        "Jarrow",
        "Keller",
        "Lindqvist",
        "Marlow",
        "Novak",
        "Orton",
        "Pryce",
        "Quist",
        "Renner",
        "Sorrel",
        "Thorne",
    ];

    static readonly string[] Agents =
    [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{0}.0.0.0 Safari/537.36 Edg/{0}.0.0.0",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{0}.0.0.0 Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.2 Mobile/15E148 Safari/604.1",
    ];

    public People(int seed, AddressSpace addresses, string domain)
    {
        var dice = Dice.For(seed, "people");
        Office = addresses.Take("US", addresses.NewAsn(), 4);
        Homes = [.. Enumerable.Range(0, 8).Select(_ => addresses.Take("US", addresses.NewAsn(), 40))];
        var names = dice.Shuffled(First.SelectMany(first => Last.Select(last => (first, last))));
        Staff = [.. names.Take(260).Select(name => Make(name.first, name.last, domain, "", dice))];
        Admins = [.. names.Skip(260).Take(5).Select(name => Make(name.first, name.last, domain, "adm.", dice))];
    }

    public SourceNetwork Office { get; }
    public IReadOnlyList<SourceNetwork> Homes { get; }
    public IReadOnlyList<Person> Staff { get; }

    /// <summary>Those who change applications in the course of their work.</summary>
    public IReadOnlyList<Person> Admins { get; }

    /// <summary>Where somebody sits: mostly in the office, now and then at home.</summary>
    public IpAddress Seat(Person person, Dice dice) =>
        dice.Chance(0.85) ? dice.PickEarly(Office.Addresses) : person.Home;

    public SourceNetwork NetworkOf(IpAddress address) =>
        Homes.FirstOrDefault(home => home.Block.Contains(address), Office);

    Person Make(string first, string last, string domain, string prefix, Dice dice)
    {
        var agent = string.Format(dice.Pick(Agents), dice.Between(139, 143));
        return new(
            dice.Id(),
            $"{first} {last}",
            $"{prefix}{first}.{last}@{domain}".ToLowerInvariant(),
            agent,
            dice.Pick(dice.Pick(Homes).Addresses)
        );
    }
}
