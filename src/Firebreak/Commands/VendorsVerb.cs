using System.CommandLine;
using Firebreak.Trust;
using Spectre.Console;

namespace Firebreak;

/// <summary>Who the third parties are, and which principals belong to nobody.</summary>
static class VendorsVerb
{
    static readonly Option<string[]> Estate = new("--estate")
    {
        Description = "exports of what you own and whom you trust",
        HelpName = "DIR",
        Required = true,
    };

    public static Command Create()
    {
        var verb = new Command("vendors", "Who the third parties of an estate are, and why that is believed")
        {
            Estate,
        };
        verb.SetAction(Run);
        return verb;
    }

    static int Run(ParseResult parsed)
    {
        var terminal = parsed.Terminal();
        var estate = EstateReader.Read(InputFiles.Under(parsed.GetRequiredValue(Estate)), CancellationToken.None);
        var table = new Table().Border(TableBorder.Simple).AddColumns("vendor", "relationship", "zones", "because");
        foreach (var relationship in estate.Relationships.OrderBy(VendorOf, StringComparer.Ordinal))
            table.AddRow(
                Markup.Escape(VendorOf(relationship)),
                Markup.Escape(relationship.Principal.Name),
                Markup.Escape(string.Join(", ", relationship.Zones)),
                Markup.Escape(
                    relationship.Party is Party.Known known ? known.Reason : ((Party.Unknown)relationship.Party).Clue
                )
            );
        terminal.Answer.Write(table);
        terminal.Say(estate.Problems);
        return ExitCode.Fine;
    }

    static string VendorOf(Relationship relationship) =>
        relationship.Party is Party.Known known ? known.Name : "unknown third party";
}
