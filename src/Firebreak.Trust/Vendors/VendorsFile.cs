using System.Globalization;

namespace Firebreak.Trust;

/// <summary><c>vendors.csv</c>: one line a vendor, lists separated by ';'.</summary>
static class VendorsFile
{
    static readonly string[] Columns =
    [
        "vendor",
        "legal_name",
        "aliases",
        "domains",
        "cik",
        "entra_tenants",
        "entra_apps",
        "aws_accounts",
        "github_owners",
        "okta_apps",
        "networks",
        "vpn_users",
        "contacts",
        "contract_end",
        "notify_within_hours",
        "expected",
        "notes",
    ];

    public static IReadOnlyList<Vendor> Read(InputFile file, ICollection<Problem> problems)
    {
        var table = CsvTable.Read(file, problems);
        if (table.Columns.Count == 0 || !TableColumns.Check(table, Columns, "vendor", file.Path, problems))
            return [];

        var vendors = new Dictionary<string, Vendor>();
        foreach (var row in table.Rows)
        {
            var cells = new TableRow(table, row, file.Path, problems);
            if (cells.Text("vendor") is not { Length: > 0 } name)
                cells.Drop("names no vendor", "write the vendor's name into the column 'vendor'");
            else if (!vendors.TryAdd(name, VendorOf(cells, name)))
                cells.Drop(
                    $"vendor '{TrustLimits.Quoted(name)}' stands in the table twice",
                    "put all its identifiers on one line, separated by ';'"
                );
        }
        return [.. vendors.Values];
    }

    static Vendor VendorOf(TableRow row, string name) =>
        new()
        {
            Name = name,
            LegalName = row.Text("legal_name"),
            Aliases = row.List("aliases"),
            Domains = [.. row.Values<DomainName>("domains", DomainName.TryParse, "a domain, such as example.com")],
            Cik = CikOf(row),
            EntraTenants = [.. row.Values<string>("entra_tenants", TryId, "a tenant id (a GUID)")],
            EntraApps = [.. row.Values<string>("entra_apps", TryId, "an application or object id (a GUID)")],
            AwsAccounts = [.. row.Values<string>("aws_accounts", TryAccount, "an account id of 12 digits")],
            GithubOwners = [.. row.List("github_owners").Select(owner => owner.ToLowerInvariant())],
            OktaApps = row.List("okta_apps"),
            Networks = [.. row.Values<Network>("networks", TryNetwork, "a network, such as 192.0.2.0/24")],
            VpnUsers = row.List("vpn_users"),
            Contacts = row.List("contacts"),
            ContractEnd = ContractEnd(row),
            NotifyWithinHours = row.Number("notify_within_hours", 0, 100_000),
            Expected = row.List("expected"),
            Notes = NotesOf(row),
        };

    static string CikOf(TableRow row)
    {
        var text = row.Text("cik");
        var cik = VendorDirectory.CikOf(text);
        if (text.Length > 0 && cik.Length == 0)
            row.Refuse("cik", text, "a number of at most 10 digits");
        return cik;
    }

    static DateOnly? ContractEnd(TableRow row)
    {
        var text = row.Text("contract_end");
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        row.Refuse("contract_end", text, "a day, such as 2027-03-31");
        return null;
    }

    // What the table says in columns of its own is the organisation's knowledge: it is kept where people read it.
    static string NotesOf(TableRow row) =>
        string.Join(
            "; ",
            new[] { row.Text("notes") }
                .Concat(row.Others(Columns).Select(other => $"{other.Column}: {other.Text}"))
                .Where(text => text.Length > 0)
        );

    static bool TryId(string text, out string id)
    {
        id = text.ToLowerInvariant();
        return Guid.TryParseExact(text, "D", out _);
    }

    static bool TryAccount(string text, out string account)
    {
        account = text.Replace("-", "");
        return account.Length == 12 && account.All(char.IsAsciiDigit);
    }

    static bool TryNetwork(string text, out Network network) => Network.TryParse(text, out network);
}
