namespace Firebreak.Simulation;

/// <summary>User agents of programs, with their versions.</summary>
static class Agents
{
    static readonly string[] Families =
    [
        "python-requests/2.{0}.{1}",
        "azsdk-net-Identity/1.{0}.{1} (.NET 8.0.{1}; Microsoft Windows 10.0.20348)",
        "azsdk-java-azure-identity/1.{0}.{1} (17.0.{1}; Linux; 5.15.0)",
        "Go-http-client/2.0 msgraph-sdk-go/1.{0}.{1}",
        "axios/1.{0}.{1}",
        "graph-dotnet-5.{0}.{1}",
        "okhttp/4.{0}.{1}",
        "Apache-HttpClient/5.{0}.{1} (Java/17.0.9)",
    ];

    public static string Draw(Dice dice) => string.Format(dice.Pick(Families), dice.Between(4, 40), dice.Between(0, 9));

    /// <summary>The same program, a version on.</summary>
    public static string Next(string agent, Dice dice)
    {
        var family = Families.First(f => agent.StartsWith(f[..f.IndexOf('{')], StringComparison.Ordinal));
        return string.Format(family, dice.Between(41, 52), dice.Between(0, 9));
    }

    /// <summary>A program of another family.</summary>
    public static string Other(string agent, Dice dice)
    {
        while (true)
        {
            var other = Draw(dice);
            if (other[..4] != agent[..4])
                return other;
        }
    }
}
