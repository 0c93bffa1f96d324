namespace Firebreak.Detection.Tests;

/// <summary>Abuses planted into an innocent connector's life, all after day 100.</summary>
static class Abuse
{
    public const string Foreign = "203.0.113.66";
    public static readonly Instant At = Estates.Day(103.2);

    public static IEnumerable<Entry> SignIns(
        string name,
        string key,
        int count,
        string address = Foreign,
        Instant? from = null
    ) =>
        Enumerable
            .Range(0, count)
            .Select(i => new Entry(
                (from ?? At) + TimeSpan.FromMinutes(50 * i),
                LogCategory.EntraServicePrincipalSignIns
            )
            {
                Principal = name,
                App = $"{name}-app",
                Credential = key,
                Operation = "Sign-in",
                Target = "graph",
                Address = address,
                Asn = address == Foreign ? 64777u : 0,
                Country = address == Foreign ? "BR" : "",
            });

    public static IEnumerable<Entry> Requests(
        string name,
        string operation,
        int count,
        long bytes,
        string client = "curl/8.5.0",
        string address = Foreign
    ) =>
        Enumerable
            .Range(0, count)
            .Select(i => new Entry(
                At + TimeSpan.FromMinutes(1) + TimeSpan.FromSeconds(40 * i),
                LogCategory.GraphActivity
            )
            {
                Principal = name,
                App = $"{name}-app",
                Client = client,
                Operation = operation,
                Target = "graph",
                Address = address,
                Bytes = bytes + i,
            });

    public static Entry Audit(string name, string operation, string who, Instant? at = null, string key = "") =>
        new((at ?? At) - TimeSpan.FromHours(5), LogCategory.EntraAudit)
        {
            Principal = who,
            Operation = operation,
            Target = name,
            Credential = key,
        };
}
