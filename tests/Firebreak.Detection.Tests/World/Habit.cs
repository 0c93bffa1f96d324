namespace Firebreak.Detection.Tests;

/// <summary>How one innocent connector works. Everything is drawn from its seed.</summary>
sealed class Habit
{
    static readonly string[] Clients =
    [
        "meter-sync/{0}.2",
        "python-requests/2.{0}.1",
        "azsdk-net-Identity/1.{0}.0 (.NET 8.0.{0}; Linux)",
        "Go-http-client/{0}.1",
    ];
    readonly Random random;
    readonly string name;

    public Habit(string name, int seed)
    {
        this.name = name;
        random = new Random(seed);
        Rhythm = TimeSpan.FromHours(new[] { 1, 1, 4, 24, 24, 24 * 7 }[random.Next(6)]);
        Start = TimeSpan.FromMinutes(random.Next(24 * 60));
        Weekdays = Rhythm.TotalHours <= 24 && random.Next(3) == 0;
        Client = Clients[random.Next(Clients.Length)];
        Requests = random.Next(2, 6);
        Size = Math.Exp(10 + 4 * random.NextDouble());
        Spread = 0.15 + 0.5 * random.NextDouble();
        Asn = (uint)(64500 + random.Next(6));
        MonthEnd = random.Next(6) == 0 ? 2 + 4 * random.NextDouble() : 1;
        Upgrade = random.Next(3) == 0 ? random.Next(5, 118) : int.MaxValue;
        Rotation = random.Next(3) == 0 ? random.Next(20, 118) : int.MaxValue;
        Migration = random.Next(10) == 0 ? random.Next(20, 115) : int.MaxValue;
        SecondRegion = random.Next(8) == 0;
        AsnLogged = random.Next(5) != 0;
    }

    public TimeSpan Rhythm { get; }
    public TimeSpan Start { get; }
    public bool Weekdays { get; }
    public string Client { get; }
    public int Requests { get; }
    public double Size { get; }
    public double Spread { get; }
    public uint Asn { get; }
    public double MonthEnd { get; }
    public int Upgrade { get; }
    public int Rotation { get; }

    /// <summary>Day of a move to a network that the inventory declares.</summary>
    public int Migration { get; }
    public bool SecondRegion { get; }
    public bool AsnLogged { get; }

    public string Key(int day) => $"{name}-key-{(day >= Rotation ? 2 : 1)}";

    public string ClientOn(int day) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Client, day >= Upgrade ? 9 : 8);

    public string AddressOn(int day) =>
        day >= Migration ? $"198.51.100.{random.Next(1, 250)}" : $"192.0.{2 + Asn - 64500}.{random.Next(10, 40)}";

    public uint AsnOn(int day) =>
        !AsnLogged ? 0
        : day >= Migration ? 64999
        : SecondRegion && random.Next(4) == 0 ? Asn + 10
        : Asn;

    /// <summary>What it does from its first to its last day.</summary>
    public IEnumerable<Entry> Entries(int fromDay = 0, int toDay = 120)
    {
        if (Rotation < toDay)
            yield return Rotated();
        for (var time = Estates.Day(fromDay) + Start; time < Estates.Day(toDay); time += Rhythm)
        {
            if (Weekdays && time.Utc.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            if (random.Next(60) == 0)
                continue;
            foreach (var entry in Run(time + TimeSpan.FromSeconds(random.Next(600))))
                yield return entry;
        }
    }

    Entry Rotated() =>
        new(Estates.Day(Rotation) - TimeSpan.FromHours(20), LogCategory.EntraAudit)
        {
            Principal = random.Next(2) == 0 ? "admin-1" : "admin-2",
            Operation = "Add service principal credentials",
            Target = name,
            Credential = $"{name}-key-2",
        };

    IEnumerable<Entry> Run(Instant time)
    {
        var day = (int)((time - Estates.Begin).TotalDays);
        var (address, asn) = (AddressOn(day), AsnOn(day));
        var failed = random.Next(50) == 0;
        yield return new Entry(time, LogCategory.EntraServicePrincipalSignIns)
        {
            Principal = name,
            App = $"{name}-app",
            Credential = Key(day),
            Operation = "Sign-in",
            Target = "graph",
            Address = address,
            Asn = asn,
            Country = asn == 0 ? "" : "US",
            Outcome = failed ? Outcome.Failure : Outcome.Success,
        };
        for (var i = 0; i < Requests && !failed; i++)
            yield return Request(time + TimeSpan.FromSeconds(2 + i * 3), day, i, address);
    }

    Entry Request(Instant time, int day, int number, string address)
    {
        var closing = time.Utc.Day == 1 || time.Utc.AddDays(1).Day == 1 ? MonthEnd : 1;
        var gauss = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        // A rare request, known from the beginning, now and then.
        var operation = random.Next(40) == 0 ? Rare(random.Next(4)) : Usual(number);
        return new Entry(time, LogCategory.GraphActivity)
        {
            Principal = name,
            App = $"{name}-app",
            Client = ClientOn(day),
            Operation = operation,
            Target = "graph",
            Address = address,
            Bytes = (long)(Size * closing * Math.Exp(Spread * gauss)),
        };
    }

    static string Usual(int number) =>
        new[] { "GET /sites/{id}", "GET /sites/{id}/lists", "POST /sites/{id}/lists/{id}/items" }[number % 3];

    static string Rare(int number) =>
        new[] { "GET /organization", "GET /sites/root", "GET /sites/{id}/drive", "PATCH /sites/{id}/lists/{id}" }[
            number
        ];
}
