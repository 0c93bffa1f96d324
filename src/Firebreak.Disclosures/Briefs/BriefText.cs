using System.Text;

namespace Firebreak.Disclosures;

/// <summary>A disclosure as plain text for a terminal: what is claimed, by whom, and what nobody says.</summary>
public static class BriefText
{
    const int LabelWidth = 18;

    public static string Write(Disclosure disclosure)
    {
        var text = new StringBuilder();
        Head(text, disclosure);
        Section(text, "TL;DR", disclosure.Tldr, span => $"• {span.Text}");
        Section(text, "Claims", disclosure.Claims, Claim);
        Section(text, "Conflicts", disclosure.Conflicts, conflict => $"! {conflict.Text}");
        Section(text, "Indicators", disclosure.Indicators, i => $"{DisclosureWords.Key(i.Type), -8} {i.Value}");
        Section(text, "Not taken for indicators", disclosure.RejectedIndicators, r => $"{r.Value}: {r.Reason}");
        Section(
            text,
            "Techniques",
            disclosure.Techniques,
            t => $"{t.Id, -10} {t.Name} ({DisclosureWords.Key(t.Basis)}): {t.Reason}"
        );
        if (disclosure.NotStated.Count > 0)
            text.Append("\nNot stated: ")
                .AppendJoin(", ", disclosure.NotStated.Select(DisclosureWords.Spoken))
                .Append('\n');
        Section(text, "Sources", disclosure.Sources, Source);
        return text.ToString();
    }

    static void Head(StringBuilder text, Disclosure d)
    {
        text.Append(d.Title).Append('\n');
        Line(text, "Vendor", BriefWords.Vendor(d.Vendor));
        Line(
            text,
            "Severity",
            $"{DisclosureWords.Key(d.Severity).ToUpperInvariant()} ({string.Join("; ", d.SeverityReasons)})"
        );
        Line(text, "Publisher says", d.PublisherSeverity);
        Line(text, "Read time", $"{d.ReadTimeMinutes} min");
        foreach (var (name, day) in BriefWords.Days(d.Dates))
            Line(text, name, day);
    }

    static string Claim(Claim claim)
    {
        var subject = claim.Subject.Length > 0 ? $" [{claim.Subject}]" : "";
        return $"{DisclosureWords.Spoken(claim.Topic), -LabelWidth}{DisclosureWords.Spoken(claim.Status)}, says the {DisclosureWords.Spoken(claim.SaidBy)}{subject}\n      “{claim.Span.Text}”";
    }

    static string Source(DisclosureSource source) => $"{source.Id}: {BriefWords.Source(source)}";

    static void Section<T>(StringBuilder text, string name, IReadOnlyCollection<T> items, Func<T, string> line)
    {
        if (items.Count == 0)
            return;
        text.Append('\n').Append(name).Append('\n');
        foreach (var item in items)
            text.Append("  ").Append(line(item)).Append('\n');
    }

    static void Line(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
            text.Append(name.PadRight(LabelWidth)).Append(value).Append('\n');
    }
}
