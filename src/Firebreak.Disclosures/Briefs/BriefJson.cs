using System.Text.Encodings.Web;
using System.Text.Json;

namespace Firebreak.Disclosures;

/// <summary>A disclosure as JSON, schema <c>firebreak.brief/1</c>: the same facts as the other briefings, for machines.</summary>
public static class BriefJson
{
    public const string Schema = "firebreak.brief/1";

    static readonly BriefJsonContext Context = new(
        new JsonSerializerOptions(BriefJsonContext.Default.Options)
        {
            // The output is a file or a pipe, never part of a web page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    public static string Write(Disclosure disclosure) =>
        JsonSerializer.Serialize(Document(disclosure), Context.BriefDocument) + "\n";

    static BriefDocument Document(Disclosure d) =>
        new(
            Schema,
            new BriefVendor(
                d.Vendor.Name,
                Stated(d.Vendor.LegalName),
                Stated(d.Vendor.Cik),
                Stated(d.Vendor.Ticker),
                [.. d.Vendor.Domains.Select(n => n.Value)],
                d.Vendor.Aliases
            ),
            DisclosureWords.Key(d.Severity),
            d.SeverityReasons,
            Stated(d.PublisherSeverity),
            d.ReadTimeMinutes,
            [.. d.Tldr.Select(span => span.Text)],
            [.. d.Sources.Select(Source)],
            new BriefDates(
                Day(d.Dates.CompromisedFrom),
                Day(d.Dates.Discovered),
                Day(d.Dates.Contained),
                Day(d.Dates.MaterialityDetermined),
                Day(d.Dates.Disclosed)
            ),
            [
                .. d.Claims.Select(c => new BriefClaim(
                    DisclosureWords.Key(c.Topic),
                    c.Subject,
                    DisclosureWords.Key(c.Status),
                    DisclosureWords.Key(c.SaidBy),
                    Span(c.Span)
                )),
            ],
            [
                .. d.Techniques.Select(t => new BriefTechnique(
                    t.Id,
                    t.Name,
                    DisclosureWords.Key(t.Basis),
                    t.Reason,
                    t.Span is null ? null : Span(t.Span)
                )),
            ],
            [.. d.Indicators.Select(i => new BriefIndicator(DisclosureWords.Key(i.Type), i.Value, Span(i.Span)))],
            [.. d.RejectedIndicators.Select(r => new BriefRejected(r.Value, r.Reason))],
            [
                .. d.Conflicts.Select(c => new BriefConflict(
                    DisclosureWords.Key(c.Topic),
                    c.Text,
                    [.. c.Spans.Select(Span)]
                )),
            ],
            [.. d.NotStated.Select(DisclosureWords.Key)]
        );

    static BriefSource Source(DisclosureSource s) =>
        new(
            s.Id,
            DisclosureWords.Key(s.Kind),
            Stated(s.Title),
            Stated(s.Publisher),
            Stated(s.Url),
            s.PublishedAt?.ToString(),
            Stated(s.Accession),
            Stated(s.Form),
            s.Items,
            s.AcceptedAt?.ToString(),
            s.Sha256
        );

    static BriefSpan Span(TextSpan span) => new(span.Source, span.Start, span.End, span.Text);

    static string? Day(StatedDay? day) => day?.Day.ToString("yyyy-MM-dd");

    // What no source states is null, so that nobody takes an empty text for an answer.
    static string? Stated(string text) => text.Length > 0 ? text : null;
}
