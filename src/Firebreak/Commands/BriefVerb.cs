using System.CommandLine;
using Firebreak.Disclosures;
using Firebreak.Pages;

namespace Firebreak;

/// <summary>A disclosure and its briefing.</summary>
static class BriefVerb
{
    static readonly Argument<string[]> Documents = new("input")
    {
        Description = "articles, filings or advisories about one incident: files of HTML or text",
        Arity = ArgumentArity.OneOrMore,
    };

    const long DocumentBytesMax = 64 << 20;

    static readonly Option<string> Vendor = new("--vendor")
    {
        Description = "the vendor, if the text leaves it open",
        HelpName = "NAME",
    };
    static readonly Option<string> Format = new("--format")
    {
        Description = "text, md, html or json",
        DefaultValueFactory = _ => "text",
    };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("text", "md", "html", "json");
        var verb = new Command("brief", "What was said, by whom, how sure, and what was not said")
        {
            Documents,
            Vendor,
            Format,
        };
        verb.SetAction(Run);
        return verb;
    }

    static DisclosureReading Read(ParseResult parsed)
    {
        var files = InputFiles.Under(parsed.GetRequiredValue(Documents));
        return DisclosureReader.Read(
            [.. files.Select(file => new SourceDocument(file.Path, file.ReadAll(DocumentBytesMax)))],
            parsed.GetValue(Vendor) ?? ""
        );
    }

    static int Run(ParseResult parsed)
    {
        var reading = Read(parsed);
        parsed.Terminal().Say(reading.Problems);
        if (reading.Disclosure is not { } disclosure)
            throw new UserError(
                reading.Problems[0].ToString(),
                "hand over the article, filing or notice as HTML or text"
            );
        var format = parsed.GetValue(CommandLine.Json) ? "json" : parsed.GetRequiredValue(Format);
        Terminal.WriteRaw(
            format switch
            {
                "json" => BriefJson.Write(disclosure),
                "html" => BriefPage.Render(disclosure),
                "md" => BriefMarkdown.Write(disclosure),
                _ => BriefText.Write(disclosure),
            }
        );
        return ExitCode.Fine;
    }
}
