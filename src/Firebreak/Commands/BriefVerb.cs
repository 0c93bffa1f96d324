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
            Format,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var reading = DisclosureReader.Read(InputFiles.Under(parsed.GetRequiredValue(Documents)));
        parsed.Terminal().Say(reading.Problems);
        var format = parsed.GetValue(CommandLine.Json) ? "json" : parsed.GetRequiredValue(Format);
        Terminal.WriteRaw(
            format switch
            {
                "json" => BriefJson.Write(reading.Disclosure),
                "html" => BriefPage.Render(reading.Disclosure),
                "md" => BriefMarkdown.Write(reading.Disclosure),
                _ => BriefText.Write(reading.Disclosure),
            }
        );
        return ExitCode.Fine;
    }
}
