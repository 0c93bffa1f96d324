using System.Globalization;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>The SGML header of a complete EDGAR submission (EDGAR "PDS technical specification"): empty members where there is none.</summary>
sealed record FilingHeader(string Accession, Instant? AcceptedAt, string Registrant)
{
    const int HeaderCharsMax = 8_192;

    /// <summary>United States daylight saving as of the Energy Policy Act of 2005.</summary>
    const int RuleSince = 2007;

    static readonly Regex AccessionNumber = Pattern.CasedLines(@"ACCESSION NUMBER:\s*(?<value>\d{10}-\d{2}-\d{6})");
    static readonly Regex Acceptance = Pattern.CasedLines(@"<ACCEPTANCE-DATETIME>\s*(?<value>\d{14})");
    static readonly Regex Name = Pattern.CasedLines(@"COMPANY CONFORMED NAME:\s*(?<value>\S[^\r\n<]{1,100})");

    public static FilingHeader Read(string content)
    {
        var head = content[..Math.Min(content.Length, HeaderCharsMax)];
        return new FilingHeader(
            Value(AccessionNumber, head),
            AcceptedIn(Value(Acceptance, head)),
            Value(Name, head).Trim()
        );
    }

    static string Value(Regex pattern, string head) => pattern.Match(head).Groups["value"].Value;

    // The header gives the wall clock of New York without a zone.
    static Instant? AcceptedIn(string digits)
    {
        if (
            !DateTime.TryParseExact(
                digits,
                "yyyyMMddHHmmss",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var local
            )
            || local.Year < RuleSince
        )
            return null;
        var from = Sunday(local.Year, month: 3, nth: 2).AddHours(2);
        var to = Sunday(local.Year, month: 11, nth: 1).AddHours(2);
        var offset = local >= from && local < to ? 4 : 5;
        return Instant.From(new DateTimeOffset(local, TimeSpan.FromHours(-offset)));
    }

    static DateTime Sunday(int year, int month, int nth)
    {
        var first = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7 + 7 * (nth - 1));
    }
}
