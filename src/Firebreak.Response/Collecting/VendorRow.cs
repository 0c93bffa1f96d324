using System.Text;

namespace Firebreak.Response;

/// <summary>A line that <c>vendors.csv</c> lacks.</summary>
/// <param name="Vendor">Empty where a person has to say whose the principal is.</param>
/// <param name="Column">Where the id belongs; empty for a vendor's own line.</param>
/// <param name="Note">What is known.</param>
public sealed record VendorRow(string Vendor, string Column, string Id, string Note)
{
    /// <summary>Header of the file that a person fills in: the columns that decide whose a principal is.</summary>
    public const string Columns =
        "vendor,legal_name,aliases,domains,entra_tenants,entra_apps,aws_accounts,github_owners,okta_apps,notes";

    public static IReadOnlyList<VendorRow> Of(string vendor, Estate estate) =>
        [
            .. estate.Vendors.Any(known => known.IsInventoried && known.Name == vendor)
                ? (VendorRow[])[]
                : [new VendorRow(vendor, "", "", "its domains, tenants and applications are not known")],
            .. estate
                .Unattributed.Select(relationship => Stranger(relationship))
                .OrderBy(row => row.Note, StringComparer.Ordinal),
        ];

    static VendorRow Stranger(Relationship relationship) =>
        new(
            "",
            relationship.Id.Split(':') switch
            {
                ["entra", "partner", ..] => "entra_tenants",
                ["entra", ..] => "entra_apps",
                ["aws", ..] => "aws_accounts",
                ["github", ..] => "github_owners",
                ["okta", ..] => "okta_apps",
                _ => "notes",
            },
            relationship.Principal.Id,
            $"{relationship.Principal.Name}: {((Party.Unknown)relationship.Party).Clue}"
        );

    /// <summary>The line as the file has it. Cells that a spreadsheet would compute are defused.</summary>
    public string Line()
    {
        var line = new StringBuilder();
        foreach (var (position, column) in Columns.Split(',').Index())
        {
            if (position > 0)
                line.Append(',');
            line.Append(Cell(column == "vendor" ? Vendor : Value(column)));
        }
        return line.ToString();
    }

    string Value(string column) =>
        column == Column ? Id
        : column == "notes" ? Note
        : "";

    static string Cell(string text)
    {
        var plain = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        if (plain.Length > 0 && "=+-@".Contains(plain[0]))
            plain = "'" + plain;
        return plain.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{plain.Replace("\"", "\"\"")}\"" : plain;
    }
}
