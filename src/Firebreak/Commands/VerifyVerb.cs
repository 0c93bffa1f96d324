using System.CommandLine;
using Firebreak.Storage;

namespace Firebreak;

/// <summary>Whether the chains and the evidence of a workspace are as they were written.</summary>
static class VerifyVerb
{
    public static Command Create()
    {
        var what = new Argument<string?>("what")
        {
            Description = "a workspace folder, or the id of a case in --workspace [default: the workspace]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var head = new Option<string>("--head")
        {
            Description = "a head that was written down earlier: everything up to it must still be there",
            HelpName = "SHA256",
            DefaultValueFactory = _ => "",
        };
        var verb = new Command(
            "verify",
            """
            Check the chain of acts and the evidence of cases: anything changed, missing, moved or slipped in is named

            Examples:
              firebreak verify
              firebreak verify itron-2026-04-04 --head 5e884898da28…
              firebreak verify handed-over/ --json
            Exit codes: 0 sound, 2 not sound
            """
        )
        {
            what,
            head,
        };
        verb.SetAction(parsed =>
        {
            var (workspace, caseId) = Place(parsed.GetValue(what), parsed.GetRequiredValue(CommandLine.Workspace));
            var report = ChainCheck.Of(workspace, caseId, parsed.GetValue(head)?.ToLowerInvariant() ?? "");
            if (parsed.GetValue(CommandLine.Json))
                Terminal.WriteRaw(VerifyScreen.Json(report));
            else
                VerifyScreen.Write(parsed.Terminal(), report);
            return report.Sound ? ExitCode.Fine : ExitCode.Usage;
        });
        return verb;
    }

    static (string Workspace, string? CaseId) Place(string? what, string workspace)
    {
        if (what is not null && Directory.Exists(what))
            return (what, null);
        if (!Directory.Exists(workspace))
            throw new UserError(
                $"there is no workspace at {what ?? workspace}",
                "name its folder, or a case with --workspace DIR"
            );
        if (what is not null && !ChainCheck.Knows(workspace, what))
            throw new UserError(
                $"'{what}' is neither a folder nor a case of {workspace}",
                "list the cases with: firebreak case list"
            );
        return (workspace, what);
    }
}
