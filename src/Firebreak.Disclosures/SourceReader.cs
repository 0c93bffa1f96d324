using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>One decoded document: what it is and the text that spans point into.</summary>
static class SourceReader
{
    static readonly Regex Letter = Pattern.Of(
        @"\b(?:dear (?:valued )?(?:customers?|partners?|clients?|users?|sirs?)|to our customers|we are writing to (?:inform|notify))\b"
    );
    static readonly Regex Defined = Pattern.Of(@"\((?:[^()]{0,40} or )?the [""“](?:company|group)[""”]\)");
    static readonly Regex SpeaksOfItself = Pattern.Of(@"\b(?:we|our)\b");
    static readonly Regex SpeaksOfOthers = Pattern.Of(@"\b(?:said|says|told|according to|spokes\w+)\b");

    public static ReadSource Read(SourceDocument document, string content)
    {
        var extracted = FrontMatter.Read(
            HtmlText.IsHtml(content) ? HtmlText.Extract(content) : PlainText.Extract(content)
        );
        var form = FilingForm.Find(extracted.Text);
        var header = form is null ? new FilingHeader("", null, "") : FilingHeader.Read(content);
        var kind = form is not null ? SourceKind.Filing : KindOf(extracted.Text);
        var source = new DisclosureSource
        {
            Id = document.Name,
            Kind = kind,
            Title = form is null ? extracted.Title : FilingForm.TitleOf(form, extracted.Text),
            Publisher = extracted.Publisher,
            Url = extracted.Url,
            // The date on a filing's cover is that of the event reported, not of the filing.
            PublishedAt = form is null ? extracted.PublishedAt : null,
            Accession = header.Accession,
            AcceptedAt = header.AcceptedAt,
            Form = form ?? "",
            Items = form is null ? [] : FilingForm.Items(extracted.Text),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(document.Bytes)),
            Text = extracted.Text,
        };
        return new ReadSource(
            source,
            extracted with
            {
                Registrant = Or(FilingForm.Registrant(extracted.Text), header.Registrant),
            }
        );
    }

    // Only a filing has a registrant; the cover page spells it as the company does, the header in capitals.
    static string Or(string cover, string header) => cover.Length > 0 ? cover : header;

    static SourceKind KindOf(string text) =>
        Letter.IsMatch(text)
        || (Defined.IsMatch(text) && !SpeaksOfOthers.IsMatch(text))
        || (SpeaksOfItself.Count(text) >= 4 && !SpeaksOfOthers.IsMatch(text))
            ? SourceKind.Notice
            : SourceKind.Article;
}

sealed record ReadSource(DisclosureSource Source, ExtractedText Extracted);
