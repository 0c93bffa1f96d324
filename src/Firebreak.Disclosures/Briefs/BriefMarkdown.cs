using System.Text;

namespace Firebreak.Disclosures;

/// <summary>A disclosure as Markdown (CommonMark with tables). Text of the sources is escaped: it may hold anything.</summary>
public static class BriefMarkdown
{
    public static string Write(Disclosure d)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(d.Title)).Append("\n\n");
        text.Append(
            $"**{Escape(BriefWords.Vendor(d.Vendor))}** · severity **{DisclosureWords.Key(d.Severity)}** · {d.ReadTimeMinutes} min read\n\n"
        );
        foreach (var span in d.Tldr)
            text.Append("- ").Append(Escape(span.Text)).Append('\n');
        Table(text, "Why this severity", ["Points and reason"], d.SeverityReasons, reason => [reason]);
        Table(text, "Dates", ["What", "Day"], [.. BriefWords.Days(d.Dates)], day => [day.Name, day.Day]);
        Table(text, "Claims", ["Topic", "Status", "Said by", "Subject", "Words"], d.Claims, Claim);
        Table(text, "Conflicts", ["Topic", "Conflict"], d.Conflicts, c => [DisclosureWords.Spoken(c.Topic), c.Text]);
        Table(text, "Indicators", ["Type", "Value"], d.Indicators, i => [DisclosureWords.Key(i.Type), i.Value]);
        Table(text, "Not taken for indicators", ["Value", "Reason"], d.RejectedIndicators, r => [r.Value, r.Reason]);
        Table(
            text,
            "Techniques",
            ["Id", "Name", "Basis", "Reason"],
            d.Techniques,
            t => [t.Id, t.Name, DisclosureWords.Key(t.Basis), t.Reason]
        );
        if (d.NotStated.Count > 0)
            text.Append("\n## Not stated\n\n")
                .AppendJoin(", ", d.NotStated.Select(DisclosureWords.Spoken))
                .Append('\n');
        Table(
            text,
            "Sources",
            ["Source", "What it is", "SHA-256"],
            d.Sources,
            s => [s.Id, BriefWords.Source(s), s.Sha256]
        );
        return text.ToString();
    }

    static string[] Claim(Claim claim) =>
        [
            DisclosureWords.Spoken(claim.Topic),
            DisclosureWords.Spoken(claim.Status),
            DisclosureWords.Spoken(claim.SaidBy),
            claim.Subject,
            claim.Span.Text,
        ];

    static void Table<T>(
        StringBuilder text,
        string name,
        string[] columns,
        IReadOnlyCollection<T> rows,
        Func<T, string[]> cells
    )
    {
        if (rows.Count == 0)
            return;
        text.Append("\n## ").Append(name).Append("\n\n");
        Row(text, columns);
        Row(text, [.. columns.Select(_ => "---")]);
        foreach (var row in rows)
            Row(text, [.. cells(row).Select(Escape)]);
    }

    static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // Everything that Markdown or the HTML inside it would read as markup.
    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '|' or '*' or '_' or '`' or '[' or ']' or '#' or '\\' or '~')
                escaped.Append('\\');
            escaped.Append(
                c switch
                {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    '\n' => " ",
                    _ => c.ToString(),
                }
            );
        }
        return escaped.ToString();
    }
}
